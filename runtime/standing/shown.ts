import type { Day } from '../calendar.ts';
import type { Place } from '../record/record.ts';
import { earliestLastDay, holdsAt, isOpen, latestLastDay, type Cause } from './cause.ts';
import type { StandingRules } from './rules.ts';
import type { View } from './standing.ts';
import { stronger, type StatusSet } from './status-sets.ts';

/** Every status that may show on a day at an institution (null: where every cause holds), strongest first. */
export function shownOn(
  rules: StandingRules,
  places: readonly Place[] | null,
  view: View,
  day: Day,
  institution: string | null,
): readonly number[] {
  return rules.sets.listOf(shownSet(rules, places, view, day, institution));
}

/** The same as a set. */
export function shownSet(
  rules: StandingRules,
  places: readonly Place[] | null,
  view: View,
  day: Day,
  institution: string | null,
): StatusSet {
  const registered = placesOf(places, view);
  if (registered !== null) {
    let [entered, current] = [false, false];
    for (const place of registered) {
      entered ||= place.from === null || place.from <= day;
      current ||= isCurrent(place, day);
    }
    if (!current) return rules.sets.of(entered ? rules.left : rules.notEntered);
  }
  let shown = rules.sets.of(rules.settled);
  for (const cause of view.causes)
    if (holdsAt(cause, institution) && isOpen(cause, day)) shown = stronger(shown, possibleOn(rules, cause, day));
  return shown;
}

export function placesOf(places: readonly Place[] | null, { added }: View): readonly Place[] | null {
  return places === null || added.length === 0 ? places : [...places, ...added];
}

export function isCurrent({ from, until }: Place, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** What an open cause may come to that day: its own status, the status after its term, or the settled one. */
function possibleOn(rules: StandingRules, cause: Cause, day: Day): StatusSet {
  const own = rules.sets.of(cause.status);
  if (cause.barred || day <= earliestLastDay(cause)) return own;
  const ends = rules.statuses[cause.status]?.endsItself === true || (cause.passed !== null && cause.passed <= day);
  const after = rules.sets.of(ends || rules.awaiting === null ? rules.settled : rules.awaiting);
  return day <= latestLastDay(cause) ? own | after : after;
}
