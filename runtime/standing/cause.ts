import { addMonths, type Day } from '../calendar.ts';
import type { MonthsRow } from '../tables.ts';

/** Why a person's status is not the settled one: a stop that thresholds, an institution's measure or a decision brought about. */
export interface Cause {
  /** Equal for causes that come from the same rule and entries and begin on the same day. */
  readonly key: string;
  /** Equal for what is one stop in different combinations, whatever rule it rests on there: one decision, one day's event of a status, one measure. */
  readonly identity: string;
  /** What it is called in 原因: the rule, and the entries it comes from. */
  readonly label: string;
  /** 编号 of the entry that decided it, or else brought it about. */
  readonly source: string;
  readonly citations: readonly string[];
  /** A position in the statuses; of nature timed-stop or barred-stop. */
  readonly status: number;
  readonly barred: boolean;
  /** The institutions at which it holds; null: all of the person's. */
  readonly places: readonly string[] | null;
  /** Where it arose; null: not recorded. */
  readonly arose: readonly string[] | null;
  readonly cascade: boolean;
  /** The threshold that brought it; -1: none. */
  readonly threshold: number;
  /** The year of the scoring that brought it; null: none did. */
  readonly year: number | null;
  readonly from: Day;
  /** The day of the scoring, the measure or the decision that brought it. */
  readonly arisen: Day;
  /** From which day the months are counted. */
  readonly countedFrom: Day;
  /** How long the stop, or the bar, lasts: the lengths still open; null: no end is decided. */
  readonly months: MonthsRow | null;
  /** The last day is not before this one. */
  readonly notBefore: Day;
  /** Every possible last day, ascending; null alone where no end is decided. */
  readonly lastDays: readonly (Day | null)[];
  readonly cuts: number;
  /** The day of the earliest assessment passed since it began. */
  readonly passed: Day | null;
  /** The first day on which it no longer holds. */
  readonly closed: Day | null;
  /** Equal for causes that are alike in everything; filled when it is first compared with another one. */
  whole: string | null;
}

/** The order in which causes are told: by the day they began, then that on which they arose; of one day those of thresholds first, in the rule set's order. */
export function byBeginning(left: Cause, right: Cause): number {
  const difference = left.from - right.from || left.arisen - right.arisen || orderOf(left) - orderOf(right);
  return difference !== 0 || left.key === right.key ? difference : left.key < right.key ? -1 : 1;
}

/** The place of its threshold; what no threshold brought comes last. */
export function orderOf({ threshold }: Cause): number {
  return threshold < 0 ? Number.MAX_SAFE_INTEGER : threshold;
}

/** A cause as it arises. */
export function causeWith(
  parts: Omit<Cause, 'notBefore' | 'lastDays' | 'cuts' | 'passed' | 'closed' | 'whole'>,
): Cause {
  const { key, identity, label, source, citations, status, barred, places, arose, cascade, threshold, year } = parts;
  const { from, arisen, countedFrom, months } = parts;
  const notBefore = -Infinity;
  return {
    key,
    identity,
    label,
    source,
    citations,
    status,
    barred,
    places,
    arose,
    cascade,
    threshold,
    year,
    from,
    arisen,
    countedFrom,
    months,
    notBefore,
    lastDays: lastDaysOf({ countedFrom, months, notBefore }),
    cuts: 0,
    passed: null,
    closed: null,
    whole: null,
  };
}

type Term = Pick<Cause, 'countedFrom' | 'months' | 'notBefore'>;

/** What last days a term may have. */
export function lastDaysOf(term: Term): readonly (Day | null)[] {
  if (term.months === null) return unending;
  const days: Day[] = [];
  for (let months = term.months.low; months <= term.months.high; months += 1) {
    const day = lastDayFor(term, months);
    if (days.at(-1) !== day) days.push(day);
  }
  return days;
}

const unending: readonly null[] = [null];

export function lastDayFor({ countedFrom, notBefore }: Pick<Term, 'countedFrom' | 'notBefore'>, months: number): Day {
  return Math.max(addMonths(countedFrom, months), notBefore);
}

/** What has happened to a cause since it arose. */
export function altered(
  cause: Cause,
  change: Partial<Pick<Cause, 'months' | 'notBefore' | 'cuts' | 'passed' | 'closed'>>,
): Cause {
  const after = { ...cause, ...change, whole: null };
  return { ...after, lastDays: lastDaysOf(after) };
}

/** Equal for causes that are alike in everything. */
export function causeKey(cause: Cause): string {
  const { key, places, months, notBefore, cuts, passed, closed } = cause;
  return (cause.whole ??= `${key} ${places?.join() ?? '*'} ${months?.low ?? ''}-${months?.high ?? ''} ${notBefore} ${cuts} ${passed ?? ''} ${closed ?? ''}`);
}

/** The last day if the shortest, or the longest, open length holds; Infinity where no end is decided. */
export function earliestLastDay({ lastDays }: Cause): Day {
  return lastDays[0] ?? Infinity;
}

export function latestLastDay({ lastDays }: Cause): Day {
  return lastDays[lastDays.length - 1] ?? Infinity;
}

export function hasBegun({ from }: Cause, day: Day): boolean {
  return from <= day;
}

export function isClosed({ closed }: Cause, day: Day): boolean {
  return closed !== null && closed <= day;
}

/** Whether it has taken effect and no registration anew, lifting or recovery has ended it. */
export function isOpen(cause: Cause, day: Day): boolean {
  return hasBegun(cause, day) && !isClosed(cause, day);
}

export function holdsAt({ places }: Cause, institution: string | null): boolean {
  return places === null || institution === null || places.includes(institution);
}

/** The cause with its open lengths cut at `day`: those that end before it, and those that reach it. Either may be missing. */
export function splitAt(cause: Cause, day: Day): { readonly ended: Cause | null; readonly running: Cause | null } {
  const { months } = cause;
  if (months === null || lastDayFor(cause, months.low) >= day) return { ended: null, running: cause };
  if (lastDayFor(cause, months.high) < day) return { ended: cause, running: null };
  let first = months.low;
  while (lastDayFor(cause, first) < day) first += 1;
  return {
    ended: altered(cause, { months: { low: months.low, high: first - 1 } }),
    running: altered(cause, { months: { low: first, high: months.high } }),
  };
}

/** The cause once for each of its open lengths. */
export function eachLength(cause: Cause): readonly Cause[] {
  const { months } = cause;
  if (months === null || months.low === months.high) return [cause];
  return Array.from({ length: months.high - months.low + 1 }, (_, index) => {
    const length = months.low + index;
    return altered(cause, { months: { low: length, high: length } });
  });
}
