const day = 24 * 60 * 60 * 1000;

/** Days since 1970-01-01 of an ISO date, whose year may have more than four digits. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth) / day;
}

/** The day before an ISO date. */
export function dayBefore(date: string): string {
  const before = new Date((dayNumber(date) - 1) * day);
  const parts = [before.getUTCMonth() + 1, before.getUTCDate()].map((part) => String(part).padStart(2, '0'));
  return [String(before.getUTCFullYear()).padStart(4, '0'), ...parts].join('-');
}

/** `2025-05-06 至 2025-06-06`, both included. */
export function periodText(from: string | null, through: string | null): string {
  if (through === null) return from === null ? '一直' : `${from} 起`;
  return `${from ?? '起初'} 至 ${through}`;
}
