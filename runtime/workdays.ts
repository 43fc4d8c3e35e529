import { yearOf, type Day } from './calendar.ts';
import type { CalendarRow } from './tables.ts';

/** The working days of the years that have a calendar; of other years nothing is known, not even their weekends. */
export interface WorkCalendar {
  readonly years: ReadonlySet<number>;
  readonly off: ReadonlySet<Day>;
  readonly worked: ReadonlySet<Day>;
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
  return {
    years: new Set(rows.map(({ year }) => year)),
    off: new Set(rows.flatMap(({ off }) => off)),
    worked: new Set(rows.flatMap(({ worked }) => worked)),
  };
}

/** Null in a year without a calendar. */
export function isWorkday({ years, off, worked }: WorkCalendar, day: Day): boolean | null {
  if (!years.has(yearOf(day))) return null;
  return worked.has(day) || (!off.has(day) && !isWeekend(day));
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
  let day = from;
  for (let counted = 0; counted < count;) {
    day = beyond(day + step, step, tolled);
    const working = isWorkday(calendar, day);
    if (working === null) return { kind: 'NoCalendar', year: yearOf(day) };
    if (working) counted += 1;
  }
  return { kind: 'Found', day };
}

/** The first day from `day` on, in the direction of `step`, that is not tolled. */
function beyond(day: Day, step: 1 | -1, tolled: readonly Span[]): Day {
  const span = tolled.find(({ from, until }) => from <= day && day <= until);
  return span === undefined ? day : (step === 1 ? span.until : span.from) + step;
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
