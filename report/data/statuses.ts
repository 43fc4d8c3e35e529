import type { Decision, StatusResult } from '#runtime';
import { dayBefore, dayNumber, periodText } from './days.ts';
import type { StatusView } from './report.ts';
import type { Shown } from './shown.ts';

/** The timeline, segment by segment, with last days instead of first days after. */
export function statusViews({ 状态: rows, 截至: asOf }: Decision, { tables }: Shown): readonly StatusView[] {
  return rows.map((row) => {
    const { 自: from, 至: to, 状态: names } = row;
    const through = to === null ? null : dayBefore(to);
    const natures = names.map((name) => tables.statuses.find((status) => status.name === name)?.nature ?? null);
    return {
      from,
      through,
      period: periodText(from, through),
      text: statusText(names),
      names,
      natures,
      bar: barText(row, natures.includes('barred-stop')),
      place: row.机构,
      causes: row.原因,
      clauses: row.依据,
      current: isBetween(from, dayNumber(asOf), to),
    };
  });
}

function isBetween(from: string | null, day: number, to: string | null): boolean {
  return (from === null || dayNumber(from) <= day) && (to === null || day < dayNumber(to));
}

/** One member is certain; of several each is possible. */
export function statusText(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `可能 ${names.join('、')}`;
}

/** The last day of the bar; several where combinations differ, null among them where there may be none. */
function barText({ 禁止登记至: bar }: StatusResult, barred: boolean): string | null {
  const days = Array.isArray(bar) ? (bar as readonly (string | null)[]) : [bar as string | null];
  const known = days.filter((day) => day !== null);
  if (known.length === 0) return barred ? '禁止登记至何日未定' : null;
  return `${known.length < days.length ? '可能' : ''}禁止登记至 ${known.join(' 或 ')}`;
}
