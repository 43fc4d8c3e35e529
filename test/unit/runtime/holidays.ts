import { dayOf } from '../../../runtime/calendar.ts';
import type { CalendarRow } from '#runtime/tables';

/**
 * What the State Council's notices say (国办发明电〔2023〕7号, 〔2024〕12号, 〔2025〕7号): by year the days off, weekend days among them as the notices list them,
 * and the weekend days that are worked instead.
 */
export const notices: Readonly<
  Record<number, { readonly off: readonly string[]; readonly worked: readonly string[] }>
> = {
  2024: {
    off: ['01-01', '02-10..02-17', '04-04..04-06', '05-01..05-05', '06-10', '09-15..09-17', '10-01..10-07'],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: ['01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      '01-01..01-03',
      '02-15..02-23',
      '04-04..04-06',
      '05-01..05-05',
      '06-19..06-21',
      '09-25..09-27',
      '10-01..10-07',
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

function daysOf(year: number, written: string): readonly number[] {
  const [from = '', until = from] = written.split('..');
  const first = dayOf(`${year}-${from}`) ?? NaN;
  return Array.from({ length: (dayOf(`${year}-${until}`) ?? NaN) - first + 1 }, (_, after) => first + after);
}

/** The calendar of 2024 to 2026, as a built rule set has it. */
export const calendar: readonly CalendarRow[] = Object.entries(notices).map(([text, { off, worked }]) => {
  const year = Number(text);
  return {
    year,
    source: `通知${text}`,
    off: off.flatMap((written) => daysOf(year, written)),
    worked: worked.flatMap((written) => daysOf(year, written)),
  };
});
