import { textOf, type Day } from '../calendar.ts';
import type { StatusResult } from '../decision.ts';
import { timelineOf, type Segment } from '../standing/timeline.ts';
import { unique, type Judged } from './judged.ts';

/** The timeline; it begins where the person is first registered, if ever. */
export function statusRows({ prepared, record, ledger }: Judged): readonly StatusResult[] {
  const rules = prepared.standing;
  if (rules.statuses.length === 0) return [];
  const segments = timelineOf(rules, record.places, ledger.stretches);
  const [first] = segments;
  const begins = segments.length > 1 && first !== undefined && isOnly(first.statuses, rules.notEntered) ? 1 : 0;
  return segments
    .slice(begins)
    .flatMap((segment) => (segment.statuses.length === 0 ? [] : [rowOf(segment, prepared.rules.tables.statuses)]));
}

function isOnly(statuses: readonly number[], status: number | null): boolean {
  return statuses.length === 1 && statuses[0] === status;
}

function rowOf(
  segment: Segment,
  statuses: readonly { readonly name: string; readonly citations: readonly string[] }[],
): StatusResult {
  const { from, to, bars, institution, causes } = segment;
  const shown = segment.statuses.flatMap((status) => statuses[status] ?? []);
  return {
    自: dayText(from),
    至: dayText(to),
    状态: shown.map(({ name }) => name),
    禁止登记至: barText(bars),
    机构: institution,
    原因: unique(causes.map(({ label }) => label)),
    依据: unique([...causes.flatMap(({ citations }) => citations), ...shown.flatMap(({ citations }) => citations)]),
  };
}

function dayText(day: Day): string | null {
  return Number.isFinite(day) ? textOf(day) : null;
}

function barText(bars: Segment['bars']): StatusResult['禁止登记至'] {
  const texts = bars.map((day) => (day === null ? null : dayText(day)));
  return texts.length === 1 ? (texts[0] ?? null) : texts;
}
