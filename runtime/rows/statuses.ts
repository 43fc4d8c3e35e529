import { textOf, type Day } from '../calendar.ts';
import type { StatusResult } from '../decision.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Segment } from '../standing/timeline.ts';
import { segmentsOf, unique, type Judged } from './judged.ts';

/** The timeline; it begins where the person is first registered, if ever. */
export function statusRows(judged: Judged): readonly StatusResult[] {
  const { prepared } = judged;
  const rules = prepared.standing;
  if (rules.statuses.length === 0) return [];
  const segments = segmentsOf(judged);
  const [first] = segments;
  const begins = segments.length > 1 && first !== undefined && isOnly(first.statuses, rules.notEntered) ? 1 : 0;
  const rows: StatusResult[] = [];
  for (const [index, segment] of segments.entries())
    if (index >= begins && segment.statuses.length > 0) rows.push(rowOf(prepared, segment));
  return rows;
}

function isOnly(statuses: readonly number[], status: number | null): boolean {
  return statuses.length === 1 && statuses[0] === status;
}

function rowOf({ rules, unions }: Prepared, segment: Segment): StatusResult {
  const { from, to, statuses, bars, institution, causes } = segment;
  const rows = rules.tables.statuses;
  const brought = unions.of(causes, ({ citations }) => citations);
  return {
    自: dayText(from),
    至: dayText(to),
    状态: statuses.map((status) => rows[status]?.name ?? ''),
    禁止登记至: barText(bars),
    机构: institution,
    原因: unique(causes.map(({ label }) => label)),
    依据: unions.of(statuses, (status) => rows[status]?.citations, brought),
  };
}

function dayText(day: Day): string | null {
  return Number.isFinite(day) ? textOf(day) : null;
}

function barText(bars: Segment['bars']): StatusResult['禁止登记至'] {
  const [only = null] = bars;
  if (bars.length < 2) return only === null ? null : dayText(only);
  return bars.map((day) => (day === null ? null : dayText(day)));
}
