import { dayOf, textOf } from '../calendar.ts';
import type { Explanation, MeasureResult } from '../decision.ts';
import { pointsText } from '../phrases/decision.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import type { Judged } from '../rows/judged.ts';
import { conditionText } from './conditions.ts';

/** Each measure ← the thresholds that bring it ← the day's totals. */
export function explainMeasures(judged: Judged, rows: readonly MeasureResult[]): readonly Explanation[] {
  return rows.map((row) => ({
    对象: subjectPhrases.measure(row.措施, row.日期),
    结论: conclusionPhrases.measure(row.主体, row.性质, row.措施, row.确定性),
    依据: row.依据,
    因为: explainThresholds(judged, row),
  }));
}

function explainThresholds({ prepared, ledger }: Judged, row: MeasureResult): readonly Explanation[] {
  const { tables } = prepared.rules;
  const day = ledger.days.find(({ date }) => date === dayOf(row.日期));
  if (day === undefined) return [];
  return tables.thresholds.flatMap(({ name, guard, citations, duties }, position) => {
    const brings = duties.some(
      ({ actor, mode, acts }) => actor === row.主体 && mode === row.性质 && acts.includes(row.措施),
    );
    if (!brings || !day.firings.some((fired) => fired.includes(position))) return [];
    const certain = day.firings.every((fired) => fired.includes(position));
    const phrase = certain ? conclusionPhrases.fires : conclusionPhrases.mayFire;
    return [
      {
        对象: subjectPhrases.threshold(name),
        结论: phrase(textOf(day.date), pointsText(day.totals), conditionText(tables, guard)),
        依据: citations,
      },
    ];
  });
}
