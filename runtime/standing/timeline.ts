import type { Day } from '../calendar.ts';
import type { Place } from '../record/record.ts';
import { byBeginning, earliestLastDay, holdsAt, isOpen, latestLastDay, type Cause } from './cause.ts';
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
  /** Last days of the bar, ascending; Infinity where some combination has none or none that is decided. */
  readonly bars: readonly Day[];
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
  const scoped = stretches.some(({ view }) => isScoped(view, null));
  const segments: Segment[] = [];
  for (let index = 0; index < cuts.length; index += 1) {
    const from = cuts[index] ?? 0;
    const views = viewsOn(stretches, from);
    if (views.length === 0) continue;
    const days: Days = { rules, places, views, from, to: cuts[index + 1] ?? Infinity };
    if (scoped) byPlace(days, segments);
    else join(segments, segmentAt(days, null, null));
  }
  return segments;
}

/** What shows that day in the different combinations. */
function viewsOn(stretches: readonly Stretch[], day: Day): readonly View[] {
  let views: View[] | null = null;
  for (const { from, to, view } of stretches)
    if (from <= day && day < to) {
      if (views === null) views = [view];
      else views.push(view);
    }
  return views ?? [];
}

/** Whether some cause of the view, of those open on the day if one is given, does not hold everywhere. */
function isScoped(view: View, day: Day | null): boolean {
  for (const cause of causesOf(view)) if (cause.places !== null && (day === null || isOpen(cause, day))) return true;
  return false;
}

/** Every day on which something may change, ascending, -Infinity first. */
function boundariesOf(places: readonly Place[] | null, stretches: readonly Stretch[]): readonly Day[] {
  const days: Day[] = [-Infinity];
  cutAtPlaces(days, always, places ?? nowhere);
  for (const stretch of stretches) {
    const { view } = stretch;
    cut(days, stretch, stretch.from);
    cutAtPlaces(days, stretch, view.added);
    for (const cause of causesOf(view)) {
      cut(days, stretch, cause.from);
      cut(days, stretch, cause.passed);
      cut(days, stretch, cause.closed);
      if (cause.barred) continue;
      // Between the earliest and the latest last day the same is possible.
      cut(days, stretch, earliestLastDay(cause) + 1);
      cut(days, stretch, latestLastDay(cause) + 1);
    }
    if (stretch.to < Infinity) enter(days, stretch.to);
  }
  return days;
}

type Period = Pick<Stretch, 'from' | 'to'>;
const always: Period = { from: -Infinity, to: Infinity };
const nowhere: readonly Place[] = [];

function cutAtPlaces(days: Day[], period: Period, places: readonly Place[]): void {
  for (const { from, until } of places) {
    cut(days, period, from);
    cut(days, period, until === null ? null : until + 1);
  }
}

/** Enters a day of the period. */
function cut(days: Day[], { from, to }: Period, day: Day | null): void {
  if (day !== null && from <= day && day < to) enter(days, day);
}

/** Enters a day in its place, once. */
function enter(days: Day[], day: Day): void {
  let place = days.length;
  while (place > 0 && (days[place - 1] ?? 0) > day) place -= 1;
  if (place > 0 && days[place - 1] === day) return;
  insert(days, place, day);
}

/** What `splice` does, which is slow for so little. */
function insert<T>(list: T[], place: number, one: T): void {
  list.push(one);
  for (let index = list.length - 1; index > place; index -= 1) list[index] = list[index - 1] ?? one;
  list[place] = one;
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
function byPlace(days: Days, segments: Segment[]): void {
  const { views, from } = days;
  const institutions = institutionsOn(days);
  const [only = null] = institutions;
  if (institutions.length < 2 || !views.some((view) => isScoped(view, from))) {
    join(segments, segmentAt(days, only, null));
    return;
  }
  const [first, ...others] = institutions.map((institution) => segmentAt(days, institution, institution));
  if (first === undefined) return;
  if (others.some((other) => !showsTheSame(first, other))) {
    for (const segment of [first, ...others]) join(segments, segment);
    return;
  }
  const causes: Cause[] = [];
  for (const segment of [first, ...others]) for (const cause of segment.causes) tell(causes, cause);
  join(segments, { ...first, institution: null, causes });
}

/** Where the person is registered that day in some combination, each once. */
function institutionsOn({ places, views, from }: Days): readonly string[] {
  const found: string[] = [];
  let before: readonly Place[] | null = null;
  for (const view of views) {
    const here = placesOf(places, view) ?? nowhere;
    if (here !== before)
      for (const place of here)
        if (isCurrent(place, from) && !found.includes(place.institution)) found.push(place.institution);
    before = here;
  }
  return found.length < 2 ? found : found.sort();
}

function segmentAt({ rules, places, views, from, to }: Days, at: string | null, institution: string | null): Segment {
  let shown: StatusSet = 0;
  for (const view of views) shown |= shownSet(rules, places, view, from, at);
  let causes = nothing;
  for (const view of views)
    for (const cause of causesOf(view))
      if (shows(rules, shown, cause, from) && holdsAt(cause, at)) {
        if (causes === nothing) causes = [cause];
        else tell(causes, cause);
      }
  return { from, to, statuses: rules.sets.listOf(shown), bars: barsOf(views, from), institution, causes };
}

/** Causes where there are none. */
const nothing: Cause[] = [];

/** Enters a cause in its place, instead of one that has the same key. */
function tell(causes: Cause[], cause: Cause): void {
  let place = causes.length;
  while (place > 0 && isBefore(cause, causes[place - 1])) place -= 1;
  if (place > 0 && causes[place - 1]?.key === cause.key) causes[place - 1] = cause;
  else insert(causes, place, cause);
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

function barsOf(views: readonly View[], day: Day): readonly Day[] {
  let bars: Day[] | null = null;
  for (const { causes } of views) {
    const bar = barOf(causes, day);
    if (bars === null) bars = [bar];
    else enter(bars, bar);
  }
  return bars ?? [];
}

function barOf(causes: readonly Cause[], day: Day): Day {
  let bar = -Infinity;
  for (const cause of causes)
    if (cause.barred && cause.months !== null && isOpen(cause, day)) bar = Math.max(bar, latestLastDay(cause));
  return bar === -Infinity ? Infinity : bar;
}

/** Neighbouring segments of a place that say the same are one. */
function join(segments: Segment[], next: Segment): void {
  let place = segments.length;
  while (place > 1 && segments[place - 1]?.institution !== next.institution) place -= 1;
  const last = place === 0 ? undefined : segments[place - 1];
  if (last !== undefined && last.to === next.from && saysTheSame(last, next)) last.to = next.to;
  else segments.push(next);
}

function saysTheSame(left: Segment, right: Segment): boolean {
  const { causes } = left;
  if (left.institution !== right.institution || causes.length !== right.causes.length) return false;
  for (let index = 0; index < causes.length; index += 1)
    if (causes[index]?.key !== right.causes[index]?.key) return false;
  return showsTheSame(left, right);
}

function showsTheSame(left: Segment, right: Segment): boolean {
  const { bars } = left;
  if (left.statuses !== right.statuses || bars.length !== right.bars.length) return false;
  for (let index = 0; index < bars.length; index += 1) if (bars[index] !== right.bars[index]) return false;
  return true;
}
