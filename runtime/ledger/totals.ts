import type { Condition, Tables } from '../tables.ts';

/** The totals at which some threshold begins, ascending. */
export function askedTotals({ thresholds }: Tables): readonly number[] {
  return [...new Set(thresholds.flatMap(({ guard }) => lowsOf(guard)))].sort((left, right) => left - right);
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
