import { diagnose, type Diagnostic } from '#diagnostics';
import type { Predicate } from '../core/ir.ts';
import { conjunction } from '../core/predicates.ts';
import type { Analysed } from './analysis.ts';
import { answeredText } from './answered-text.ts';
import { example } from './space.ts';

/** Statuses for which, on some facts and readings, no 结算 concludes; one line for each, where the last of the 结算 stands. */
export function inconclusive({ typed, core }: Analysed): readonly Diagnostic[] {
  const last = typed.settlements.findLast(({ declared }) => declared.home === typed.resolved.home);
  if (last === undefined) return [];
  const concluded: Predicate = { kind: 'Any', operands: core.settlements.map(({ guard }) => guard) };
  return core.statuses.flatMap(({ name }, status) => {
    const open = conjunction([
      { kind: 'StatusIn', statuses: [status] },
      { kind: 'Not', operand: concluded },
    ]);
    const answers = example({ ruleSet: core, predicate: open });
    if (answers === null) return [];
    const asked = answers.filter(({ leaf }) => leaf.kind !== 'StatusIn');
    const facts = [...new Set(asked.map((answer) => answeredText(core, answer)))];
    return [diagnose('never-concluded', last.declared.nameSpan, { status: name, facts })];
  });
}
