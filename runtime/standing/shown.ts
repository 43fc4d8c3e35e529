import type { Day } from '../calendar.ts';
import type { Place } from '../record/record.ts';
import { earliestLastDay, holdsAt, isClosed, hasBegun, lastDays, latestLastDay, type Cause } from './cause.ts';
import type { StandingRules } from './rules.ts';
import type { View } from './standing.ts';

/** Stands for the absence of any status where a rule set has no settled one. */
const nothing = -1;

/** Every status that may show on a day at an institution (null: where every cause holds), strongest first. */
export function shownOn(
  rules: StandingRules,
  places: readonly Place[] | null,
  view: View,
  day: Day,
  institution: string | null,
): readonly number[] {
  const registered = registrationOn(rules, placesOf(places, view), day);
  if (registered !== 'registered') return registered === null ? [] : [registered];
  let shown: readonly number[] = [rules.settled ?? nothing];
  for (const cause of view.causes) {
    if (!holdsAt(cause, institution)) continue;
    const own = possibleOn(rules, cause, day);
    const [one, other] = [shown[0], own[0]];
    // Mostly one status meets one other.
    shown =
      shown.length === 1 && own.length === 1 && one !== undefined && other !== undefined
        ? [stronger(rules, one, other)]
        : unique(shown.flatMap((first) => own.map((second) => stronger(rules, first, second))));
  }
  return shown.filter((status) => status !== nothing).sort((left, right) => rankOf(rules, left) - rankOf(rules, right));
}

export function placesOf(places: readonly Place[] | null, { added }: View): readonly Place[] | null {
  return places === null || added.length === 0 ? places : [...places, ...added];
}

export function isCurrent({ from, until }: Place, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** The status of somebody who is not registered that day (null: the rule set has no name for it), or that he is. */
function registrationOn(rules: StandingRules, places: readonly Place[] | null, day: Day): 'registered' | number | null {
  if (places === null || places.some((place) => isCurrent(place, day))) return 'registered';
  const entered = places.some(({ from }) => from === null || from <= day);
  return entered ? rules.left : rules.notEntered;
}

/** What the cause may come to that day: its own status, the status after its term, or nothing. */
function possibleOn(rules: StandingRules, cause: Cause, day: Day): readonly number[] {
  const none = rules.settled ?? nothing;
  if (!hasBegun(cause, day) || isClosed(cause, day)) return [none];
  if (cause.barred) return [cause.status];
  const possible: number[] = [];
  if (day <= latestLastDay(cause)) possible.push(cause.status);
  if (day > earliestLastDay(cause)) {
    const after = (last: Day | null): number =>
      rules.statuses[cause.status]?.endsItself === true ||
      (cause.passed !== null && day >= Math.max(cause.passed, (last ?? Infinity) + 1))
        ? none
        : (rules.awaiting ?? none);
    for (const last of lastDays(cause)) if (last !== null && last < day) possible.push(after(last));
  }
  return unique(possible);
}

function stronger(rules: StandingRules, one: number, other: number): number {
  return rankOf(rules, one) <= rankOf(rules, other) ? one : other;
}

function rankOf(rules: StandingRules, status: number): number {
  return status === nothing ? Infinity : (rules.statuses[status]?.rank ?? Infinity);
}

function unique(statuses: readonly number[]): readonly number[] {
  return statuses.length < 2 ? statuses : [...new Set(statuses)];
}
