import { diagnose } from '#diagnostics';
import type { Range, Unit } from '#grammar';
import type { Interval } from './ir.ts';
import type { Typing } from './scope.ts';

/** The whole numbers a range admits: 超过 9 begins at 10. */
export function intervalOf(range: Range): Interval {
  const { low, high } = range;
  return {
    low: low === null ? null : low.inclusive ? low.amount.value : low.amount.value + 1,
    high: high === null ? null : high.inclusive ? high.amount.value : high.amount.value - 1,
  };
}

/** The interval of a range that must have this unit and hold at least one number; null with a report if it does not. */
export function intervalIn(typing: Pick<Typing, 'report'>, range: Range, unit: Unit, subject: string): Interval | null {
  if (range.unit !== unit) {
    typing.report(diagnose('unit-mismatch', range.span, { subject, expected: unit, found: range.unit }));
    return null;
  }
  const interval = intervalOf(range);
  if (interval.low !== null && interval.high !== null && interval.low > interval.high) {
    typing.report(diagnose('empty-range', range.span, {}));
    return null;
  }
  return interval;
}

/** An upper bound, or one number that is at least one; null with a report, which shows how it is written, if it is neither. */
export function mostOf(
  typing: Pick<Typing, 'report'>,
  range: Range,
  unit: Unit,
  { clause, example }: { readonly clause: string; readonly example: string },
): number | null {
  const interval = intervalIn(typing, range, unit, clause);
  if (interval === null) return null;
  const { low, high } = interval;
  if (high !== null && high > 0 && (low === null || range.single)) return high;
  typing.report(diagnose('not-an-upper-bound', range.span, { clause, example }));
  return null;
}

/** A length of time that is one number of months; null with a report if it is none. */
export function fixedMonths(typing: Pick<Typing, 'report'>, range: Range, subject: string): number | null {
  const months = monthsOf(typing, range, subject);
  if (months === null || months.low === months.high) return months?.low ?? null;
  typing.report(diagnose('length-not-fixed', range.span, { subject }));
  return null;
}

/** The interval of a length of time, in months; both ends must be given. */
export function monthsOf(
  typing: Pick<Typing, 'report'>,
  range: Range,
  subject: string,
): { readonly low: number; readonly high: number } | null {
  const factor = range.unit === 'year' ? 12 : 1;
  const interval = intervalIn(typing, range, range.unit === 'year' ? 'year' : 'month', subject);
  if (interval === null) return null;
  if (interval.low === null || interval.high === null) {
    typing.report(diagnose('open-length', range.span, { subject }));
    return null;
  }
  return { low: interval.low * factor, high: interval.high * factor };
}
