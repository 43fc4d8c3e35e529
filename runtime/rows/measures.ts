import { textOf } from '../calendar.ts';
import type { MeasureResult } from '../decision.ts';
import type { Measure } from '../ledger/measures.ts';
import type { ClosedDay } from '../ledger/run.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Judged } from './judged.ts';
import { withRules } from './unions.ts';

export function measureRows({ prepared, ledger }: Judged): readonly MeasureResult[] {
  const rows: MeasureResult[] = [];
  for (const { date, firings } of ledger.days) {
    const called = calledFor(prepared, firings);
    if (called.length === 0) continue;
    const day = textOf(date);
    for (const { 措施, 主体, 性质, 确定性, 依据 } of called) rows.push({ 措施, 主体, 性质, 日期: day, 确定性, 依据 });
  }
  return rows;
}

/** A measure of some day. */
export type CalledFor = Omit<MeasureResult, '日期'>;

/** What combinations call for together; the same ones do again and again. */
function calledFor(prepared: Prepared, firings: ClosedDay['firings']): readonly CalledFor[] {
  let place = prepared.calledFor;
  for (const fired of firings) {
    for (const threshold of fired) place = place.after(threshold);
    place = place.after(-1);
  }
  return (place.value ??= prepared.measures.flatMap((measure) => calledForBy(prepared, firings, measure)));
}

/** Certain if every combination fires one of its thresholds, possible if some does. */
function calledForBy({ rules, union }: Prepared, firings: ClosedDay['firings'], measure: Measure): CalledFor[] {
  const bringing = measure.thresholds.filter((threshold) => firings.some((fired) => fired.includes(threshold)));
  if (bringing.length === 0) return [];
  const certain = firings.every((fired) => fired.some((threshold) => bringing.includes(threshold)));
  return [
    {
      措施: measure.act,
      主体: measure.actor,
      性质: measure.mode,
      确定性: certain ? '确定' : '可能',
      依据: withRules(union, bringing, rules.tables.thresholds).texts,
    },
  ];
}
