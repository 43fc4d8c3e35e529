import { addDays, addMonths, isWeekend } from './dates.ts';
import type { CalendarYear, Clock } from './standing-model.ts';

/** Days that are not counted: both ends included. */
export type Pause = { readonly from: string; readonly until: string };

/** The last day of a period, or the year whose calendar is missing. */
export type Deadline = { readonly day: string } | { readonly missingYear: number };

/** `null`: the year has no calendar. */
const isWorkday = (calendar: readonly CalendarYear[], day: string): boolean | null => {
  const year = calendar.find((one) => one.year === Number(day.slice(0, 4)));
  if (year === undefined) return null;
  if (year.worked.includes(day)) return true;
  return !year.off.includes(day) && !isWeekend(day);
};

const isPaused = (pauses: readonly Pause[], day: string): boolean =>
  pauses.some(({ from, until }) => from <= day && day <= until);

/** The last of `count` days counted one by one away from `day`, which is not counted itself. */
const countedDay = (
  calendar: readonly CalendarYear[],
  day: string,
  count: number,
  step: 1 | -1,
  onWorkdays: boolean,
  pauses: readonly Pause[],
): Deadline => {
  let last = day;
  for (let counted = 0; counted < count;) {
    last = addDays(last, step);
    if (isPaused(pauses, last)) continue;
    const counts = onWorkdays ? isWorkday(calendar, last) : true;
    if (counts === null) return { missingYear: Number(last.slice(0, 4)) };
    if (counts) counted += 1;
  }
  return { day: last };
};

/** The last day of a clock that runs from, or up to, `day`. */
export const deadlineOf = (
  calendar: readonly CalendarYear[],
  { length: { unit, count }, direction }: Pick<Clock, 'length' | 'direction'>,
  day: string,
  pauses: readonly Pause[],
): Deadline => {
  const step = direction === 'after' ? 1 : -1;
  if (unit === 'month') {
    // Whole months first, then as many days more as were not counted.
    const end = addMonths(day, step * count);
    let paused = 0;
    for (let one = addDays(day, 1); one <= end; one = addDays(one, 1)) if (isPaused(pauses, one)) paused += 1;
    return countedDay(calendar, end, paused, 1, false, pauses);
  }
  return countedDay(calendar, day, count, step, unit === 'workday', pauses);
};
