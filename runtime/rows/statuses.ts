import { textOf, type Day } from '../calendar.ts';
import type { StatusResult } from '../decision.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Segment } from '../standing/timeline.ts';
import { segmentsOf, unique, type Judged } from './judged.ts';
import { withRules } from './unions.ts';

/** The timeline; it begins where the person is first registered, if ever. */
export function statusRows(judged: Judged): readonly StatusResult[] {
  const { prepared } = judged;
  const rules = prepared.standing;
  if (rules.statuses.length === 0) return [];
  const segments = segmentsOf(judged);
  const [first] = segments;
  const rows: StatusResult[] = [];
  const skips = segments.length > 1 && first !== undefined && isOnly(first.statuses, rules.notEntered);
  for (const segment of segments)
    if (segment.statuses.length > 0 && !(skips && segment === first)) rows.push(rowOf(prepared, segment));
  return rows;
}

function isOnly(statuses: readonly number[], status: number | null): boolean {
  return statuses.length === 1 && statuses[0] === status;
}

function rowOf({ rules, union }: Prepared, { from, to, statuses, bars, institution, causes }: Segment): StatusResult {
  const rows = rules.tables.statuses;
  let brought = union;
  for (const { citations } of causes) brought = brought.with(citations);
  return {
    自: dayText(from),
    至: dayText(to),
    状态: statuses.map((status) => rows[status]?.name ?? ''),
    禁止登记至: barText(bars),
    机构: institution,
    原因: unique(causes.map(({ label }) => label)),
    依据: withRules(brought, statuses, rows).texts,
  };
}

function dayText(day: Day): string | null {
  return Number.isFinite(day) ? textOf(day) : null;
}

function barText(bars: Segment['bars']): StatusResult['禁止登记至'] {
  return bars.length > 1 ? bars.map(dayText) : dayText(bars[0] ?? Infinity);
}
