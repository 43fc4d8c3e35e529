import { addDays } from './dates.ts';
import type { CalendarYear } from './standing-model.ts';

/** `01-28..02-04` of a year: every day from the first to the last. */
const spans = (year: number, ...written: readonly string[]): readonly string[] =>
  written.flatMap((span) => {
    const [from = '', to = from] = span.split('..');
    const days: string[] = [];
    for (let day = `${String(year)}-${from}`; day <= `${String(year)}-${to}`; day = addDays(day, 1)) days.push(day);
    return days;
  });

const year = (number: number, off: readonly string[], worked: readonly string[]): CalendarYear => ({
  year: number,
  off: spans(number, ...off),
  worked: spans(number, ...worked),
});

/** The State Council's notices on holidays, from memory of the notices themselves. */
export const nationalCalendar: readonly CalendarYear[] = [
  year(
    2024,
    ['01-01', '02-10..02-17', '04-04..04-06', '05-01..05-05', '06-10', '09-15..09-17', '10-01..10-07'],
    ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  ),
  year(
    2025,
    ['01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'],
    ['01-26', '02-08', '04-27', '09-28', '10-11'],
  ),
  year(
    2026,
    ['01-01..01-03', '02-15..02-23', '04-04..04-06', '05-01..05-05', '06-19..06-21', '09-25..09-27', '10-01..10-07'],
    ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  ),
];
