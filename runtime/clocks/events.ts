import type { Day } from '../calendar.ts';
import type { Answer, AnswerKind, Entry, Finding } from '../record/record.ts';
import type { Stop } from '../standing/stops.ts';
import type { EventName } from '../tables.ts';
import { merged, type Span } from '../workdays.ts';

/** What a record holds that clocks start from or are met by; only entries that count at the dates asked for. */
export interface ClockEntries {
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
  readonly applications: readonly Entry[];
  readonly assessments: readonly Entry[];
  readonly stops: readonly Stop[];
}

/** Something that happened, or is going to on a day that is known. */
export interface ClockEvent {
  /** Null: on a day that is still open. */
  readonly day: Day | null;
  /** The finding it belongs to; null: it belongs to the person. */
  readonly finding: string | null;
  /** The 编号 that a clock from this event is listed under. */
  readonly id: string | null;
  /** Of the end of a stop, its first day; else the day itself. */
  readonly begun: Day;
}

/** All events of that name, in the record's order. An answer to nothing on record is no event. */
export function eventsOf(name: EventName, entries: ClockEntries): readonly ClockEvent[] {
  switch (name) {
    case 'handling':
      return entries.findings.map(({ id, date }) => ofFinding(id, date));
    case 'notice-issued':
      return answering(entries, 'notice').flatMap(({ answer, finding }) =>
        answer.issued === null ? [] : [ofFinding(finding, answer.issued)],
      );
    case 'feedback-decision':
      return answering(entries, 'notice', 'feedback').map(({ answer, finding }) => ofFinding(finding, answer.date));
    case 'notice':
    case 'feedback':
    case 'objection':
    case 'objection-result':
      return answering(entries, name).map(({ answer, finding }) => ofFinding(finding, answer.date));
    case 'expiry':
      return entries.stops.map(({ from, lastDays, source }) => {
        const [only = null] = lastDays;
        return { day: lastDays.length === 1 ? only : null, finding: null, id: source, begun: from };
      });
    case 'recovery-application':
      return entries.applications.map(ofPerson);
    case 'recovery-assessment':
      return entries.assessments.map(ofPerson);
  }
}

/** By finding, the days of the expert assessments that answer it or an objection to it; one without an end has lasted until `asOf`. */
export function expertDays(entries: ClockEntries, asOf: Day): ReadonlyMap<string, readonly Span[]> {
  if (entries.answers.length === 0) return undelayed;
  const found = [...answering(entries, 'expert'), ...answering(entries, 'expert', 'objection')];
  const spans = found.map(
    ({ finding, answer: { date, until } }) => [finding, { from: date, until: until ?? asOf }] as const,
  );
  return new Map([...grouped(spans)].map(([finding, own]) => [finding, merged(own)]));
}

const undelayed: ReadonlyMap<string, readonly Span[]> = new Map();

/** By key, in order of appearance. */
export function grouped<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

interface Answering {
  readonly answer: Answer;
  readonly finding: string;
}

/** The answers of a kind to findings on record or, with `through`, to such answers to them. */
function answering({ findings, answers }: ClockEntries, kind: AnswerKind, through?: AnswerKind): readonly Answering[] {
  if (answers.length === 0) return unanswered;
  const known = new Set(findings.map(({ id }) => id));
  const targets = new Map(
    through === undefined
      ? findings.map(({ id }) => [id, id])
      : answers.flatMap(({ kind: own, id, target }) => (own === through && known.has(target) ? [[id, target]] : [])),
  );
  return answers.flatMap((answer) => {
    const finding = answer.kind === kind ? targets.get(answer.target) : undefined;
    return finding === undefined ? [] : [{ answer, finding }];
  });
}

const unanswered: readonly Answering[] = [];

function ofFinding(finding: string, day: Day): ClockEvent {
  return { day, finding, id: finding, begun: day };
}

function ofPerson({ id, date }: Entry): ClockEvent {
  return { day: date, finding: null, id, begun: date };
}
