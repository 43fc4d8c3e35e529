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
  const byIdentity = new Map<string, Cause[]>();
  for (const cause of ended) {
    const known = byIdentity.get(cause.identity);
    if (known === undefined) byIdentity.set(cause.identity, [cause]);
    else known.push(cause);
  }
  return [...byIdentity.values()]
    .flatMap((causes) => stopOf(stretches, causes))
    .sort((left, right) => left.from - right.from);
}

/** None for a stop that some combination does not have, or has lifted before its end. */
function stopOf(stretches: readonly Stretch[], causes: readonly Cause[]): readonly Stop[] {
  const [first] = causes;
  if (first === undefined || causes.some(isCutOff)) return [];
  const days = new Set(causes.flatMap(({ lastDays }) => lastDays));
  const beginning = stretches.filter(({ from, to }) => from <= first.from && first.from < to);
  const certain = beginning.every(({ view }) => hasAlways(view, first.identity));
  if (!certain) return [];
  const ordered = [...days].sort((left, right) => (left ?? Infinity) - (right ?? Infinity));
  return [{ from: first.from, lastDays: ordered, source: first.source }];
}

/** Ended before its last day; or its term was over before it could begin. */
function isCutOff(cause: Cause): boolean {
  const last = latestLastDay(cause);
  return last < cause.from || (cause.closed !== null && cause.closed <= last);
}
