import type { Day } from '../calendar.ts';
import type { ClockState } from '../decision.ts';
import type { ClockRow, EventName } from '../tables.ts';
import type { FoundDay, Span, WorkCalendar } from '../workdays.ts';
import { eventsOf, expertDays, grouped, type ClockEntries, type ClockEvent } from './events.ts';
import { lastDayOf } from './last-day.ts';

/** A clock under the readings chosen. */
export interface PreparedClock {
  readonly row: ClockRow;
  readonly anchor: EventName;
}

export interface RunClock {
  readonly row: ClockRow;
  /** The entry it is listed under. */
  readonly id: string | null;
  readonly from: Day;
  readonly last: Day | null;
  readonly state: ClockState;
  /** The year without a calendar that keeps the last day from being known. */
  readonly missingYear: number | null;
  /** What it starts from, or ends before, and when that was; null where the day is open. */
  readonly anchor: EventName;
  readonly anchored: Day | null;
  /** Days that do not count. */
  readonly tolled: readonly Span[];
  /** The day on which it was met; null if it was not, or that cannot be told yet. */
  readonly met: Day | null;
}

/**
 * Every clock that runs for the record, clock by clock in the rule set's order, each by its anchor's order (008.27 to 29). It is met by the earliest event on or
 * after its beginning that belongs to the same finding, or to the person.
 */
export function runClocks(
  clocks: readonly PreparedClock[],
  calendar: WorkCalendar,
  entries: ClockEntries,
  asOf: Day,
): readonly RunClock[] {
  const experts = expertDays(entries, asOf);
  const run: RunClock[] = [];
  for (const { row, anchor } of clocks) {
    const { length, met, direction } = row;
    if (length === null || met === null) continue;
    const started = eventsOf(anchor, entries);
    if (started.length === 0) continue;
    const meeting = eventsOf(met, entries);
    const byFinding = meeting.length === 0 ? null : grouped(meeting.map((event) => [event.finding, event] as const));
    for (const event of started) {
      const { day, begun, finding } = event;
      const from = day === null || direction === 'before' ? begun : day;
      const tolled = row.tolled && finding !== null ? (experts.get(finding) ?? none) : none;
      const last = day === null ? null : lastDayOf(calendar, length, direction, day, tolled);
      const first = byFinding === null ? null : firstFrom(from, belonging(meeting, byFinding, finding));
      run.push(runningClock(row, anchor, event, from, last, tolled, first, asOf));
    }
  }
  return run;
}

const none: readonly Span[] = [];

/** The events that belong to a finding or to the person; to any finding, if asked for the person. */
function belonging(
  events: readonly ClockEvent[],
  byFinding: ReadonlyMap<string | null, readonly ClockEvent[]>,
  finding: string | null,
): readonly ClockEvent[] {
  return finding === null ? events : [...(byFinding.get(finding) ?? []), ...(byFinding.get(null) ?? [])];
}

/** The day of the earliest of the events that is not before `from`. */
function firstFrom(from: Day, events: readonly ClockEvent[]): Day | null {
  let first: Day | null = null;
  for (const { day } of events) if (day !== null && day >= from && (first === null || day < first)) first = day;
  return first;
}

/** `last` null: the day that the clock ends with is open. */
function runningClock(
  row: ClockRow,
  anchor: EventName,
  { id, day: anchored }: ClockEvent,
  from: Day,
  last: FoundDay | null,
  tolled: readonly Span[],
  met: Day | null,
  asOf: Day,
): RunClock {
  if (last?.kind === 'Found') {
    const state = stateOf(row, last.day, met, asOf);
    return { row, id, from, last: last.day, state, missingYear: null, anchor, anchored, tolled, met };
  }
  const missingYear = last === null ? null : last.year;
  return { row, id, from, last: null, state: '待定', missingYear, anchor, anchored, tolled, met: null };
}

function stateOf({ missed }: ClockRow, last: Day, met: Day | null, asOf: Day): ClockState {
  if (met !== null) return met <= last ? '已完成' : '逾期';
  if (asOf <= last) return '未到期';
  return missed === 'waived' ? '视为放弃' : '逾期未办';
}
