import { addMonths, type Day } from '../calendar.ts';
import type { ClockRow } from '../tables.ts';
import { nthWorkday, type FoundDay, type Span, type WorkCalendar } from '../workdays.ts';

type Length = NonNullable<ClockRow['length']>;

/** The last day of a clock that starts, or ends, with `day`; that day is not counted, nor is any of `tolled`, as `merged` gives it. */
export function lastDayOf(
  calendar: WorkCalendar,
  { unit, count }: Length,
  direction: ClockRow['direction'],
  day: Day,
  tolled: readonly Span[],
): FoundDay {
  const step = direction === 'after' ? 1 : -1;
  if (unit === 'workday') return nthWorkday(calendar, day, count, step, tolled);
  const plain = unit === 'day' ? day + step * count : addMonths(day, step * count);
  return { kind: 'Found', day: prolonged(day, plain, step, tolled) };
}

/** One day more for each tolled day, tolled days among these not counting either. */
function prolonged(from: Day, last: Day, step: 1 | -1, tolled: readonly Span[]): Day {
  const length = Math.abs(last - from);
  let end = last;
  for (;;) {
    const counted = Math.abs(end - from) - tolledBetween(from, end, step, tolled);
    if (counted === length) return end;
    end += step * (length - counted);
  }
}

/** How many of the days after `from` through `last` are tolled. */
function tolledBetween(from: Day, last: Day, step: 1 | -1, tolled: readonly Span[]): number {
  const [first, end] = step === 1 ? [from + 1, last] : [last, from - 1];
  return tolled.reduce((count, span) => {
    const days = Math.min(span.until, end) - Math.max(span.from, first) + 1;
    return count + Math.max(0, days);
  }, 0);
}
