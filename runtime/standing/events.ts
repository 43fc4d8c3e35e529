import type { Day } from '../calendar.ts';
import type { StatusDecision } from '../record/record.ts';
import type { ThresholdStatus } from '../ledger/thresholds.ts';
import { causeWith, isOpen, type Cause } from './cause.ts';
import type { NamedRuling, Ruling, Rulings } from './decisions.ts';
import type { StandingRules } from './rules.ts';
import {
  changed,
  observing,
  type Observation,
  type Standing,
  type Start,
  type Undecided,
  type Unsettled,
} from './standing.ts';

/** A scoring day on which a threshold brings a status. */
export interface StatusEvent extends ThresholdStatus {
  readonly day: Day;
  readonly year: number;
  /** The findings of the day. */
  readonly ids: readonly string[];
  /** Where they were made; null: not recorded for all of them. */
  readonly arose: readonly string[] | null;
  /** What is undetermined about it while no decision says how long it lasts; null: nothing. */
  readonly open: Undecided | null;
  /** What comes of it, the same in all combinations, filled when first needed: by what answers it, and whether it holds at all places. */
  readonly causes: { readonly decision: StatusDecision | null; readonly linked: boolean; readonly cause: Cause }[];
}

/** What an event needs to know to become a cause. */
export interface Surroundings {
  readonly rules: StandingRules;
  readonly rulings: Rulings;
  /** Thresholds whose measures are never repaired. */
  readonly excluded: ReadonlySet<number>;
  readonly countsStarts: boolean;
}

/** The standings after a day's events; several where an unnamed decision may answer one of them. `linked` are the statuses that hold at all places. */
export function afterEvents(
  around: Surroundings,
  before: Standing,
  day: Day,
  events: readonly StatusEvent[],
  linked: ReadonlySet<number>,
): readonly Standing[] {
  const terminated = isTerminated(before, day);
  const named = around.rulings.onDay.get(day) ?? nobody;
  let standings: readonly Standing[] = [before];
  for (const event of events) {
    const ruling = named.length === 0 ? undefined : named.find(({ entry }) => entry.status === event.status);
    const seen = ruling === undefined ? unseen : [answered(ruling, event)];
    const nothing = startsNothing(around.rules, event);
    if (terminated && nothing) {
      if (ruling !== undefined) standings = standings.map((standing) => observing(standing, ...seen));
      continue;
    }
    const hidden = nothing && before.unsettled.length > 0 ? deferring(around, before, day) : noRuling;
    const how: How = { ruling, seen, linked: linked.has(event.status), hidden };
    const [only] = standings;
    standings =
      only !== undefined && standings.length === 1
        ? afterEvent(around, only, event, how)
        : standings.flatMap((standing) => afterEvent(around, standing, event, how));
  }
  return named.length === 0 ? standings : afterRulings(around, standings, { day, terminated, named, events, linked });
}

function isTerminated({ causes }: Standing, day: Day): boolean {
  for (const cause of causes) if (cause.barred && isOpen(cause, day)) return true;
  return false;
}

interface Ruled {
  readonly day: Day;
  readonly terminated: boolean;
  readonly named: readonly NamedRuling[];
  readonly events: readonly StatusEvent[];
  readonly linked: ReadonlySet<number>;
}

/** What decisions on the day's findings bring that answer no event. */
function afterRulings(
  around: Surroundings,
  before: readonly Standing[],
  { day, terminated, named, events, linked }: Ruled,
): readonly Standing[] {
  let standings = before;
  for (const ruling of named) {
    const { status } = ruling.entry;
    if (events.some((event) => event.status === status)) continue;
    // A barred stop decided for points that were added while one had taken effect starts nothing.
    if (terminated && around.rules.statuses[status]?.row.nature === 'barred-stop') {
      standings = standings.map((one) => observing(one, { kind: 'Alone', decision: ruling.position }));
      continue;
    }
    const arose = ruling.arose === null ? null : [ruling.arose];
    standings = standings.map((one) => withRuling(around, one, ruling, { day, arose }, linked.has(status)));
  }
  return standings;
}

function answered({ position }: Ruling, { threshold }: StatusEvent): Observation {
  return { kind: 'Answered', decision: position, threshold };
}

const unseen: readonly Observation[] = [];
const nobody: readonly NamedRuling[] = [];
const noRuling: readonly number[] = [];

/**
 * Unnamed decisions that see a barred stop in effect where now none is: each is matched to events as if neither it nor any later one were on record, so that
 * a stop which one of these defers has taken effect for it.
 */
function deferring({ rulings }: Surroundings, { unsettled }: Standing, today: Day): readonly number[] {
  const answers = unsettled.flatMap(({ day, answer, otherwise }) =>
    answer >= 0 && day < today && otherwise?.barred === true && isOpen(otherwise, today) ? [answer] : [],
  );
  const last = rulings.unnamed.findLastIndex(({ position }) => answers.includes(position));
  return rulings.unnamed.slice(0, last + 1).map(({ position }) => position);
}

/** Whether the event starts nothing while a barred stop has taken effect. */
function startsNothing(rules: StandingRules, { status, threshold }: StatusEvent): boolean {
  return rules.statuses[status]?.row.nature === 'barred-stop' && rules.oneOff[threshold] !== true;
}

/** How an event meets a standing. */
interface How {
  /** The decision that names a finding of its day. */
  readonly ruling: NamedRuling | undefined;
  readonly seen: readonly Observation[];
  readonly linked: boolean;
  readonly hidden: readonly number[];
}

function afterEvent(
  around: Surroundings,
  before: Standing,
  event: StatusEvent,
  { ruling: named, seen, linked, hidden }: How,
): readonly Standing[] {
  if (named !== undefined) return [withDecided(around, before, event, named, linked, seen)];
  const own = undecided(around, event, linked);
  const { unnamed } = around.rulings;
  const candidates =
    unnamed.length === 0
      ? unnamed
      : unnamed.filter(
          ({ entry, reaches, position }) =>
            entry.status === event.status && reaches >= event.day && !hidden.includes(position),
        );
  if (candidates.length === 0) return [withCause(around, before, own, event.open === null ? unseen : [event.open])];
  const unsettled = (answer: number): Unsettled => ({
    day: event.day,
    status: event.status,
    threshold: event.threshold,
    answer,
    hidden,
    otherwise: answer < 0 ? null : own,
    open: event.open?.open ?? null,
  });
  const alone = withCause(around, before, own);
  return [
    changed(alone, { unsettled: [...alone.unsettled, unsettled(-1)] }),
    ...candidates.map((ruling) => {
      const decided = withDecided(around, before, event, ruling, linked, unseen);
      return changed(decided, { unsettled: [...decided.unsettled, unsettled(ruling.position)] });
    }),
  ];
}

/** Null where the length is fixed or there is none. */
export function openLengthOf(
  { statuses }: StandingRules,
  day: Day,
  { threshold, row, status }: ThresholdStatus,
): Undecided | null {
  const months = row.status?.months ?? null;
  const timed = statuses[status]?.row.nature === 'timed-stop';
  return timed && months !== null && months.low < months.high
    ? { kind: 'Undecided', open: { day, status, threshold, cascade: -1, id: null } }
    : null;
}

/** The cause of an event that no decision answers; null if it starts none before one does. */
function undecided(around: Surroundings, event: StatusEvent, linked: boolean): Cause | null {
  if (around.rules.statuses[event.status]?.undecided !== 'score-date') return null;
  return causeOf(around, event, linked, event.day, lengthsOf(around.rules, event), null);
}

function withDecided(
  around: Surroundings,
  before: Standing,
  event: StatusEvent,
  { entry, begins }: Ruling,
  linked: boolean,
  seen: readonly Observation[],
): Standing {
  const months = entry.months === null ? lengthsOf(around.rules, event) : { low: entry.months, high: entry.months };
  const cause = causeOf(around, event, linked, begins, months, entry);
  const undetermined = entry.months === null && event.open !== null ? [...seen, event.open] : seen;
  return withCause(around, before, cause, undetermined);
}

/** The lawful lengths of a stop, or the bar; a barred stop without a bar has one of no length. */
function lengthsOf({ statuses }: StandingRules, { row, status }: StatusEvent): Cause['months'] {
  if (statuses[status]?.row.nature !== 'barred-stop') return row.status?.months ?? null;
  return { low: row.barMonths ?? 0, high: row.barMonths ?? 0 };
}

function causeOf(
  around: Surroundings,
  event: StatusEvent,
  linked: boolean,
  from: Day,
  months: Cause['months'],
  decision: StatusDecision | null,
): Cause {
  for (const known of event.causes) if (known.decision === decision && known.linked === linked) return known.cause;
  const cause = newCause(around, event, linked, from, months, decision);
  event.causes.push({ decision, linked, cause });
  return cause;
}

function newCause(
  { rules }: Surroundings,
  event: StatusEvent,
  linked: boolean,
  from: Day,
  months: Cause['months'],
  decision: StatusDecision | null,
): Cause {
  const { row, threshold, status, ids, day, year, arose } = event;
  return causeWith({
    key: `${day} ${threshold} ${from}`,
    identity: `${decision?.id ?? status} ${Math.max(from, day)}`,
    label: `${row.name}（${ids.join('、')}）`,
    source: decision?.id ?? ids.at(-1) ?? '',
    citations: row.citations,
    status,
    barred: rules.statuses[status]?.row.nature === 'barred-stop',
    places: linked ? null : arose,
    arose,
    threshold,
    year,
    from: Math.max(from, day),
    arisen: day,
    countedFrom: from,
    months,
    cascade: false,
  });
}

/** Where a decision that answers nothing belongs: the day of what it names, before which it never shows, and where that was. */
export interface Setting {
  readonly day: Day;
  readonly arose: readonly string[] | null;
}

/** A decision that answers nothing holds all the same. */
export function withRuling(
  around: Surroundings,
  before: Standing,
  ruling: Ruling,
  setting: Setting,
  linked: boolean,
): Standing {
  const cause = decidedAlone(around.rules, ruling, setting, linked);
  const { months, status } = cause;
  const after = observing(withCause(around, before, cause), { kind: 'Alone', decision: ruling.position });
  if (cause.barred || months === null || months.low === months.high) return after;
  return observing(after, {
    kind: 'Undecided',
    open: { day: ruling.entry.date, status, threshold: -1, cascade: -1, id: null },
  });
}

/** Its lengths are those of any threshold with the status, its bar is the shortest. */
function decidedAlone(
  { statuses }: StandingRules,
  { entry, begins }: Ruling,
  { day, arose }: Setting,
  linked: boolean,
): Cause {
  const status = statuses[entry.status];
  const barred = status?.row.nature === 'barred-stop';
  const lengths = (status?.lengths ?? []).flatMap(({ low, high }) => [low, high]);
  const lawful = barred ? [status.shortestBar ?? 0] : lengths;
  const open = lawful.length === 0 ? null : { low: Math.min(...lawful), high: Math.max(...lawful) };
  return causeWith({
    key: `${entry.id} ${begins}`,
    identity: `${entry.id} ${Math.max(begins, day)}`,
    label: `${status?.row.name ?? ''}（${entry.id}）`,
    source: entry.id,
    citations: status?.row.citations ?? [],
    status: entry.status,
    barred,
    places: linked ? null : arose,
    arose,
    from: Math.max(begins, day),
    arisen: day,
    countedFrom: begins,
    months: entry.months === null ? open : { low: entry.months, high: entry.months },
    cascade: false,
    threshold: -1,
    year: null,
  });
}

/** By the day they begin, then as they come. */
function entered(causes: readonly Cause[], cause: Cause): readonly Cause[] {
  let place = causes.length;
  while (place > 0 && (causes[place - 1]?.from ?? 0) > cause.from) place -= 1;
  return place === causes.length ? [...causes, cause] : causes.toSpliced(place, 0, cause);
}

/** The standing with one more cause, if any, and with what was seen of it. */
export function withCause(
  { countsStarts }: Surroundings,
  before: Standing,
  cause: Cause | null,
  seen: readonly Observation[] = unseen,
): Standing {
  if (cause === null && seen.length === 0) return before;
  const { causes, starts } = before;
  return changed(before, {
    causes: cause === null ? causes : entered(causes, cause),
    seen: seen.length === 0 ? before.seen : before.seen.length === 0 ? seen : [...before.seen, ...seen],
    starts: cause === null || !countsStarts ? starts : [...starts, startOf(cause)],
  });
}

function startOf({ from, barred, arose, places, cascade }: Cause): Start {
  return { from, barred, arose, linked: places === null, cascade };
}

/** What an unnamed decision does: it answers the latest event it may; a standing in which another one was taken to be answered never was. */
export function afterUnnamed(around: Surroundings, before: Standing, ruling: Ruling, linked: boolean): Standing | null {
  const { position, entry, reaches } = ruling;
  const events = before.unsettled.filter(
    ({ status, day, hidden }) => status === entry.status && day <= reaches && !hidden.includes(position),
  );
  const mine = before.unsettled.filter(({ answer }) => answer === position);
  const [latest] = events.toSorted((left, right) => right.day - left.day);
  if (latest === undefined) return withRuling(around, before, ruling, { day: reaches, arose: null }, linked);
  if (mine.length !== 1 || mine[0] !== latest) return null;
  const after = changed(before, { unsettled: before.unsettled.filter((event) => event !== latest) });
  return observing(after, { kind: 'Answered', decision: position, threshold: latest.threshold });
}

/** Lets go of events that no later unnamed decision can answer; what is open about them stays open. */
export function settled(before: Standing, left: readonly Ruling[]): Standing {
  if (before.unsettled.length === 0) return before;
  const waiting = before.unsettled.filter(({ status, day }) =>
    left.some(({ entry, reaches }) => entry.status === status && reaches >= day),
  );
  if (waiting.length === before.unsettled.length) return before;
  const open = before.unsettled.flatMap((event) => {
    const stays = !waiting.includes(event) && event.answer < 0;
    return stays && event.open !== null ? [event.open] : [];
  });
  const seen = open.map((one): Observation => ({ kind: 'Undecided', open: one }));
  return observing(changed(before, { unsettled: waiting }), ...seen);
}
