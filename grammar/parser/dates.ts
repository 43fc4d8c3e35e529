const written = /^([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)$/;

/** `2025-01-01` or `2025年1月1日` as YYYY-MM-DD; undefined for a day the calendar does not have, null for what is no date. */
export function readDate(text: string): string | undefined | null {
  const found = written.exec(text);
  if (found === null) return null;
  const [, year = '', month = found[4] ?? '', day = found[5] ?? ''] = found;
  const length = daysIn(Number(year), Number(month));
  if (Number(day) < 1 || Number(day) > length) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
