import type { Certainty, FindingResult, YearResult } from '../decision.ts';
import { recommendedTotals } from '../ledger/recommended.ts';
import type { Judged } from './judged.ts';

export function yearRows(judged: Judged, findings: readonly FindingResult[]): readonly YearResult[] {
  const { prepared, plan, ledger } = judged;
  const values = findings.map(({ 建议分值 }) => 建议分值);
  const recommended = recommendedTotals(prepared, plan, values);
  return ledger.years.map(({ year, totals }) => ({
    年: year,
    累计: totals,
    最低: totals[0] ?? 0,
    最高: totals[totals.length - 1] ?? 0,
    建议: recommended.get(year) ?? null,
    修复: 0,
    达到: Object.fromEntries(prepared.askedTotals.map((total) => [String(total), certaintyOf(totals, total)])),
  }));
}

/** A year's total only rises, so a total was reached if the year ends at it or above; 0 points are no scoring. */
function certaintyOf(totals: readonly number[], asked: number): Certainty {
  const reached = totals.filter((total) => total > 0 && total >= asked).length;
  return reached === totals.length ? '确定' : reached === 0 ? '不可能' : '可能';
}
