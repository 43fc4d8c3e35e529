import { everything } from '../match/inquiry.ts';
import { degreeOf } from '../match/known.ts';
import { circumstancesOf, outcomeOf } from '../match/outcome.ts';
import type { Prepared } from '../match/prepare.ts';
import { evaluate, NO, OPEN, YES } from '../match/test.ts';
import { UNHANDLED, UNMATCHED, type Leaf } from '../match/verdict.ts';
import { only } from '../points.ts';
import { NONE, scalarOf, setOf, type FactSheet } from '../sheet.ts';

/** The one thing a finding comes to, asking for no more than decides it; null as soon as an unknown fact is asked for. */
export function governingLeaf(prepared: Prepared, sheet: FactSheet): Leaf | null {
  const trigger = evaluate(prepared.trigger, sheet);
  if (trigger !== YES) return trigger === NO ? zero(UNHANDLED) : null;
  const candidates = candidatesOf(prepared, sheet);
  if (candidates === null) return null;
  if (candidates.size === 0) return zero(UNMATCHED);
  const degree = degreeOf(prepared, sheet);
  const ranks = prepared.ranks[degree];
  if (ranks === undefined) return null;
  for (const entry of [...candidates].sort((left, right) => (ranks[left] ?? 0) - (ranks[right] ?? 0))) {
    const residual = prepared.dispatch.residuals[entry];
    const truth = residual === undefined ? NO : evaluate(residual, sheet);
    if (truth === OPEN) return null;
    if (truth === NO) continue;
    const circumstances = circumstancesOf(prepared, sheet);
    return circumstances === NONE
      ? null
      : { governing: entry, ...outcomeOf(prepared, entry, degree, circumstances), box: everything };
  }
  return zero(UNMATCHED);
}

function zero(governing: number): Leaf {
  return { governing, base: 0, lawful: only(0), box: everything };
}

/** The entries that the values of the indexed facts lead to; null if one of those is unknown. */
function candidatesOf({ dispatch }: Prepared, sheet: FactSheet): ReadonlySet<number> | null {
  const candidates = new Set(dispatch.unkeyed);
  for (const { fact, isSet, lists } of dispatch.indexes) {
    const scalar = isSet ? null : scalarOf(sheet, fact);
    const items = scalar === null ? setOf(sheet, fact) : [scalar];
    if (items === null) return null;
    for (const item of items) for (const entry of lists[item] ?? []) candidates.add(entry);
  }
  return candidates;
}
