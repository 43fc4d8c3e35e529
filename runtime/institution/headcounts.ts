import { dayOf, type Day } from '../calendar.ts';
import type { PersonTimesRow } from '../tables.ts';
import type { Headcount } from './record.ts';

type Denominator = PersonTimesRow['denominator'][number]['value'];

/** The day on which a year is assessed: the as-of date, of a past year its last day. */
export function assessmentDay(year: number, asOf: Day): Day {
  return Math.min(asOf, lastOf(year));
}

export function firstOf(year: number): Day {
  return dayOf(`${String(year).padStart(4, '0')}-01-01`) ?? NaN;
}

export function lastOf(year: number): Day {
  return dayOf(`${String(year).padStart(4, '0')}-12-31`) ?? NaN;
}

/**
 * How many persons are registered for the year's ratio: the last number up to the assessment day, or up to 1 January (before all numbers: the first). Null where
 * there is none, or it is 0. `headcounts` are by date and known at the as-of date.
 */
export function denominatorOf(
  headcounts: readonly Headcount[],
  denominator: Denominator,
  year: number,
  asOf: Day,
): number | null {
  const day = denominator === 'year-start' ? firstOf(year) : assessmentDay(year, asOf);
  const last = headcounts.filter(({ date }) => date <= day).at(-1);
  const first = denominator === 'year-start' ? headcounts[0] : undefined;
  const count = (last ?? first)?.count ?? 0;
  return count === 0 ? null : count;
}
