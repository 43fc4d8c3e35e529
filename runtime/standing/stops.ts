import type { Day } from '../calendar.ts';
import { latestLastDay, type Cause } from './cause.ts';
import { hasAlways } from './outshone.ts';
import type { Stretch } from './standing.ts';

/** A timed stop, or a barred one with its bar, that runs in every combination. */
export interface Stop {
  readonly from: Day;
  /** Every possible last day; null where no end is decided. */
  readonly lastDays: readonly (Day | null)[];
  /** 编号 of the entry that decided it, or else brought it about. */
  readonly source: string | null;
}

/** Every stop that runs in all combinations, in the order in which they began. `ended`: the causes as each combination last had them. */
export function stopsOf(stretches: readonly Stretch[], ended: readonly Cause[]): readonly Stop[] {
  const stops: Stop[] = [];
  for (const cause of ended) {
    if (!isCertain(stretches, cause)) continue;
    const variants = variantsOf(ended, cause);
    if (variants[0] !== cause || variants.some(isCutOff)) continue;
    stops.push({ from: cause.from, lastDays: lastDaysOf(variants), source: cause.source });
  }
  return stops.length < 2 ? stops : stops.sort((left, right) => left.from - right.from);
}

function variantsOf(ended: readonly Cause[], { identity }: Cause): readonly Cause[] {
  return ended.filter((cause) => cause.identity === identity);
}

/** Ended before its last day; or its term was over before it could begin. */
function isCutOff(cause: Cause): boolean {
  const last = latestLastDay(cause);
  return last < cause.from || (cause.closed !== null && cause.closed <= last);
}

/** Whether every combination has the stop when it begins. */
function isCertain(stretches: readonly Stretch[], { from, identity }: Cause): boolean {
  for (const stretch of stretches)
    if (stretch.from <= from && from < stretch.to && !hasAlways(stretch.view, identity)) return false;
  return true;
}

function lastDaysOf(variants: readonly Cause[]): Stop['lastDays'] {
  const [first] = variants;
  if (variants.length === 1 && first !== undefined) return first.lastDays;
  const days = new Set(variants.flatMap(({ lastDays }) => lastDays));
  return [...days].sort((left, right) => (left ?? Infinity) - (right ?? Infinity));
}
