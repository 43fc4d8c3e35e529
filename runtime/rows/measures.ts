import { textOf } from '../calendar.ts';
import type { MeasureResult } from '../decision.ts';
import type { Measure } from '../ledger/measures.ts';
import type { ClosedDay } from '../ledger/run.ts';
import type { Tables } from '../tables.ts';
import { unique, type Judged } from './judged.ts';

export function measureRows({ prepared, ledger }: Judged): readonly MeasureResult[] {
  const { tables } = prepared.rules;
  const days = ledger.days.filter(({ firings }) => firings.some((fired) => fired.length > 0));
  return days.flatMap((day) => {
    const date = textOf(day.date);
    return prepared.measures.flatMap((measure) => measureOn(tables, day, date, measure));
  });
}

/** Certain if every combination fires one of its thresholds that day, possible if some does. */
function measureOn(
  { thresholds }: Tables,
  { firings }: ClosedDay,
  date: string,
  measure: Measure,
): readonly MeasureResult[] {
  const bringing = measure.thresholds.filter((threshold) => firings.some((fired) => fired.includes(threshold)));
  if (bringing.length === 0) return [];
  const certain = firings.every((fired) => fired.some((threshold) => bringing.includes(threshold)));
  return [
    {
      措施: measure.act,
      主体: measure.actor,
      性质: measure.mode,
      日期: date,
      确定性: certain ? '确定' : '可能',
      依据: unique(bringing.flatMap((threshold) => thresholds[threshold]?.citations ?? [])),
    },
  ];
}
