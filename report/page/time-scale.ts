import { dayNumber } from '../data/days.ts';

/** Days shown before the first change and behind the last. */
const margin = 45;
/** Below this many days quarters are marked, above it years. */
const quarters = 1100;

/** A stretch of days laid on a line of some width. */
export interface TimeScale {
  /** Null is the nearer end: before what is known, or without end. */
  readonly at: (date: string | null, otherwise: 'start' | 'end') => number;
  readonly oneDay: number;
  readonly ticks: readonly { readonly label: string; readonly x: number }[];
}

/** `changes` and the as-of date are inside; what was long before is cut off. */
export function timeScale(changes: readonly string[], asOf: string, width: number): TimeScale {
  const days = [...changes, asOf].map(dayNumber);
  const start = Math.min(...days) - margin;
  const end = Math.max(...days) + margin;
  const x = (value: number): number => (Math.min(Math.max(value, start), end) - start) * (width / (end - start));
  return {
    at: (date, otherwise) => (date === null ? (otherwise === 'start' ? 0 : width) : x(dayNumber(date))),
    oneDay: width / (end - start),
    ticks: ticksBetween(start, end).map(({ label, value }) => ({ label, x: x(value) })),
  };
}

function ticksBetween(start: number, end: number): readonly { readonly label: string; readonly value: number }[] {
  const [first, last] = [start, end].map((value) => new Date(value * 24 * 60 * 60 * 1000).getUTCFullYear());
  if (first === undefined || last === undefined) return [];
  const inQuarters = end - start <= quarters;
  const step = inQuarters ? 1 : Math.ceil((last - first + 1) / 12);
  const months = inQuarters ? ['01', '04', '07', '10'] : ['01'];
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  return years
    .flatMap((year) => months.map((month) => `${String(year).padStart(4, '0')}-${month}`))
    .map((label) => ({ label: inQuarters ? label : label.slice(0, 4), value: dayNumber(`${label}-01`) }))
    .filter(({ value }) => value >= start && value <= end);
}
