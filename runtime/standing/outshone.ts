import type { Day } from '../calendar.ts';
import { causeKey, earliestLastDay, isOpen, latestLastDay, type Cause } from './cause.ts';
import type { StandingRules } from './rules.ts';
import { changed, type Standing, type View } from './standing.ts';

/** A cause that shows nothing which another one does not show as well or more strongly: nothing follows from it but that it is told. */
export interface Outshone {
  readonly cause: Cause;
  /** Whether every combination of the standing has the stop, be it from this rule or another. */
  readonly always: boolean;
}

/**
 * The standing with what is outshone from `day` on set aside: of the same status another cause holds there, and over no later. Combinations that differ in such
 * causes alone then go on as one. What runs may still be cut or lifted, so that it stands for nothing else, and nothing for it, while repairs are to come.
 */
export function settingAside(rules: StandingRules, from: Standing, day: Day, repairsToCome: boolean): Standing {
  const { causes, outshone } = from;
  if (causes.length < 2) return from;
  const fixed = (cause: Cause): boolean => cause.from < day && (!repairsToCome || latestLastDay(cause) < day);
  const kept: Cause[] = [];
  const aside: Outshone[] = [];
  for (const [position, cause] of causes.entries()) {
    const others = [...kept, ...causes.slice(position + 1)].filter(fixed);
    if (fixed(cause) && others.some((other) => outshines(rules, other, cause, day)))
      aside.push({ cause, always: true });
    else kept.push(cause);
  }
  return aside.length === 0 ? from : changed(from, { causes: kept, outshone: [...outshone, ...aside] });
}

function outshines({ statuses, awaiting }: StandingRules, other: Cause, cause: Cause, day: Day): boolean {
  const rank = (status: number | null): number => (status === null ? Infinity : (statuses[status]?.rank ?? Infinity));
  return (
    other.status === cause.status &&
    other.passed === cause.passed &&
    other.closed === cause.closed &&
    (other.months === null) === (cause.months === null) &&
    isOpen(other, day) &&
    rank(cause.status) < rank(awaiting) &&
    (other.places === null || (cause.places?.every((place) => other.places?.includes(place)) ?? false)) &&
    earliestLastDay(other) >= latestLastDay(cause)
  );
}

/** What is outshone in some of the combinations that go on as one. */
export function united(lists: readonly (readonly Outshone[])[]): readonly Outshone[] {
  const found = new Map<string, Outshone>();
  for (const { cause } of lists.flat()) {
    const { identity } = cause;
    const always = lists.every((list) => list.some((one) => one.always && one.cause.identity === identity));
    found.set(causeKey(cause), { cause, always });
  }
  return [...found.values()];
}

/** Every cause of the view. */
export function causesOf({ causes, outshone }: View): readonly Cause[] {
  return outshone.length === 0 ? causes : [...causes, ...outshone.map(({ cause }) => cause)];
}

/** Whether all combinations of the view have the stop. */
export function hasAlways({ causes, outshone }: View, identity: string): boolean {
  return (
    causes.some((cause) => cause.identity === identity) ||
    outshone.some(({ cause, always }) => always && cause.identity === identity)
  );
}
