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
  const variants: Cause[][] = [];
  for (const cause of ended) {
    const known = variants.find(([first]) => first?.identity === cause.identity);
    if (known === undefined) variants.push([cause]);
    else known.push(cause);
  }
  const stops: Stop[] = [];
  for (const causes of variants) {
    const [first] = causes;
    if (first === undefined || causes.some(isCutOff) || !isCertain(stretches, first)) continue;
    stops.push({ from: first.from, lastDays: lastDaysOf(first, causes), source: first.source });
  }
  return stops.length < 2 ? stops : stops.sort((left, right) => left.from - right.from);
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

function lastDaysOf(first: Cause, causes: readonly Cause[]): Stop['lastDays'] {
  if (causes.length === 1) return first.lastDays;
  const days = new Set(causes.flatMap(({ lastDays }) => lastDays));
  return [...days].sort((left, right) => (left ?? Infinity) - (right ?? Infinity));
}
