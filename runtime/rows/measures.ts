import { textOf } from '../calendar.ts';
import type { MeasureResult } from '../decision.ts';
import type { ClosedDay } from '../ledger/run.ts';
import type { Tables } from '../tables.ts';
import { unique, type Judged } from './judged.ts';

/** An act that thresholds call for, and those that do, ascending. */
interface Measure {
  readonly act: string;
  readonly actor: string;
  readonly mode: string;
  readonly thresholds: number[];
}

export function measureRows({ prepared, ledger }: Judged): readonly MeasureResult[] {
  const { tables } = prepared.rules;
  const measures = measuresOf(tables);
  return ledger.days.flatMap((day) => measures.flatMap((measure) => measureOn(tables, day, measure)));
}

/** Certain if every combination fires one of its thresholds that day, possible if some does. */
function measureOn({ thresholds }: Tables, { date, firings }: ClosedDay, measure: Measure): readonly MeasureResult[] {
  const bringing = measure.thresholds.filter((threshold) => firings.some((fired) => fired.includes(threshold)));
  if (bringing.length === 0) return [];
  const certain = firings.every((fired) => fired.some((threshold) => bringing.includes(threshold)));
  return [
    {
      措施: measure.act,
      主体: measure.actor,
      性质: measure.mode,
      日期: textOf(date),
      确定性: certain ? '确定' : '可能',
      依据: unique(bringing.flatMap((threshold) => thresholds[threshold]?.citations ?? [])),
    },
  ];
}

/** In the order in which the rule set first names them. */
function measuresOf({ thresholds }: Tables): readonly Measure[] {
  const measures: Measure[] = [];
  thresholds.forEach(({ duties }, threshold) => {
    for (const { actor, mode, acts } of duties) {
      for (const act of acts) {
        const known = measures.find((one) => one.act === act && one.actor === actor && one.mode === mode);
        if (known === undefined) measures.push({ act, actor, mode, thresholds: [threshold] });
        else if (!known.thresholds.includes(threshold)) known.thresholds.push(threshold);
      }
    }
  });
  return measures;
}
