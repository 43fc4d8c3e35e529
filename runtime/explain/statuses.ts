import type { Explanation, StatusResult } from '../decision.ts';
import { statusWhy } from '../phrases/why.ts';
import { segmentsOf, type Judged } from '../rows/judged.ts';
import { byBeginning, causeKey, holdsAt, type Cause } from '../standing/cause.ts';
import { causesOf, hasAlways } from '../standing/outshone.ts';
import type { View } from '../standing/standing.ts';
import type { Segment } from '../standing/timeline.ts';
import { explainCause, type Variants } from './causes.ts';
import { endOf, explainEnds, explainPlaces } from './endings.ts';
import type { Story } from './firings.ts';
import { dayText, periodText } from './periods.ts';

/** Each segment of the timeline ← the stops that hold in it ← what brought them, or the stops that have ended. */
export function explainStatuses(judged: Judged, rows: readonly StatusResult[], story: Story): readonly Explanation[] {
  const segments = segmentsOf(judged);
  const told = new Map<string, string>();
  let place = 0;
  return rows.map((row) => {
    const subject = statusWhy.subject(row.自, row.机构);
    // Rows stand in the order of their segments.
    while (place < segments.length && !isOf(row, segments[place])) place += 1;
    const segment = segments[place];
    const because = segment === undefined ? [] : becauseOf(judged, story, segment, { subject, told });
    return { 对象: subject, 结论: conclusionOf(row, segment), 依据: row.依据, 因为: because };
  });
}

function isOf(row: StatusResult, segment: Segment | undefined): boolean {
  return segment !== undefined && segment.institution === row.机构 && dayText(segment.from) === row.自;
}

function conclusionOf({ 状态: statuses, 禁止登记至: bar }: StatusResult, segment: Segment | undefined): string {
  const period = segment === undefined ? '' : periodText(segment.from, segment.to);
  const [only = '', ...others] = statuses;
  const status = others.length === 0 ? statusWhy.certain(period, only) : statusWhy.possible(period, statuses);
  const days = Array.isArray(bar) ? (bar as readonly (string | null)[]) : [bar as string | null];
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? status : status + statusWhy.barred(known, known.length === days.length);
}

/** Where explanations are told, and what has been told where: a stop is explained in its first segment. */
interface Telling {
  readonly subject: string;
  readonly told: Map<string, string>;
}

function becauseOf(judged: Judged, story: Story, segment: Segment, { subject, told }: Telling): readonly Explanation[] {
  const stops: Explanation[] = [];
  let views: readonly View[] | null = null;
  for (const cause of segment.causes) {
    const before = told.get(cause.key);
    if (before === undefined) {
      told.set(cause.key, subject);
      views ??= viewsAtEnd(judged, segment);
      for (const stop of explainCause(judged, story, variantsOf(cause, views))) tell(stops, stop);
    } else tell(stops, { 对象: cause.label, 结论: statusWhy.see(before), 依据: [] });
  }
  return stops.concat(awaiting(judged, segment), withoutStops(judged, segment));
}

/** Stops that are told alike under one label are told once. */
function tell(stops: Explanation[], stop: Explanation): void {
  if (!stops.some(({ 对象, 结论 }) => 对象 === stop.对象 && 结论 === stop.结论)) stops.push(stop);
}

/** How it may stand on a day of the segment on which all that happens in it has happened. */
function viewsAtEnd({ ledger }: Judged, { from: begins, to: ends }: Segment): readonly View[] {
  let day = begins;
  if (Number.isFinite(ends)) day = ends - 1;
  else for (const { from, to } of ledger.stretches) if (to === Infinity) day = Math.max(day, from);
  const views: View[] = [];
  for (const { from, to, view } of ledger.stretches) if (from <= day && day < to) views.push(view);
  return views;
}

function variantsOf(cause: Cause, views: readonly View[]): Variants {
  const causes: Cause[] = [];
  for (const view of views) for (const one of causesOf(view)) if (one.key === cause.key) causes.push(one);
  // What holds everywhere first.
  if (causes.length > 1) causes.sort((left, right) => (causeKey(left) < causeKey(right) ? -1 : 1));
  const certain = views.every((view) => hasAlways(view, cause.identity));
  return { causes: causes.length === 0 ? [cause] : causes, certain };
}

/** After a term, before an assessment. */
function awaiting({ prepared }: Judged, segment: Segment): readonly Explanation[] {
  const { awaiting: status } = prepared.standing;
  if (status === null || !segment.statuses.includes(status)) return [];
  const rows = prepared.rules.tables.recoveries.filter((row) =>
    segment.causes.some((cause) => cause.status === row.status),
  );
  return [
    {
      对象: statusWhy.recovery,
      结论: statusWhy.awaiting,
      依据: rows.reduce((union, { citations }) => union.with(citations), prepared.union).texts,
      未满足: [statusWhy.noAssessment],
      最小改变: [statusWhy.assess],
    },
  ];
}

/** Why nothing holds the person back: registered, no longer, or what did has ended. */
function withoutStops(judged: Judged, segment: Segment): readonly Explanation[] {
  const { prepared, ledger } = judged;
  const { settled, left, notEntered } = prepared.standing;
  const shows = (status: number | null): boolean => status !== null && segment.statuses.includes(status);
  if (shows(left) || shows(notEntered)) return explainPlaces(judged, segment, shows(left));
  if (!shows(settled)) return [];
  const ended = ledger.ended
    .filter((cause) => holdsAt(cause, segment.institution) && endOf(judged, cause) === segment.from)
    .sort(byBeginning);
  if (ended.length > 0) return explainEnds(judged, ended, segment.from);
  return segment.causes.length > 0 ? [] : explainPlaces(judged, segment, false);
}
