import { textOf } from '../calendar.ts';
import type { Explanation, MeasureResult } from '../decision.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import type { Judged } from '../rows/judged.ts';
import { explainDay } from './firings.ts';

/** Each measure ← the thresholds that bring it ← the day's totals. */
export function explainMeasures({ prepared, ledger }: Judged, rows: readonly MeasureResult[]): readonly Explanation[] {
  const days = new Map(ledger.days.map((day) => [textOf(day.date), explainDay(prepared, day)]));
  return rows.map((row) => {
    const measure = prepared.measures.find(
      ({ act, actor, mode }) => act === row.措施 && actor === row.主体 && mode === row.性质,
    );
    const fired = days.get(row.日期);
    return {
      对象: subjectPhrases.measure(row.措施, row.日期),
      结论: conclusionPhrases.measure(row.主体, row.性质, row.措施, row.确定性),
      依据: row.依据,
      因为: measure?.thresholds.flatMap((threshold) => fired?.get(threshold) ?? []) ?? [],
    };
  });
}
