import type { Day } from '../calendar.ts';
import { earliestLastDay, isOpen, latestLastDay, type Cause } from './cause.ts';
import { changed, type Standing } from './standing.ts';

/**
 * Without the causes that show nothing which another does not show as well or more strongly, from `day` on: of the same status, where the other holds, and over
 * no later. Combinations that differ in such causes alone are then one. What runs may still be cut or lifted, so that it stands for nothing else, and nothing for
 * it, while repairs are to come.
 */
export function withoutDominated(from: Standing, day: Day, repairsToCome: boolean): Standing {
  const { causes } = from;
  if (causes.length < 2) return from;
  const fixed = (cause: Cause): boolean => cause.from < day && (!repairsToCome || latestLastDay(cause) < day);
  const kept: Cause[] = [];
  for (const [position, cause] of causes.entries()) {
    const others = [...kept, ...causes.slice(position + 1)].filter(fixed);
    if (!fixed(cause) || !others.some((other) => dominates(other, cause, day))) kept.push(cause);
  }
  return kept.length === causes.length ? from : changed(from, { causes: kept });
}

function dominates(other: Cause, cause: Cause, day: Day): boolean {
  return (
    other.status === cause.status &&
    other.passed === cause.passed &&
    other.closed === cause.closed &&
    (other.months === null) === (cause.months === null) &&
    isOpen(other, day) &&
    (other.places === null || (cause.places?.every((place) => other.places?.includes(place)) ?? false)) &&
    earliestLastDay(other) >= latestLastDay(cause)
  );
}
