import type { Day } from '../calendar.ts';
import type { Registration } from '../record/record.ts';
import { hasBegun, isOpen, latestLastDay, type Cause } from './cause.ts';
import { changed, type Standing } from './standing.ts';

/** After a passed assessment: it reaches every stop that has begun by its day and that no earlier one has reached. */
export function afterAssessment(before: Standing, day: Day): Standing {
  if (!before.causes.some((cause) => reaches(cause, day))) return before;
  const causes = before.causes.map((cause) => (reaches(cause, day) ? { ...cause, passed: day } : cause));
  return changed(before, { causes });
}

function reaches(cause: Cause, day: Day): boolean {
  return hasBegun(cause, day) && cause.passed === null;
}

/** Why a registration anew is refused. */
export type Refusal = 'inside-bar' | 'not-assessed';

export interface Registered {
  readonly standing: Standing;
  readonly refusals: readonly Refusal[];
  /** The last day of the longest bar in its way; null where no end is decided. */
  readonly barred: Day | null;
}

/** A registration anew ends every bar that has run out; of somebody who is not barred it adds a place, nothing else. */
export function afterRegistration(before: Standing, { date, institution }: Registration): Registered {
  const bars = before.causes.filter((cause) => cause.barred && isOpen(cause, date));
  const last = Math.max(-Infinity, ...bars.map(latestLastDay));
  const refusals: Refusal[] = [];
  if (last >= date) refusals.push('inside-bar');
  if (bars.some(({ passed }) => passed === null)) refusals.push('not-assessed');
  const barred = Number.isFinite(last) ? last : null;
  if (refusals.length > 0) return { standing: before, refusals, barred };
  const causes = before.causes.map((cause) => (bars.includes(cause) ? { ...cause, closed: date } : cause));
  const added = [...before.added, { institution, from: date, until: null }];
  return { standing: changed(before, { causes, added }), refusals, barred };
}
