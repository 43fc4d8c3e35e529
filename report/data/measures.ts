import type { MeasureResult } from '#runtime';
import type { MeasureView } from './report.ts';

/** Measures by day; those of one actor, mode, certainty and clause together. */
export function measureViews(measures: readonly MeasureResult[]): readonly MeasureView[] {
  const found = new Map<string, MeasureView>();
  for (const { 日期: date, 主体: actor, 性质: mode, 确定性: certainty, 依据: clauses, 措施: act } of measures) {
    const key = JSON.stringify([date, actor, mode, certainty, clauses]);
    const acts = [...(found.get(key)?.acts ?? []), act];
    found.set(key, { date, actor, mode, certainty, clauses, acts });
  }
  return [...found.values()];
}
