import { addDays, addMonths } from '../../../oracle/dates.ts';
import type { Random } from '../random.ts';

/** Days at which something is likely to end, or the day beside one. */
const edges: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => addDays(date, 1),
  (date) => addDays(date, -1),
  (date) => addDays(date, 10),
  (date) => addMonths(date, 1),
  (date) => addDays(addMonths(date, 1), 1),
  (date) => addMonths(date, 2),
  (date) => addMonths(date, 3),
  (date) => addDays(addMonths(date, 3), 1),
  (date) => addMonths(date, 6),
  (date) => addDays(addMonths(date, 6), 1),
  (date) => addMonths(date, 11),
  (date) => addMonths(date, 12),
  (date) => addDays(addMonths(date, 12), 1),
];

/** The date of something that follows: often the same day, the next, or where a length ends. */
export const after = (random: Random, date: string): string => {
  if (random.chance(0.45)) return addDays(date, random.pick([0, 1, 2, 3, 5, 8, 14, 20, 30, 45, 70]));
  return random.pick(edges)(date);
};

/** Soon after, as officers do. */
export const soon = (random: Random, date: string): string =>
  addDays(date, random.pick([0, 0, 1, 2, 3, 5, 7, 10, 12, 20, 30]));

/** Where a year's totals may begin: month ends and turns of the year among them. */
export const firstDay = (random: Random): string =>
  random.pick([
    ...['2024-11-20', '2024-12-31', '2025-01-01', '2025-01-31', '2025-02-28', '2025-03-10', '2025-03-31'],
    ...['2025-05-06', '2025-06-30', '2025-08-31', '2025-09-26', '2025-11-15', '2025-12-20'],
  ]);
