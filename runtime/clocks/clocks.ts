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

/** A clock that has started, before it is known what meets it. */
interface Started {
  readonly anchor: EventName;
  readonly event: ClockEvent;
  readonly tolled: readonly Span[];
  readonly from: Day;
  /** Null where the day that the clock ends with is open. */
  readonly last: FoundDay | null;
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
  const experts = clocks.some(({ row }) => row.tolled) ? expertDays(entries, asOf) : new Map<string, readonly Span[]>();
  return clocks.flatMap(({ row, anchor }) => {
    const { length, met } = row;
    if (length === null || met === null) return [];
    const started = eventsOf(anchor, entries).map((event): Started => {
      const { day, begun, finding } = event;
      const from = day === null || row.direction === 'before' ? begun : day;
      const tolled = row.tolled && finding !== null ? (experts.get(finding) ?? []) : [];
      const last = day === null ? null : lastDayOf(calendar, length, row.direction, day, tolled);
      return { anchor, event, from, last, tolled };
    });
    // Most records start few clocks.
    if (started.length === 0) return [];
    const events = eventsOf(met, entries);
    const byFinding = grouped(events.map((event) => [event.finding, event] as const));
    const concerning = ({ event: { finding } }: Started): readonly ClockEvent[] =>
      finding === null ? events : [...(byFinding.get(finding) ?? []), ...(byFinding.get(null) ?? [])];
    return started.map((one) => run(row, one, firstFrom(one.from, concerning(one)), asOf));
  });
}

/** The day of the earliest of the events that is not before `from`. */
function firstFrom(from: Day, events: readonly ClockEvent[]): Day | null {
  let first: Day | null = null;
  for (const { day } of events) if (day !== null && day >= from && (first === null || day < first)) first = day;
  return first;
}

function run(row: ClockRow, { event, from, last, ...more }: Started, met: Day | null, asOf: Day): RunClock {
  const common = { row, id: event.id, from, anchored: event.day, ...more };
  if (last?.kind !== 'Found')
    return { ...common, last: null, state: '待定', missingYear: last === null ? null : last.year, met: null };
  return { ...common, met, last: last.day, state: stateOf(row, last.day, met, asOf), missingYear: null };
}

function stateOf({ missed }: ClockRow, last: Day, met: Day | null, asOf: Day): ClockState {
  if (met !== null) return met <= last ? '已完成' : '逾期';
  if (asOf <= last) return '未到期';
  return missed === 'waived' ? '视为放弃' : '逾期未办';
}
