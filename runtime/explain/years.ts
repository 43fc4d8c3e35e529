import type { Explanation, FindingResult, YearResult } from '../decision.ts';
import type { ClosedDay } from '../ledger/run.ts';
import { pointsText } from '../phrases/decision.ts';
import { changePhrases, conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import type { Judged } from '../rows/judged.ts';
import type { Condition } from '../tables.ts';
import { mostAtOnce, type Addition } from './contributions.ts';
import type { Story } from './firings.ts';
import { repairsOfYear } from './repairs.ts';
import { written } from './written.ts';

/** How each year's total came about, and which thresholds it does not reach. */
export function explainYears(
  judged: Judged,
  rows: readonly YearResult[],
  findings: readonly FindingResult[],
  { additions }: Story,
): readonly Explanation[] {
  const { cap, citations } = judged.prepared.rules.tables.accumulation;
  return rows.map((row) => {
    const total = conclusionPhrases.yearTotal(pointsText(row.累计), row.建议);
    const because: Explanation[] = [];
    for (const { year, explanation } of additions) if (year === row.年) because.push(explanation);
    because.push(...repairsOfYear(judged, row.年));
    explainNotReached(judged, row, findings, additions, because);
    return {
      对象: subjectPhrases.year(row.年),
      结论: cap === null || row.最高 !== cap ? total : `${total}；${conclusionPhrases.capped(cap)}`,
      依据: citations,
      因为: because,
    };
  });
}

/** The thresholds that no combination reaches in the year, with how much is missing. */
function explainNotReached(
  judged: Judged,
  row: YearResult,
  findings: readonly FindingResult[],
  additions: readonly Addition[],
  explanations: Explanation[],
): void {
  const { prepared, ledger } = judged;
  const { thresholds } = prepared.rules.tables;
  const days = ledger.days.filter(({ year }) => year === row.年);
  let highest: Highest | null = null;
  for (const [position, { name, guard, citations }] of thresholds.entries()) {
    if (days.some(({ firings }) => firings.some((fired) => fired.includes(position)))) continue;
    highest ??= highestOf(row, days, mostAtOnce(judged, row.年, findings, additions));
    const { text } = written(prepared, guard);
    explanations.push({
      对象: subjectPhrases.notReached(name),
      结论: whyNot(guard, text, highest),
      依据: citations,
      未满足: [text],
      ...missing(guard, highest),
    });
  }
}

/** At the end of the year, on any of its days, and in one go. */
interface Highest {
  readonly total: number;
  readonly peak: number;
  readonly atOnce: number;
}

function highestOf({ 最高: total }: YearResult, days: readonly ClosedDay[], atOnce: number): Highest {
  let peak = total;
  for (const { totals } of days) for (const value of totals) peak = Math.max(peak, value);
  return { total, peak, atOnce };
}

function whyNot(guard: Condition, text: string, { peak, atOnce }: Highest): string {
  return guard.kind === 'OneOffIn'
    ? conclusionPhrases.highestAtOnce(text, atOnce)
    : conclusionPhrases.highestTotal(text, peak);
}

/** How many points short the most unfavourable combination is. */
function missing(guard: Condition, { total, atOnce }: Highest): Pick<Explanation, '最小改变'> {
  if (guard.kind === 'YearTotalIn' && guard.low !== null && guard.low > total)
    return { 最小改变: [changePhrases.more(guard.low - total)] };
  if (guard.kind === 'OneOffIn' && guard.low !== null && guard.low > atOnce)
    return { 最小改变: [changePhrases.moreAtOnce(guard.low - atOnce)] };
  return {};
}
