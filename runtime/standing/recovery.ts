import type { Day } from '../calendar.ts';
import type { Registration } from '../record/record.ts';
import { altered, hasBegun, isOpen, latestLastDay, type Cause } from './cause.ts';
import { changed, withEach, type Refusal, type Standing } from './standing.ts';

/** After a passed assessment: it reaches every stop that has begun by its day and that no earlier one has reached. */
export function afterAssessment(before: Standing, day: Day): Standing {
  if (!before.causes.some((cause) => reaches(cause, day))) return before;
  return withEach(before, (cause) => (reaches(cause, day) ? altered(cause, { passed: day }) : cause));
}

function reaches(cause: Cause, day: Day): boolean {
  return hasBegun(cause, day) && cause.passed === null;
}

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
  const ends = (cause: Cause): boolean => cause.barred && isOpen(cause, date);
  const after = withEach(before, (cause) => (ends(cause) ? altered(cause, { closed: date }) : cause));
  const added = [...before.added, { institution, from: date, until: null }];
  return { standing: changed(after, { added }), refusals, barred };
}
