import { textOf, yearOf, type Day } from '../calendar.ts';
import type { Explanation } from '../decision.ts';
import type { ClosedDay } from '../ledger/run.ts';
import type { Prepared } from '../match/prepare.ts';
import { pointsText } from '../phrases/decision.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import type { Judged } from '../rows/judged.ts';
import type { Addition } from './contributions.ts';
import { repairsOfYear } from './repairs.ts';
import { written } from './written.ts';

/** What each finding can add to its year, by finding. */
export type Additions = readonly Addition[];

/** The thresholds that fire on a day, certainly or possibly. */
export function explainDay(prepared: Prepared, { date, firings, totals }: ClosedDay): ReadonlyMap<number, Explanation> {
  const { thresholds } = prepared.rules.tables;
  const [first = [], ...others] = firings;
  const somewhere = [...new Set(others.length === 0 ? first : firings.flat())];
  const total = pointsText(totals);
  return new Map(
    somewhere.map((position) => {
      const threshold = thresholds[position];
      const phrase = firings.every((fired) => fired.includes(position))
        ? conclusionPhrases.fires
        : conclusionPhrases.mayFire;
      const explanation: Explanation = {
        对象: subjectPhrases.threshold(threshold?.name ?? ''),
        结论: threshold === undefined ? '' : phrase(textOf(date), total, written(prepared, threshold.guard).text),
        依据: threshold?.citations ?? [],
      };
      return [position, explanation];
    }),
  );
}

/** Threshold ← total ← what has entered the year until then; nothing if it did not fire that day. */
export function explainFiring(
  judged: Judged,
  additions: Additions,
  day: Day,
  threshold: number,
): readonly Explanation[] {
  const { ledger, plan, prepared } = judged;
  const closed = ledger.days.find(({ date }) => date === day);
  const fired = closed === undefined ? undefined : explainDay(prepared, closed).get(threshold);
  if (fired === undefined) return [];
  const entered = plan.findings.flatMap(({ date }, finding) => {
    const addition = additions[finding];
    if (addition === undefined || date > day || yearOf(date) !== yearOf(day)) return [];
    return addition.added.some((points) => points > 0) ? [addition.explanation] : [];
  });
  return [{ ...fired, 因为: [...entered, ...repairsOfYear(judged, yearOf(day), day)] }];
}
