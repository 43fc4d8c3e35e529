import { textOf, type Day } from '../../runtime/calendar.ts';
import type { Tables } from '../../runtime/index.ts';
import { nthWorkday, workCalendarOf } from '../../runtime/workdays.ts';

const texts: string[] = [];

/** Days since 1970 in ISO spelling, each written once. */
export function textOfDay(day: Day): string {
  return (texts[day] ??= textOf(day));
}

/** Where working days lead, each found once; null where a year has no calendar. */
export interface Workdays {
  readonly fiveAfter: (day: Day) => Day | null;
  readonly fifteenBefore: (day: Day) => Day | null;
}

export function workdaysOf({ calendar }: Pick<Tables, 'calendar'>): Workdays {
  const days = workCalendarOf(calendar);
  const remembered = (count: number, step: 1 | -1): ((day: Day) => Day | null) => {
    const known: (Day | null)[] = [];
    return (day) => {
      let found = known[day];
      if (found === undefined) {
        const there = nthWorkday(days, day, count, step);
        known[day] = found = there.kind === 'Found' ? there.day : null;
      }
      return found;
    };
  };
  return { fiveAfter: remembered(5, 1), fifteenBefore: remembered(15, -1) };
}
