import { textOf, type Day } from '../calendar.ts';
import type { RunClock } from '../clocks/clocks.ts';
import type { Explanation } from '../decision.ts';
import { frozen } from '../frozen.ts';
import { clockWhy, eventWords } from '../phrases/why.ts';
import { clocksOf } from '../rows/clocks.ts';
import type { Judged } from '../rows/judged.ts';
import { isWorkday, type Span } from '../workdays.ts';
import { repertoireOf } from './repertoire.ts';

/** Each clock: the day it starts from or ends before, how its last day was counted, what met it. */
export function explainClocks(judged: Judged): readonly Explanation[] {
  const { asOf } = judged;
  return clocksOf(judged).map((clock) => ({
    对象: clockWhy.subject(clock.row.name, clock.id),
    结论: conclusionOf(clock, asOf),
    依据: clock.row.citations,
    因为: explainCounting(judged, clock),
  }));
}

function conclusionOf({ row, anchor, anchored, last, met, missingYear, state }: RunClock, asOf: Day): string {
  const { length, direction } = row;
  if (anchored === null || length === null) return clockWhy.openAnchor(eventWords[anchor]);
  const days = clockWhy.days(length.unit, length.count);
  const span = (direction === 'after' ? clockWhy.after : clockWhy.before)(eventWords[anchor], textOf(anchored), days);
  const degree = row.degree === null ? '' : clockWhy.degree(row.degree);
  if (last === null) return `${span}${degree}；${missingYear === null ? '' : clockWhy.noCalendar(missingYear)}`;
  const event = row.met === null ? '' : eventWords[row.met];
  const until = span + degree + clockWhy.last(textOf(last));
  if (met !== null) return until + clockWhy.met(event, textOf(met), state === '逾期');
  if (state === '未到期') return until + clockWhy.running(textOf(asOf));
  return until + clockWhy.overdue(textOf(asOf), event) + (state === '视为放弃' ? clockWhy.waived : '');
}

/** More spans than most registers have. */
const mostRemembered = 20_000;

/** Which days counted. Clocks between the same days are explained alike. */
function explainCounting(judged: Judged, clock: RunClock): readonly Explanation[] {
  const { row, anchored, last, tolled } = clock;
  if (row.length?.unit !== 'workday' || anchored === null || last === null || last === anchored) return [];
  const { countings } = repertoireOf(judged.prepared);
  // No two days of the calendar are ten million days apart.
  const days = anchored * 10_000_000 + last - anchored;
  const key = tolled.length === 0 ? days : `${days} ${tolled.map(({ from, until }) => `${from}-${until}`).join()}`;
  let known = countings.get(key);
  if (known === undefined) {
    if (countings.size >= mostRemembered) countings.clear();
    countings.set(key, (known = frozen(counting(judged, anchored, last, tolled))));
  }
  return known;
}

/** All days between the anchor and the last day but weekends, days off and those of an expert assessment. */
function counting({ prepared }: Judged, anchored: Day, last: Day, tolled: readonly Span[]): readonly Explanation[] {
  const { tables, workdays } = prepared.rules;
  const [from, to] = last > anchored ? [anchored + 1, last] : [last, anchored - 1];
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const isTolled = (day: Day): boolean => tolled.some((span) => span.from <= day && day <= span.until);
  const counting = days.filter((day) => !isTolled(day));
  const holidays = counting.filter((day) => workdays.off.has(day));
  const working = counting.filter((day) => isWorkday(workdays, day) === true);
  const worked = working.filter((day) => workdays.worked.has(day));
  const spans = tolled.filter(({ from: begins, until }) => begins <= to && until >= from);
  const weekends = counting.length - working.length - holidays.length;
  const sources = tables.calendar
    .filter(({ off }) => holidays.some((day) => off.includes(day)))
    .map(({ source }) => source);
  const told = [
    clockWhy.counted(textOf(from), textOf(to), days.length, working.length),
    weekends === 0 ? '' : clockWhy.skippedWeekends(weekends),
    holidays.length === 0 ? '' : clockWhy.skippedHolidays(runsOf(holidays)) + sources.map(clockWhy.source).join(''),
    worked.length === 0 ? '' : clockWhy.workedWeekends(runsOf(worked)),
    spans.length === 0 ? '' : clockWhy.tolled(spans.map((span) => spanText(span.from, span.until))),
  ];
  return [{ 对象: clockWhy.workdays, 结论: told.join(''), 依据: [] }];
}

/** Days in a row as spans. */
function runsOf(days: readonly Day[]): readonly string[] {
  const runs: { from: Day; until: Day }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.until === day - 1) last.until = day;
    else runs.push({ from: day, until: day });
  }
  return runs.map(({ from, until }) => spanText(from, until));
}

function spanText(from: Day, until: Day): string {
  return from === until ? textOf(from) : `${textOf(from)}至${textOf(until)}`;
}
