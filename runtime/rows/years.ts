import type { Certainty, FindingResult, YearResult } from '../decision.ts';
import { recommendedTotals } from '../ledger/recommended.ts';
import type { ClosedYear } from '../ledger/run.ts';
import type { Judged } from './judged.ts';

export function yearRows(judged: Judged, findings: readonly FindingResult[]): readonly YearResult[] {
  const { prepared, plan, ledger } = judged;
  const values = findings.map(({ 建议分值 }) => 建议分值);
  const recommended = recommendedTotals(prepared, plan, values);
  return ledger.years.map((closed) => {
    const { year, totals, repaired } = closed;
    return {
      年: year,
      累计: totals,
      最低: totals[0] ?? 0,
      最高: totals[totals.length - 1] ?? 0,
      建议: recommended.get(year) ?? null,
      修复: repaired,
      达到: reachedIn(prepared.askedTotals, closed),
    };
  });
}

function reachedIn(askedTotals: readonly number[], closed: ClosedYear): YearResult['达到'] {
  const reached: Record<string, Certainty> = {};
  for (const [position, total] of askedTotals.entries()) reached[total] = certaintyOf(closed, total, position);
  return reached;
}

/** Was the total reached at some close? Without repairs a year's total only rises, so that its end says so; 0 points are no scoring. */
function certaintyOf({ totals, peaks }: ClosedYear, asked: number, position: number): Certainty {
  const reached = (value: number): boolean => (peaks === null ? value > 0 && value >= asked : value > position);
  const values = peaks ?? totals;
  if (!values.some(reached)) return '不可能';
  return values.every(reached) ? '确定' : '可能';
}
