import type { Explanation } from '../decision.ts';
import { anyOf } from '../match/fold.ts';
import type { Prepared } from '../match/prepare.ts';
import { evaluate, YES, type Test } from '../match/test.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import { type FactSheet } from '../sheet.ts';
import { changeTo, goalOf, type Goal } from './change.ts';
import { factUses } from './facts.ts';
import { failing } from './failing.ts';
import { situationName } from './leaf.ts';
import { written } from './written.ts';

/** No more near misses than this are told of one finding. */
const mostNearMisses = 12;

/** Why the situations that share something with the finding do not match it, and what would make them. */
export function explainUnmatched(
  prepared: Prepared,
  sheet: FactSheet,
  matched: readonly number[],
): readonly Explanation[] {
  const near = new Set<number>();
  for (const { situation, guard } of prepared.entries) {
    if (near.size < mostNearMisses && !matched.includes(situation) && sharesSomething(guard, sheet))
      near.add(situation);
  }
  return [...near].map((situation) => explainOnce(prepared, sheet, situation));
}

/** More near misses that differ than anybody's records have. */
const mostRemembered = 10_000;

/** Findings that agree in every fact that the situation looks at miss it alike. */
function explainOnce(prepared: Prepared, sheet: FactSheet, situation: number): Explanation {
  const { nearMisses, rules } = prepared;
  const guard = rules.tables.situations[situation]?.guard;
  let key = `${situation} ${sheet.counts.join()}`;
  for (const fact of goalOnce(prepared, situation).facts) key += ` ${factKey(sheet, fact)}`;
  if (guard !== undefined) for (const fact of written(prepared, guard).facts) key += ` ${factKey(sheet, fact)}`;
  const known = nearMisses.get(key);
  if (known !== undefined) return known;
  if (nearMisses.size >= mostRemembered) nearMisses.clear();
  const explanation = explainNearMiss(prepared, sheet, situation);
  nearMisses.set(key, explanation);
  return explanation;
}

function factKey({ standing, scalars, sets, words }: FactSheet, fact: number): string {
  return `${standing[fact] ?? ''}:${scalars[fact] ?? ''}:${sets[fact]?.join() ?? ''}:${words[fact] === undefined ? '' : JSON.stringify(words[fact])}`;
}

function explainNearMiss(prepared: Prepared, sheet: FactSheet, situation: number): Explanation {
  const { tables } = prepared.rules;
  const row = tables.situations[situation];
  return {
    对象: subjectPhrases.unmatched(row?.name ?? ''),
    结论: conclusionPhrases.doesNotHold(situationName(prepared, situation)),
    依据: row?.citations ?? [],
    ...(row === undefined
      ? {}
      : {
          事实: factUses(tables, sheet, written(prepared, row.guard).facts),
          未满足: failing(prepared, sheet, row.guard),
        }),
    ...changeTo(prepared, sheet, goalOnce(prepared, situation)),
  };
}

/** The handling and the situation's guard, in one of its rows. */
function goalOnce({ trigger, entries, goals }: Prepared, situation: number): Goal {
  const known = goals.get(situation);
  if (known !== undefined) return known;
  const guards = entries.flatMap((entry) => (entry.situation === situation ? [entry.guard] : []));
  const goal = goalOf([trigger, anyOf(guards)]);
  goals.set(situation, goal);
  return goal;
}

/** Does the finding satisfy one of the guard's own conditions on an option or a set: the same label, the same handling? */
function sharesSomething(test: Test, sheet: FactSheet): boolean {
  if (test.kind === 'Option' || test.kind === 'Meets') return evaluate(test, sheet) === YES;
  return (
    (test.kind === 'All' || test.kind === 'Any') && test.operands.some((operand) => sharesSomething(operand, sheet))
  );
}
