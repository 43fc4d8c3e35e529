import type { Day } from '../calendar.ts';
import type { Place } from '../record/record.ts';
import { holdsAt, isOpen, lastDays, latestLastDay, type Cause } from './cause.ts';
import type { StandingRules } from './rules.ts';
import { isCurrent, placesOf, shownOn } from './shown.ts';
import type { Stretch, View } from './standing.ts';

/** The days from `from` up to and not including `to` (Infinity: without end), on which the same statuses are possible. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
  /** Strongest first. */
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
  const segments = cuts.flatMap((from, index) => {
    const to = cuts[index + 1] ?? Infinity;
    const views = stretches.filter((stretch) => stretch.from <= from && from < stretch.to).map(({ view }) => view);
    return views.length === 0 ? [] : segmentsOn(rules, places, views, from, to);
  });
  return joined(segments);
}

/** Every day on which something may change, ascending, -Infinity first. */
function boundariesOf(places: readonly Place[] | null, stretches: readonly Stretch[]): readonly Day[] {
  const days = new Set<Day>([-Infinity]);
  for (const { from, to, view } of stretches) {
    const inside = (day: Day): void => {
      if (from <= day && day < to) days.add(day);
    };
    inside(from);
    for (const place of placesOf(places, view) ?? []) changesOfPlace(place).forEach(inside);
    for (const cause of view.causes) changesOf(cause).forEach(inside);
    if (Number.isFinite(to)) days.add(to);
  }
  return [...days].sort((left, right) => left - right);
}

function changesOfPlace({ from, until }: Place): readonly Day[] {
  return [...(from === null ? [] : [from]), ...(until === null ? [] : [until + 1])];
}

function changesOf(cause: Cause): readonly Day[] {
  const { from, passed, closed } = cause;
  const days = [from];
  if (passed !== null) days.push(passed);
  if (closed !== null) days.push(closed);
  if (!cause.barred) for (const last of lastDays(cause)) if (last !== null) days.push(last + 1);
  return days;
}

function segmentsOn(
  rules: StandingRules,
  places: readonly Place[] | null,
  views: readonly View[],
  from: Day,
  to: Day,
): readonly Segment[] {
  const institutions = institutionsOn(places, views, from);
  const scoped = views.some(({ causes }) => causes.some((cause) => cause.places !== null && isOpen(cause, from)));
  if (institutions.length === 0 || !scoped)
    return [segmentAt(rules, places, views, from, to, institutions[0] ?? null, null)];
  const [first, ...others] = institutions.map((institution) =>
    segmentAt(rules, places, views, from, to, institution, institution),
  );
  if (first === undefined) return [];
  if (others.some((other) => !showsTheSame(first, other))) return [first, ...others];
  const causes = new Map([first, ...others].flatMap((segment) => segment.causes.map((cause) => [cause.key, cause])));
  return [{ ...first, institution: null, causes: [...causes.values()] }];
}

/** Where the person is registered that day in some combination, each once. */
function institutionsOn(places: readonly Place[] | null, views: readonly View[], day: Day): readonly string[] {
  const found = new Set<string>();
  for (const view of views)
    for (const place of placesOf(places, view) ?? []) if (isCurrent(place, day)) found.add(place.institution);
  return [...found].sort();
}

function segmentAt(
  rules: StandingRules,
  places: readonly Place[] | null,
  views: readonly View[],
  from: Day,
  to: Day,
  at: string | null,
  institution: string | null,
): Segment {
  const shown = new Set<number>();
  for (const view of views) for (const status of shownOn(rules, places, view, from, at)) shown.add(status);
  const causes = new Map<string, Cause>();
  for (const view of views)
    for (const cause of view.causes)
      if (shows(rules, shown, cause, from) && holdsAt(cause, at)) causes.set(cause.key, cause);
  return {
    from,
    to,
    statuses: [...shown].sort((left, right) => rank(rules, left) - rank(rules, right)),
    bars: barsOf(views, from),
    institution,
    causes: [...causes.values()],
  };
}

/** Whether the cause may be why a status shows: its own, or the one after its term. */
function shows(rules: StandingRules, shown: ReadonlySet<number>, cause: Cause, day: Day): boolean {
  if (!isOpen(cause, day)) return false;
  if (cause.barred || day <= latestLastDay(cause)) return shown.has(cause.status);
  return rules.awaiting !== null && shown.has(rules.awaiting) && (cause.passed === null || day < cause.passed);
}

function barsOf(views: readonly View[], day: Day): readonly (Day | null)[] {
  const bars = new Set<Day | null>();
  for (const { causes } of views) {
    let bar: Day | null = null;
    for (const cause of causes)
      if (cause.barred && cause.months !== null && isOpen(cause, day))
        bar = Math.max(bar ?? -Infinity, latestLastDay(cause));
    bars.add(bar);
  }
  return [...bars].sort((left, right) => (left ?? Infinity) - (right ?? Infinity));
}

function rank({ statuses }: StandingRules, status: number): number {
  return statuses[status]?.rank ?? Infinity;
}

function showsTheSame(left: Segment, right: Segment): boolean {
  return left.statuses.join() === right.statuses.join() && left.bars.join() === right.bars.join();
}

function saysTheSame(left: Segment, right: Segment): boolean {
  return (
    showsTheSame(left, right) &&
    left.causes.length === right.causes.length &&
    left.causes.every(({ key }, index) => key === right.causes[index]?.key)
  );
}

/** Neighbouring segments of a place that say the same are one. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const last = new Map<string | null, Segment>();
  const found: Segment[] = [];
  for (const segment of segments) {
    const before = last.get(segment.institution);
    const merges = before !== undefined && before.to === segment.from && saysTheSame(before, segment);
    const whole = merges ? { ...before, to: segment.to } : segment;
    if (merges) found.splice(found.indexOf(before), 1, whole);
    else found.push(whole);
    last.set(segment.institution, whole);
  }
  return found;
}
