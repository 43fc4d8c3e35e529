import type { Day } from '../calendar.ts';
import type { Place } from '../record/record.ts';
import { byBeginning, holdsAt, isOpen, latestLastDay, type Cause } from './cause.ts';
import { causesOf } from './outshone.ts';
import type { StandingRules } from './rules.ts';
import { isCurrent, placesOf, shownSet } from './shown.ts';
import type { Stretch, View } from './standing.ts';
import type { StatusSet } from './status-sets.ts';

/** The days from `from` up to and not including `to` (Infinity: without end), on which the same statuses are possible. */
export interface Segment {
  readonly from: Day;
  to: Day;
  /** Strongest first; equal lists are one. */
  readonly statuses: readonly number[];
  /** Last days of the bar, ascending; null where some combination has none or none that is decided. */
  readonly bars: readonly (Day | null)[];
  /** Only where the person's places differ. */
  readonly institution: string | null;
  /** What the statuses come from, each once. */
  readonly causes: readonly Cause[];
}

/** What all stretches together show, day by day and place by place. */
export function timelineOf(
  rules: StandingRules,
  places: readonly Place[] | null,
  stretches: readonly Stretch[],
): readonly Segment[] {
  const cuts = boundariesOf(places, stretches);
  const scoped = stretches.some(({ view }) => causesOf(view).some((cause) => cause.places !== null));
  const segments: Segment[] = [];
  for (const [index, from] of cuts.entries()) {
    const views: View[] = [];
    for (const stretch of stretches) if (stretch.from <= from && from < stretch.to) views.push(stretch.view);
    if (views.length === 0) continue;
    const to = cuts[index + 1] ?? Infinity;
    const days: Days = { rules, places, views, from, to };
    for (const segment of scoped ? byPlace(days) : [segmentAt(days, null, null)]) join(segments, segment);
  }
  return segments;
}

/** Every day on which something may change, ascending, -Infinity first. */
function boundariesOf(places: readonly Place[] | null, stretches: readonly Stretch[]): readonly Day[] {
  const days: Day[] = [-Infinity];
  for (const stretch of stretches) {
    const { view } = stretch;
    cut(days, stretch, stretch.from);
    for (const { from, until } of placesOf(places, view) ?? []) {
      cut(days, stretch, from);
      cut(days, stretch, until === null ? null : until + 1);
    }
    for (const { from, passed, closed, barred, lastDays } of causesOf(view)) {
      cut(days, stretch, from);
      cut(days, stretch, passed);
      cut(days, stretch, closed);
      if (!barred) for (const last of lastDays) cut(days, stretch, last === null ? null : last + 1);
    }
    if (stretch.to < Infinity) enter(days, stretch.to);
  }
  return days;
}

/** Enters a day of the stretch. */
function cut(days: Day[], { from, to }: Stretch, day: Day | null): void {
  if (day !== null && from <= day && day < to) enter(days, day);
}

/** Enters a day in its place, once. */
function enter(days: Day[], day: Day): void {
  let place = days.length;
  while (place > 0 && (days[place - 1] ?? 0) > day) place -= 1;
  if (days[place - 1] === day) return;
  days.push(day);
  for (let index = days.length - 1; index > place; index -= 1) days[index] = days[index - 1] ?? 0;
  days[place] = day;
}

/** Days on which nothing changes, and how it may stand on them. */
interface Days {
  readonly rules: StandingRules;
  readonly places: readonly Place[] | null;
  readonly views: readonly View[];
  readonly from: Day;
  readonly to: Day;
}

/** One segment, or one for each institution where they differ. */
function byPlace(days: Days): readonly Segment[] {
  const { views, from } = days;
  const institutions = institutionsOn(days);
  const scoped = views.some((view) => causesOf(view).some((cause) => cause.places !== null && isOpen(cause, from)));
  if (institutions.length < 2 || !scoped) return [segmentAt(days, institutions[0] ?? null, null)];
  const [first, ...others] = institutions.map((institution) => segmentAt(days, institution, institution));
  if (first === undefined) return [];
  if (others.some((other) => !showsTheSame(first, other))) return [first, ...others];
  const causes: Cause[] = [];
  for (const segment of [first, ...others]) for (const cause of segment.causes) tell(causes, cause);
  return [{ ...first, institution: null, causes }];
}

/** Where the person is registered that day in some combination, each once. */
function institutionsOn({ places, views, from }: Days): readonly string[] {
  const found: string[] = [];
  for (const view of views)
    for (const place of placesOf(places, view) ?? [])
      if (isCurrent(place, from) && !found.includes(place.institution)) found.push(place.institution);
  return found.sort();
}

function segmentAt(days: Days, at: string | null, institution: string | null): Segment {
  const { rules, places, views, from, to } = days;
  let shown: StatusSet = 0;
  for (const view of views) shown |= shownSet(rules, places, view, from, at);
  const causes: Cause[] = [];
  for (const view of views)
    for (const cause of causesOf(view)) if (shows(rules, shown, cause, from) && holdsAt(cause, at)) tell(causes, cause);
  return { from, to, statuses: rules.sets.listOf(shown), bars: barsOf(views, from), institution, causes };
}

/** Enters a cause in its place, instead of one that has the same key. */
function tell(causes: Cause[], cause: Cause): void {
  let place = causes.length;
  while (place > 0 && isBefore(cause, causes[place - 1])) place -= 1;
  if (causes[place - 1]?.key === cause.key) causes[place - 1] = cause;
  else causes.splice(place, 0, cause);
}

function isBefore(cause: Cause, other: Cause | undefined): boolean {
  return other !== undefined && cause !== other && byBeginning(cause, other) < 0;
}

/** Whether the cause may be why a status shows: its own, or the one after its term. */
function shows({ sets, awaiting }: StandingRules, shown: StatusSet, cause: Cause, day: Day): boolean {
  if (!isOpen(cause, day)) return false;
  if (cause.barred || day <= latestLastDay(cause)) return (shown & sets.of(cause.status)) !== 0;
  return awaiting !== null && (shown & sets.of(awaiting)) !== 0 && (cause.passed === null || day < cause.passed);
}

function barsOf(views: readonly View[], day: Day): readonly (Day | null)[] {
  const bars: (Day | null)[] = [];
  for (const { causes } of views) {
    let bar: Day | null = null;
    for (const cause of causes)
      if (cause.barred && cause.months !== null && isOpen(cause, day))
        bar = Math.max(bar ?? -Infinity, latestLastDay(cause));
    if (!bars.includes(bar)) bars.push(bar);
  }
  return bars.length < 2 ? bars : bars.sort((left, right) => (left ?? Infinity) - (right ?? Infinity));
}

function showsTheSame(left: Segment, right: Segment): boolean {
  return left.statuses === right.statuses && isTheSame(left.bars, right.bars, (bar) => bar);
}

/** Neighbouring segments of a place that say the same are one. */
function join(segments: Segment[], next: Segment): void {
  const last = segments.findLast(({ institution }) => institution === next.institution);
  const merges =
    last !== undefined &&
    last.to === next.from &&
    showsTheSame(last, next) &&
    isTheSame(last.causes, next.causes, ({ key }) => key);
  if (merges) last.to = next.to;
  else segments.push(next);
}

function isTheSame<T>(left: readonly T[], right: readonly T[], of: (one: T) => unknown): boolean {
  return (
    left.length === right.length &&
    left.every((one, index) => {
      const other = right[index];
      return other !== undefined && of(one) === of(other);
    })
  );
}
