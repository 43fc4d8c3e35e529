import { dayFrom, yearOf, type Day } from './calendar.ts';
import type { CalendarRow } from './tables.ts';

/** The working days of the years that have a calendar; of other years nothing is known, not even their weekends. */
export interface WorkCalendar {
  readonly off: ReadonlySet<Day>;
  readonly worked: ReadonlySet<Day>;
  readonly known: readonly KnownDays[];
}

/** Years in a row that have a calendar. */
interface KnownDays {
  readonly first: Day;
  readonly last: Day;
  /** Every working day, ascending. */
  readonly workdays: readonly Day[];
  /** By day from the first on, and one more: how many working days lie before it. */
  readonly before: readonly number[];
}

/** Days from `from` through `until`. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** The same days in spans that neither overlap nor adjoin, ascending. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((left, right) => left.from - right.from)) {
    const last = apart.at(-1);
    if (last === undefined || span.from > last.until + 1) apart.push(span);
    else apart[apart.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
  }
  return apart;
}

/** A day, or the year whose calendar it would take to find it. */
export type FoundDay =
  { readonly kind: 'Found'; readonly day: Day } | { readonly kind: 'NoCalendar'; readonly year: number };

export function workCalendarOf(rows: readonly CalendarRow[]): WorkCalendar {
  const years = rows.map(({ year }) => ({ from: dayFrom(year, 1, 1), until: dayFrom(year + 1, 1, 1) - 1 }));
  const off = new Set(rows.flatMap((row) => row.off));
  const worked = new Set(rows.flatMap((row) => row.worked));
  const known = merged(years).map(({ from, until }): KnownDays => {
    const workdays: Day[] = [];
    const before = [0];
    for (let day = from; day <= until; day += 1) {
      if (worked.has(day) || (!off.has(day) && !isWeekend(day))) workdays.push(day);
      before.push(workdays.length);
    }
    return { first: from, last: until, workdays, before };
  });
  return { off, worked, known };
}

/** Null in a year without a calendar. */
export function isWorkday(calendar: WorkCalendar, day: Day): boolean | null {
  const days = around(calendar, day);
  return days === undefined ? null : countBefore(days, day + 1) > countBefore(days, day);
}

/**
 * The `count`-th working day after `from` (`step` 1) or before it (-1); `from` itself is not counted, nor is any day of `tolled`. `from` itself for a count of 0.
 * Tolled days need no calendar; `tolled` is as `merged` gives it.
 */
export function nthWorkday(
  calendar: WorkCalendar,
  from: Day,
  count: number,
  step: 1 | -1,
  tolled: readonly Span[] = [],
): FoundDay {
  if (count === 0) return { kind: 'Found', day: from };
  let left = count;
  let day = from + step;
  const spans = step === 1 ? tolled : tolled.toReversed();
  for (const { from: first, until } of spans) {
    // What is counted before the tolled days begin.
    const [edge, beyond] = step === 1 ? [first - 1, until + 1] : [until + 1, first - 1];
    if ((beyond - day) * step <= 0) continue;
    if ((edge - day) * step >= 0) {
      const found = within(calendar, day, edge, step, left);
      if (typeof found === 'object') return found;
      left = found;
    }
    day = beyond;
  }
  const found = within(calendar, day, Infinity * step, step, left);
  return typeof found === 'object' ? found : { kind: 'NoCalendar', year: yearOf(day) };
}

/** The `count`-th working day from `day` through `edge`; how many are still to come if there are fewer. */
function within(calendar: WorkCalendar, day: Day, edge: Day, step: 1 | -1, count: number): FoundDay | number {
  const known = around(calendar, day);
  if (known === undefined) return { kind: 'NoCalendar', year: yearOf(day) };
  const { first, last, workdays } = known;
  const end = Math.min(Math.max(edge, first), last);
  const passed = countBefore(known, step === 1 ? day : day + 1);
  const there = countBefore(known, step === 1 ? end + 1 : end);
  const counted = Math.abs(there - passed);
  if (counted >= count) {
    const found = workdays[step === 1 ? passed + count - 1 : passed - count];
    return { kind: 'Found', day: found ?? day };
  }
  return end === edge ? count - counted : { kind: 'NoCalendar', year: yearOf(end + step) };
}

function around({ known }: WorkCalendar, day: Day): KnownDays | undefined {
  for (const days of known) if (days.first <= day && day <= days.last) return days;
  return undefined;
}

function countBefore({ first, before }: KnownDays, day: Day): number {
  return before[day - first] ?? 0;
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
