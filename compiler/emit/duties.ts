import type { CalendarRow, ClockRow, ObligationRow, PersonTimesRow, RatioBound, RatioRow } from '#runtime/tables';
import type * as core from '../core/ir-duties.ts';
import { switchOf } from './condition.ts';
import { dutyRow } from './rules.ts';

export function clockRow(clock: core.Clock): ClockRow {
  const { length } = clock;
  return {
    name: clock.name,
    actor: clock.actor,
    counterpart: [...clock.counterpart],
    receiver: [...clock.receiver],
    anchor: switchOf(clock.anchor),
    direction: clock.direction,
    length: length === null ? null : { unit: length.unit, count: length.count },
    met: clock.met,
    missed: clock.missed,
    tolled: clock.tolled,
    degree: clock.degree,
    citations: [...clock.origin.citations],
  };
}

export function obligationRow(obligation: core.Obligation): ObligationRow {
  const { timesAYear } = obligation;
  return {
    name: obligation.name,
    duties: obligation.duties.map(dutyRow),
    timesAYear: timesAYear === null ? null : { low: timesAYear.low, high: timesAYear.high },
    degree: obligation.degree,
    citations: [...obligation.origin.citations],
  };
}

export function ratioRow(ratio: core.Ratio): RatioRow {
  return {
    name: ratio.name,
    low: boundRow(ratio.low),
    high: boundRow(ratio.high),
    duties: ratio.duties.map(dutyRow),
    precedes: [...ratio.precedes],
    citations: [...ratio.origin.citations],
  };
}

function boundRow(bound: core.RatioBound | null): RatioBound | null {
  return bound === null ? null : { part: bound.part, whole: bound.whole, included: bound.included };
}

export function personTimesRow(times: core.PersonTimes): PersonTimesRow {
  return {
    denominator: switchOf(times.denominator),
    cascades: switchOf(times.cascades),
    linked: switchOf(times.linked),
    citations: [...times.origin.citations],
  };
}

export function calendarRow(calendar: core.Calendar): CalendarRow {
  return {
    year: calendar.year,
    source: calendar.source,
    off: [...calendar.off],
    worked: [...calendar.worked],
  };
}
