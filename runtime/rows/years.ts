import type { Certainty, YearResult } from '../decision.ts';
import { recommendedTotals } from '../ledger/recommended.ts';
import type { Condition, Tables } from '../tables.ts';
import { recommendedOf } from './findings.ts';
import { ascending, type Judged } from './judged.ts';

export function yearRows(judged: Judged): readonly YearResult[] {
  const { prepared, plan, ledger } = judged;
  const values = plan.findings.map((_, finding) => recommendedOf(judged, finding));
  const recommended = recommendedTotals(prepared, plan, values);
  const asked = askedTotals(prepared.rules.tables);
  return ledger.years.map(({ year, totals }) => ({
    年: year,
    累计: totals,
    最低: totals[0] ?? 0,
    最高: totals[totals.length - 1] ?? 0,
    建议: recommended.get(year) ?? null,
    修复: 0,
    达到: Object.fromEntries(asked.map((total) => [String(total), certaintyOf(totals, total)])),
  }));
}

/** A year's total only rises, so a total was reached if the year ends at it or above; 0 points are no scoring. */
function certaintyOf(totals: readonly number[], asked: number): Certainty {
  const reached = totals.filter((total) => total > 0 && total >= asked).length;
  return reached === totals.length ? '确定' : reached === 0 ? '不可能' : '可能';
}

/** The totals at which some threshold begins, ascending. */
export function askedTotals({ thresholds }: Tables): readonly number[] {
  return ascending(thresholds.flatMap(({ guard }) => lowsOf(guard)));
}

function lowsOf(condition: Condition): readonly number[] {
  switch (condition.kind) {
    case 'All':
    case 'Any':
      return condition.operands.flatMap(lowsOf);
    case 'Not':
      return lowsOf(condition.operand);
    case 'YearTotalIn':
      return condition.low === null ? [] : [condition.low];
    default:
      return [];
  }
}
