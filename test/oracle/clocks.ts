import type { ClockRow, UndeterminedRow } from './decision.ts';
import type { Answer, History } from './history.ts';
import { guardedValue } from './model.ts';
import { byText, yearOf } from './record.ts';
import type { Clock, EventName } from './standing-model.ts';
import type { Ground, Story } from './story.ts';
import type { Stop } from './stops.ts';
import { deadlineOf, type Pause } from './workdays.ts';

/** Something on record that a clock starts from or is met by. `finding`: what it is about, if about one. */
type Occurrence = { readonly date: string; readonly finding: string | null };

/** The finding that an entry is about: what it names, or what that names. */
const findingAbout = ({ findings, answers }: History, target: string): string | null => {
  if (findings.some(({ id }) => id === target)) return target;
  const between = answers.find(({ id }) => id === target);
  return between !== undefined && findings.some(({ id }) => id === between.target) ? between.target : null;
};

/** The dates on which an answer is an event of a name: a notice is sent and received, others happen on their day. */
const datesAs = (history: History, answer: Answer, name: EventName): readonly string[] => {
  const { kind, date, issued } = answer;
  if (kind === '通知') {
    const ofFeedback = history.answers.some((one) => one.id === answer.target && one.kind === '意见反馈');
    if (ofFeedback) return name === 'feedback-decision' ? [date] : [];
    if (name === 'notice-issued') return issued === null ? [] : [issued];
    return name === 'notice' ? [date] : [];
  }
  const names = { 意见反馈: 'feedback', 异议: 'objection', 异议结果: 'objection-result', 专业鉴定: null } as const;
  return names[kind] === name ? [date] : [];
};

const answering = (history: History, name: EventName): readonly Occurrence[] =>
  history.answers.flatMap((answer) => {
    const finding = findingAbout(history, answer.target);
    return finding === null ? [] : datesAs(history, answer, name).map((date) => ({ date, finding }));
  });

const occurrencesOf = (history: History, name: EventName): readonly Occurrence[] => {
  switch (name) {
    case 'handling':
      return history.findings.map(({ id, date }) => ({ date, finding: id }));
    case 'recovery-application':
      return history.applications.map(({ date }) => ({ date, finding: null }));
    case 'recovery-assessment':
      return history.assessments.map(({ date }) => ({ date, finding: null }));
    case 'expiry':
      return [];
    default:
      return answering(history, name);
  }
};

/** The time of expert assessments of a finding, or of an objection to it. */
const pausesFor = (history: History, clock: Clock, finding: string | null, asOf: string): readonly Pause[] =>
  clock.tolled
    ? history.answers
        .filter(({ kind, target }) => kind === '专业鉴定' && findingAbout(history, target) === finding)
        .map(({ date, until }) => ({ from: date, until: until ?? asOf }))
    : [];

const stateOf = (clock: Clock, end: string | null, met: string | null, asOf: string): ClockRow['情况'] => {
  if (end === null) return '待定';
  if (met !== null) return met <= end ? '已完成' : '逾期';
  if (asOf <= end) return '未到期';
  return clock.missed === 'waived' ? '视为放弃' : '逾期未办';
};

/** A stop's first day and its last, `null` where stories differ or it is open. */
type Term = { readonly first: string; readonly last: string | null };

const isCutOff = ({ first, ended, last }: Stop): boolean =>
  (last !== null && last < first) || (ended !== null && (last === null || ended <= last));

/** The stops that are there from one day in every story, and in none have ended before their last day. */
const termsOf = (stories: readonly Story[]): readonly Term[] => {
  const keys = new Set(stories.flatMap(({ stops }) => stops.map(({ key }) => key)));
  return [...keys].flatMap((key): readonly Term[] => {
    const found = stories.map(({ stops }) => stops.find((stop) => stop.key === key));
    const [one] = found;
    if (one === undefined || found.some((stop) => stop === undefined || isCutOff(stop))) return [];
    if (found.some((stop) => stop?.first !== one.first)) return [];
    const lasts = new Set(found.map((stop) => stop?.last ?? null));
    return [{ first: one.first, last: lasts.size === 1 ? one.last : null }];
  });
};

type Listed = { readonly row: ClockRow; readonly missingYear: number | null };

const listed = (
  { model }: Ground,
  clock: Clock,
  begins: string,
  from: string | null,
  pauses: readonly Pause[],
  met: string | null,
  asOf: string,
): Listed => {
  const deadline = from === null ? null : deadlineOf(model.calendar, clock, from, pauses);
  const end = deadline !== null && 'day' in deadline ? deadline.day : null;
  return {
    row: { 事项: clock.name, 主体: clock.actor, 起: begins, 止: end, 情况: stateOf(clock, end, met, asOf) },
    missingYear: deadline !== null && 'missingYear' in deadline ? deadline.missingYear : null,
  };
};

const rowsOfClock = (ground: Ground, stories: readonly Story[], clock: Clock, asOf: string): readonly Listed[] => {
  const { model, readings, history } = ground;
  const anchor = guardedValue(model, readings, clock.anchor);
  const meeting = occurrencesOf(history, clock.met);
  /** The earliest that fits. */
  const metFrom = (begins: string, finding: string | null): string | null => {
    const fitting = meeting.filter((one) => one.date >= begins && one.finding === finding);
    const [first] = fitting.sort((left, right) => byText(left.date, right.date));
    return first?.date ?? null;
  };
  if (anchor === 'expiry') {
    const terms = [...termsOf(stories)].sort((left, right) => byText(left.first, right.first));
    return terms.map(({ first, last }) => listed(ground, clock, first, last, [], metFrom(first, null), asOf));
  }
  return occurrencesOf(history, anchor).map(({ date, finding }) =>
    listed(ground, clock, date, date, pausesFor(history, clock, finding, asOf), metFrom(date, finding), asOf),
  );
};

/** Every clock of the record, and the calendars that are missing. */
export const clockRows = (
  ground: Ground,
  stories: readonly Story[],
  asOf: string,
): { readonly rows: readonly ClockRow[]; readonly undetermined: readonly UndeterminedRow[] } => {
  const all = ground.model.clocks.flatMap((clock) =>
    rowsOfClock(ground, stories, clock, asOf).map((one) => ({ ...one, clock })),
  );
  // What ends with a day to come wants its calendar from that year on.
  const wanting = all.filter(
    ({ clock, missingYear }) => clock.direction === 'after' || (missingYear ?? 0) <= yearOf(asOf),
  );
  const years = new Set(wanting.flatMap(({ missingYear }) => missingYear ?? []));
  const earliest = (year: number): string =>
    wanting.flatMap(({ row, missingYear }) => (missingYear === year ? [row.起] : [])).sort()[0] ?? '';
  return {
    rows: all.map(({ row }) => row),
    undetermined: [...years].sort().map((year) => ({ 事项: '工作日历', 日期: earliest(year) })),
  };
};
