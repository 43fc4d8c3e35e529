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

/** What the explanations of one record come back to. */
export interface Story {
  /** By finding. */
  readonly additions: readonly Addition[];
  readonly days: readonly ToldDay[];
}

/** A day with findings, and the thresholds that fire on it, certainly or possibly. */
export interface ToldDay {
  readonly date: Day;
  readonly text: string;
  readonly fired: ReadonlyMap<number, Explanation>;
}

export function toldDays({ prepared, ledger }: Judged): readonly ToldDay[] {
  return ledger.days.map((day) => ({ date: day.date, text: textOf(day.date), fired: firedOn(prepared, day) }));
}

function firedOn(prepared: Prepared, { date, firings, totals }: ClosedDay): ReadonlyMap<number, Explanation> {
  const fired = new Map<number, Explanation>();
  let total: string | null = null;
  for (const positions of firings) {
    for (const position of positions) {
      const threshold = prepared.rules.tables.thresholds[position];
      if (threshold === undefined || fired.has(position)) continue;
      const certain = firings.length === 1 || firings.every((one) => one.includes(position));
      const phrase = certain ? conclusionPhrases.fires : conclusionPhrases.mayFire;
      fired.set(position, {
        对象: subjectPhrases.threshold(threshold.name),
        结论: phrase(textOf(date), (total ??= pointsText(totals)), written(prepared, threshold.guard).text),
        依据: threshold.citations,
      });
    }
  }
  return fired;
}

/** Threshold ← total ← what has entered the year until then; null if it did not fire that day. */
export function explainFiring(judged: Judged, story: Story, day: Day, threshold: number): Explanation | null {
  const fired = story.days.find(({ date }) => date === day)?.fired.get(threshold);
  if (fired === undefined) return null;
  const { 对象, 结论, 依据 } = fired;
  return { 对象, 结论, 依据, 因为: enteredBy(judged, story, day) };
}

function enteredBy(judged: Judged, { additions }: Story, day: Day): readonly Explanation[] {
  const year = yearOf(day);
  const entered: Explanation[] = [];
  for (const { date, year: own, adds, explanation } of additions) {
    if (date > day) break;
    if (adds && own === year) entered.push(explanation);
  }
  entered.push(...repairsOfYear(judged, year, day));
  return entered;
}
