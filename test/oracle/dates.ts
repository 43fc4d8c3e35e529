/** Civil dates as `2025-03-10`; text order is their order. */

const millisecondsADay = 86_400_000;

const numberOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / millisecondsADay;
const dateOf = (day: number): string => new Date(day * millisecondsADay).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => dateOf(numberOf(date) + days);
export const dayAfter = (date: string): string => addDays(date, 1);

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The corresponding day `months` months later, or that month's last day where there is none. */
export const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const inDay = Math.min(day, daysInMonth(inYear, inMonth));
  return `${String(inYear)}-${String(inMonth).padStart(2, '0')}-${String(inDay).padStart(2, '0')}`;
};

export const firstOfNextMonth = (date: string): string => addMonths(`${date.slice(0, 7)}-01`, 1);

/** Saturday or Sunday. */
export const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

export const laterOf = (one: string, other: string): string => (one > other ? one : other);
export const earlierOf = (one: string, other: string): string => (one < other ? one : other);

/** `3个月`, `1年` in months. */
export const monthsIn = (length: string): number => {
  const found = /^(\d+)(个月|年)$/u.exec(length);
  if (found === null) throw new Error(`not a length: ${length}`);
  return Number(found[1]) * (found[2] === '年' ? 12 : 1);
};
