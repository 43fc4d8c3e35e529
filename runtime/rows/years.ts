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

function reachedIn(askedTotals: readonly number[], { totals, peaks }: ClosedYear): YearResult['达到'] {
  const values = peaks ?? totals;
  const [low, high] = [values[0] ?? 0, values[values.length - 1] ?? 0];
  const reached: Record<string, Certainty> = {};
  let position = 0;
  for (const total of askedTotals) {
    // Was it reached at some close? Without repairs a year's total only rises, so that its end says so; 0 points are no scoring.
    const enough = peaks === null ? Math.max(total, 1) : position + 1;
    reached[total] = low >= enough ? '确定' : high >= enough ? '可能' : '不可能';
    position += 1;
  }
  return reached;
}
