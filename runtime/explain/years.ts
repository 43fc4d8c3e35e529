import type { Explanation, FindingResult, YearResult } from '../decision.ts';
import { pointsText } from '../phrases/decision.ts';
import { changePhrases, conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import type { Judged } from '../rows/judged.ts';
import type { Condition, ThresholdRow } from '../tables.ts';
import { written } from './written.ts';
import { mostAtOnce } from './contributions.ts';
import type { Additions } from './firings.ts';
import { repairsOfYear } from './repairs.ts';

/** How each year's total came about, and which thresholds it does not reach. */
export function explainYears(
  judged: Judged,
  rows: readonly YearResult[],
  findings: readonly FindingResult[],
  additions: Additions,
): readonly Explanation[] {
  const { plan, prepared } = judged;
  const { cap, citations } = prepared.rules.tables.accumulation;
  return rows.map((row) => {
    const entered = plan.days
      .filter(({ year }) => year === row.年)
      .flatMap(({ steps }) => steps.map(({ finding }) => finding));
    const capped = cap !== null && row.最高 === cap ? conclusionPhrases.capped(cap) : null;
    const total = conclusionPhrases.yearTotal(pointsText(row.累计), row.建议);
    return {
      对象: subjectPhrases.year(row.年),
      结论: capped === null ? total : `${total}；${capped}`,
      依据: citations,
      因为: [
        ...entered.flatMap((finding) => additions[finding]?.explanation ?? []),
        ...repairsOfYear(judged, row.年),
        ...explainNotReached(judged, row, mostAtOnce(judged, row.年, findings, additions)),
      ],
    };
  });
}

/** The thresholds that no combination reaches in the year, with how much is missing. */
function explainNotReached({ prepared, ledger }: Judged, row: YearResult, atOnce: number): readonly Explanation[] {
  const { tables } = prepared.rules;
  const days = ledger.days.filter(({ year }) => year === row.年);
  const fired = new Set(days.flatMap(({ firings }) => firings.flat()));
  return tables.thresholds.flatMap((threshold: ThresholdRow, position): readonly Explanation[] => {
    if (fired.has(position)) return [];
    const text = written(prepared, threshold.guard).text;
    const peak = Math.max(row.最高, ...days.flatMap(({ totals }) => totals));
    const highest = { total: row.最高, peak, atOnce };
    return [
      {
        对象: subjectPhrases.notReached(threshold.name),
        结论: whyNot(threshold.guard, text, highest),
        依据: threshold.citations,
        未满足: [text],
        ...missing(threshold.guard, highest),
      },
    ];
  });
}

/** At the end of the year, on any of its days, and in one go. */
interface Highest {
  readonly total: number;
  readonly peak: number;
  readonly atOnce: number;
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
