import type { Explanation } from '../decision.ts';
import { frozen } from '../frozen.ts';
import { anyOf } from '../match/fold.ts';
import type { Prepared } from '../match/prepare.ts';
import { evaluate, YES, type Test } from '../match/test.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import type { FactSheet } from '../sheet.ts';
import { aimAt, type Aim } from './aims.ts';
import { changeTo } from './change.ts';
import { factUses } from './facts.ts';
import { failing } from './failing.ts';
import { situationName } from './leaf.ts';
import { repertoireOf } from './repertoire.ts';
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

/** Findings that agree in every fact that shows in it miss a situation alike. */
function explainOnce(prepared: Prepared, sheet: FactSheet, situation: number): Explanation {
  const { facts } = aimOf(prepared, situation);
  const place = repertoireOf(prepared).nearMisses.of(situation, sheet, facts);
  return (place.told ??= frozen(explainNearMiss(prepared, sheet, situation)));
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
    ...changeTo(prepared, sheet, aimOf(prepared, situation).goal),
  };
}

/** The handling and the situation's guard, in one of its rows. */
function aimOf(prepared: Prepared, situation: number): Aim {
  const { aims } = repertoireOf(prepared);
  let aim = aims.get(situation);
  if (aim === undefined) {
    const guards = prepared.entries.flatMap((entry) => (entry.situation === situation ? [entry.guard] : []));
    const row = prepared.rules.tables.situations[situation];
    aim = aimAt(prepared, [prepared.trigger, anyOf(guards)], row === undefined ? [] : [row.guard]);
    aims.set(situation, aim);
  }
  return aim;
}

/** Does the finding satisfy one of the guard's own conditions on an option or a set: the same label, the same handling? */
function sharesSomething(test: Test, sheet: FactSheet): boolean {
  if (test.kind === 'Option' || test.kind === 'Meets') return evaluate(test, sheet) === YES;
  return (
    (test.kind === 'All' || test.kind === 'Any') && test.operands.some((operand) => sharesSomething(operand, sheet))
  );
}
