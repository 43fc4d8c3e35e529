import { diagnose, type Span } from '#diagnostics';
import type { DateRange } from '#grammar';
import { clauseOf, clausesOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import type { Calendar } from './ir-duties.ts';
import { declarationsOf, dropping, replacing, type Typing } from './scope.ts';

/** A year as people write it, of a calendar that anybody publishes. */
const yearPattern = /^(?:19|20|21)[0-9]{2}$/;

const dayLength = 86_400_000;

/** 工作日历: one for a year. */
export function typeCalendars(typing: Typing): readonly Calendar[] {
  return declarationsOf(typing.resolved, '工作日历')
    .flatMap((declared) => typeCalendar(typing, declared) ?? [])
    .sort((one, other) => one.year - other.year);
}

function typeCalendar(typing: Typing, declared: Declared): Calendar | null {
  if (!yearPattern.test(declared.name)) {
    typing.report(diagnose('calendar-year', declared.nameSpan, { year: declared.name }));
    return null;
  }
  const year = Number(declared.name);
  const off = daysOf(typing, declared, '放假', year);
  const worked = daysOf(typing, declared, '上班', year);
  for (const [day, span] of worked) {
    const date = textOf(day);
    if (off.has(day)) typing.report(diagnose('day-off-and-worked', span, { date }));
    else if (!isWeekend(day)) typing.report(diagnose('worked-weekday', span, { date }));
  }
  const number = clauseOf(declared.node, '文号')?.value.text.text ?? null;
  return { year, number, off: ascending(off), worked: ascending(worked), declared };
}

/** Every day of the lines of one keyword, with the place that lists it. */
function daysOf(typing: Typing, { node }: Declared, keyword: '放假' | '上班', year: number): ReadonlyMap<number, Span> {
  const days = new Map<number, Span>();
  const ranges = clausesOf(node, keyword).flatMap(({ value }) =>
    value.dates.map((range, at) => ({ value, range, at })),
  );
  for (const { value, range, at } of ranges) {
    if (!isSound(typing, range, year)) continue;
    const [first, last] = [dayOf(range.first.iso), dayOf(range.last.iso)];
    const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const again = all.find((day) => days.has(day));
    const fixes = first === last ? dropping(value.dates, at) : [];
    if (again !== undefined)
      typing.report(diagnose('day-listed-twice', range.span, { date: textOf(again) }, { fixes }));
    for (const day of all) days.set(day, range.span);
  }
  return days;
}

function isSound(typing: Typing, { first, last, span }: DateRange, year: number): boolean {
  const outside = [first, last].find(({ iso }) => Number(iso.slice(0, 4)) !== year);
  if (outside !== undefined) typing.report(diagnose('day-outside-year', span, { date: outside.iso, year }));
  else if (first.iso > last.iso) {
    const fixes = [replacing(span, `${last.iso}至${first.iso}`)];
    typing.report(diagnose('days-reversed', span, { first: first.iso, last: last.iso }, { fixes }));
  }
  return outside === undefined && first.iso <= last.iso;
}

function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / dayLength;
}

function textOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: number): boolean {
  const weekday = (day + 4) % 7;
  return weekday === 0 || weekday === 6;
}

function ascending(days: ReadonlyMap<number, Span>): readonly number[] {
  return [...days.keys()].sort((one, other) => one - other);
}
