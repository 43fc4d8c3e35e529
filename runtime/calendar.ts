/** Civil dates as whole days since 1970-01-01: no time of day, no time zone, no clock. */
export type Day = number;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** `2025-03-10` → days; null for any other spelling and for dates that do not exist. */
export function dayOf(text: string): Day | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const [year, month, date] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return year >= 1 && exists(year, month, date) ? dayFrom(year, month, date) : null;
}

/** The number that digits write; NaN if there is anything else among them. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}

/** Days → `2025-03-10`. Those of our time are written once. */
export function textOf(day: Day): string {
  return day >= 0 && day < texts.length ? (texts[day] ??= written(day)) : written(day);
}

/** By day from 1970 to 2099. */
const texts = new Array<string | undefined>(47_482).fill(undefined);

function written(day: Day): string {
  const { year, month, date } = toCivil(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export function yearOf(day: Day): number {
  return toCivil(day).year;
}

/** The corresponding day some months later, or that month's last day where there is none. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = toCivil(day);
  const later = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(later / 12), (later % 12) + 1];
  return dayFrom(laterYear, laterMonth, Math.min(date, lengthOf(laterYear, laterMonth)));
}

export function firstOfNextMonth(day: Day): Day {
  const { year, month } = toCivil(day);
  return month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1);
}

/** What somebody who wrote a date otherwise (`2025-1-1`, `2025/01/01`, `20250101`, `2025年1月1日`) most likely meant, or null. */
export function respelled(text: string): string | null {
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && exists(year, month, date) ? textOf(dayFrom(year, month, date)) : null;
}

function exists(year: number, month: number, date: number): boolean {
  return date >= 1 && date <= lengthOf(year, month);
}

/** 0 for what is no month. */
function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day of a date that exists. Counts from 1 March, so that the leap day is a year's last. */
export function dayFrom(year: number, month: number, date: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function toCivil(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
