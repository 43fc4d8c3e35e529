import { exploreSheet } from '../match/completions.ts';
import type { Box, Case } from '../match/inquiry.ts';
import type { Prepared } from '../match/prepare.ts';
import { evaluate, OPEN, YES } from '../match/test.ts';
import type { FactSheet } from '../sheet.ts';

/** The statuses that hold at all of the person's places (联动), where unknown facts of the person decide. */
export function linkedStatuses(prepared: Prepared, person: FactSheet, box: Box): readonly Case<ReadonlySet<number>>[] {
  return exploreSheet(prepared, person, box, () => linkedAnyhow(prepared, person));
}

/** The same where they do not; null while an unknown fact decides. */
export function linkedAnyhow({ standing }: Prepared, person: FactSheet): ReadonlySet<number> | null {
  const statuses = new Set<number>();
  for (const linkage of standing.linkages) {
    const truth = evaluate(linkage.guard, person);
    if (truth === OPEN) return null;
    if (truth === YES) for (const status of linkage.statuses) statuses.add(status);
  }
  return statuses;
}

/** The positions of the cascades by which a measure reaches the person: one case, or several where unknown facts decide. */
export function reachingCascades(prepared: Prepared, measure: FactSheet, box: Box): readonly Case<readonly number[]>[] {
  return exploreSheet(prepared, measure, box, () => reaching(prepared, measure));
}

function reaching({ standing }: Prepared, measure: FactSheet): readonly number[] | null {
  const positions: number[] = [];
  for (const [position, { guard }] of standing.cascades.entries()) {
    const truth = evaluate(guard, measure);
    if (truth === OPEN) return null;
    if (truth === YES) positions.push(position);
  }
  return positions;
}
