import type { Explanation, MeasureResult } from '../decision.ts';
import type { Measure } from '../ledger/measures.ts';
import type { Prepared } from '../match/prepare.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import type { Judged } from '../rows/judged.ts';
import type { Story, ToldDay } from './firings.ts';
import { repertoireOf } from './repertoire.ts';

/** Each measure ← the thresholds that bring it ← the day's totals. */
export function explainMeasures(
  { prepared }: Judged,
  rows: readonly MeasureResult[],
  { days }: Story,
): readonly Explanation[] {
  let place = 0;
  let group: Measure['thresholds'] | null = null;
  let because: readonly Explanation[] = [];
  return rows.map((row) => {
    const measure = toldMeasure(prepared, row);
    // Rows stand in the order of their days.
    while (place < days.length && days[place]?.text !== row.日期) {
      place += 1;
      group = null;
    }
    // Measures that one day's thresholds bring follow each other, and have one list of them.
    if (measure.thresholds !== group) {
      group = measure.thresholds;
      because = thoseOf(group, days[place]);
    }
    return {
      对象: measure.subject + row.日期,
      结论: row.确定性 === '确定' ? measure.certain : measure.possible,
      依据: row.依据,
      因为: because,
    };
  });
}

/** Those of the thresholds that fire on the day. */
function thoseOf(thresholds: Measure['thresholds'], day: ToldDay | undefined): readonly Explanation[] {
  const found: Explanation[] = [];
  for (const threshold of thresholds) {
    const fired = day?.fired.get(threshold);
    if (fired !== undefined) found.push(fired);
  }
  return found;
}

/** What is said of a measure whatever the day. */
export interface ToldMeasure extends Measure {
  /** Up to the date. */
  readonly subject: string;
  readonly certain: string;
  readonly possible: string;
}

function toldMeasure(prepared: Prepared, { 措施: act, 主体: actor, 性质: mode }: MeasureResult): ToldMeasure {
  const { measures } = repertoireOf(prepared);
  for (const known of measures.get(act) ?? none) if (known.actor === actor && known.mode === mode) return known;
  const measure = prepared.measures.find((one) => one.act === act && one.actor === actor && one.mode === mode);
  const told: ToldMeasure = {
    act,
    actor,
    mode,
    thresholds: sameList([...measures.values()].flat(), measure?.thresholds ?? []),
    subject: subjectPhrases.measure(act),
    certain: conclusionPhrases.measure(actor, mode, act, '确定'),
    possible: conclusionPhrases.measure(actor, mode, act, '可能'),
  };
  measures.set(act, [...(measures.get(act) ?? []), told]);
  return told;
}

const none: readonly ToldMeasure[] = [];

/** Equal lists are one. */
function sameList(told: readonly ToldMeasure[], thresholds: Measure['thresholds']): Measure['thresholds'] {
  return told.find((one) => one.thresholds.join() === thresholds.join())?.thresholds ?? thresholds;
}
