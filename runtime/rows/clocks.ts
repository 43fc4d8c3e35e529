import { textOf, yearOf, type Day } from '../calendar.ts';
import { runClocks, type RunClock } from '../clocks/clocks.ts';
import type { ClockEntries } from '../clocks/events.ts';
import type { Prepared } from '../match/prepare.ts';
import type { ClockResult, Undetermined } from '../decision.ts';
import { clockPhrases } from '../phrases/clocks.ts';
import { stopsOf, type Stop } from '../standing/stops.ts';
import { ascending, unique, type Judged } from './judged.ts';
import type { Placed } from './undetermined.ts';

/** 期限, and what of 待定 follows from it: the years whose 工作日历 is missing, each on the earliest day that a clock needs it. */
export interface ClockRows {
  readonly clocks: readonly ClockResult[];
  readonly undetermined: readonly Placed[];
}

export function clockRows(run: readonly RunClock[], asOf: Day): ClockRows {
  return { clocks: run.map(clockRow), undetermined: missingCalendars(run, yearOf(asOf)) };
}

/** The clocks that run, in the order of 期限. */
export function clocksOf(judged: Judged): readonly RunClock[] {
  if (judged.clocks !== null) return judged.clocks;
  const { prepared, record, asOf } = judged;
  const { findings, answers, applications, assessments } = record;
  const entries = { findings, answers, applications, assessments, stops: stopsIn(judged) };
  return (judged.clocks = clocksFor(prepared, entries, asOf));
}

/** The stops that run in every combination. */
export function stopsIn({ ledger }: Judged): readonly Stop[] {
  return stopsOf(ledger.stretches, ledger.ended);
}

export function clocksFor({ rules, clocks }: Prepared, entries: ClockEntries, asOf: Day): readonly RunClock[] {
  return runClocks(clocks, rules.workdays, entries, asOf).toSorted(byDayThenId);
}

/** By the day they began, then 编号 (clocks without one last), then the rule set's order. */
function byDayThenId(left: RunClock, right: RunClock): number {
  if (left.from !== right.from || left.id === right.id) return left.from - right.from;
  if (left.id === null || right.id === null) return left.id === null ? 1 : -1;
  return left.id < right.id ? -1 : 1;
}

function clockRow({ row, id, from, last, state }: RunClock): ClockResult {
  return {
    事项: row.name,
    主体: row.actor,
    编号: id,
    起: textOf(from),
    止: last === null ? null : textOf(last),
    情况: state,
    依据: row.citations,
  };
}

/** A clock that has started wants its calendar; one that ends with a day to come wants it from that year on. */
function missingCalendars(run: readonly RunClock[], thisYear: number): readonly Placed[] {
  const wanting = run.filter(
    ({ row, missingYear }) => missingYear !== null && (row.direction === 'after' || missingYear <= thisYear),
  );
  if (wanting.length === 0) return nothing;
  const years = ascending(wanting.flatMap(({ missingYear }) => missingYear ?? []));
  return years.flatMap((year) => {
    const waiting = wanting.filter(({ missingYear }) => missingYear === year);
    const day = Math.min(...waiting.map(({ from }) => from));
    const row: Undetermined = {
      事项: clockPhrases.calendar,
      编号: null,
      日期: textOf(day),
      应由: clockPhrases.maintainer,
      可选: clockPhrases.year(year),
      依据: unique(waiting.flatMap(({ row: { citations } }) => citations)),
    };
    return [{ day, id: null, row }];
  });
}

const nothing: readonly Placed[] = [];
