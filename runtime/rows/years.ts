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
      达到: Object.fromEntries(
        prepared.askedTotals.map((total, position) => [String(total), certaintyOf(closed, total, position)]),
      ),
    };
  });
}

/** Was the total reached at some close? Without repairs a year's total only rises, so that its end says so; 0 points are no scoring. */
function certaintyOf({ totals, peaks }: ClosedYear, asked: number, position: number): Certainty {
  const reached =
    peaks === null ? totals.map((total) => total > 0 && total >= asked) : peaks.map((peak) => peak > position);
  if (!reached.includes(true)) return '不可能';
  return reached.includes(false) ? '可能' : '确定';
}
