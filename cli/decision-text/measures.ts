import type { Decision } from '#runtime';
import { clauses, type Page } from './page.ts';

type Measure = Decision['措施'][number];

/** Measures by day; those of one actor, mode, certainty and clause on one line. */
export function measureLines({ 措施: measures }: Decision, page: Page): void {
  if (measures.length === 0) return;
  page.section('措施', 'measures');
  const { style } = page.layoutUsed;
  for (const group of groups(measures)) {
    const [first] = group;
    if (first === undefined) continue;
    const certainty = first.确定性 === '确定' ? style.good('确定') : '可能';
    const acts = group.map((measure) => measure.措施).join('、');
    page.labelled(first.日期, 12, `${certainty}  ${first.主体} ${first.性质} ${acts}${clauses(first.依据)}`);
  }
}

function groups(measures: readonly Measure[]): readonly (readonly Measure[])[] {
  const found = new Map<string, Measure[]>();
  for (const measure of measures) {
    const key = JSON.stringify([measure.日期, measure.主体, measure.性质, measure.确定性, measure.依据]);
    const group = found.get(key);
    if (group === undefined) found.set(key, [measure]);
    else group.push(measure);
  }
  return [...found.values()];
}
