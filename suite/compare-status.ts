import type { StatusResult, StatusRow } from '#runtime';
import { compareSets, type Comparison } from './comparison.ts';
import type { Expectation } from './scenario.ts';

/** The possible statuses on a day: of all segments of that day, whatever their place. */
export function compareStatus(
  expectation: Expectation & { readonly kind: 'Status' },
  segments: readonly StatusResult[],
  statuses: readonly StatusRow[],
): Comparison {
  const { day } = expectation;
  return compareSets(expectation, expectation.statuses, statusesOn(segments, day, statuses), { of: day });
}

export function statusesOn(
  segments: readonly StatusResult[],
  day: string,
  statuses: readonly StatusRow[],
): readonly string[] {
  const there = segments.filter(({ 自: from, 至: to }) => (from === null || from <= day) && (to === null || day < to));
  return there.length > 0 ? [...new Set(there.flatMap((segment) => segment.状态))] : before(segments, day, statuses);
}

/** Who has no segment yet has not entered. */
function before(segments: readonly StatusResult[], day: string, statuses: readonly StatusRow[]): readonly string[] {
  const begun = segments.some(({ 自: from }) => from === null || from <= day);
  return begun ? [] : statuses.filter(({ nature }) => nature === 'not-entered').map(({ name }) => name);
}

export function compareBar(
  expectation: Expectation & { readonly kind: 'Bar' },
  segments: readonly StatusResult[],
  statuses: readonly StatusRow[],
): Comparison {
  return compareSets(expectation, expectation.ends, barEnds(segments, statuses));
}

/** The last day of the bar, by the last segments that show a barred status or still carry a bar; 无 where there is or may be none. */
export function barEnds(segments: readonly StatusResult[], statuses: readonly StatusRow[]): readonly string[] {
  const barred = statuses.filter(({ nature }) => nature === 'barred-stop').map(({ name }) => name);
  const bars = segments.filter(
    (segment) => segment.禁止登记至 !== null || segment.状态.some((status) => barred.includes(status)),
  );
  const last = bars.reduce((latest, { 自: from }) => (from !== null && from > latest ? from : latest), '');
  const ends = bars.filter(({ 自: from }) => (from ?? '') === last).flatMap(({ 禁止登记至: bar }) => listOf(bar));
  return ends.length > 0 ? [...new Set(ends)] : ['无'];
}

function listOf(bar: StatusResult['禁止登记至']): readonly string[] {
  const ends = typeof bar === 'string' || bar === null ? [bar] : bar;
  return ends.map((end) => end ?? '无');
}
