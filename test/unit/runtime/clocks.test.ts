import { describe, expect, it } from 'vitest';
import { dayOf, textOf } from '../../../runtime/calendar.ts';
import { runClocks } from '../../../runtime/clocks/clocks.ts';
import type { ClockEntries } from '../../../runtime/clocks/events.ts';
import type { Answer, AnswerKind, Entry, Finding } from '../../../runtime/record/record.ts';
import { emptySheet } from '../../../runtime/sheet.ts';
import type { Stop } from '../../../runtime/standing/stops.ts';
import { workCalendarOf } from '../../../runtime/workdays.ts';
import type { ClockRow, EventName } from '#runtime/tables';
import { calendar } from './holidays.ts';

const on = (text: string): number => dayOf(text) ?? NaN;

function entry(id: string, date: string): Entry {
  return { id, date: on(date), known: on(date) };
}

function finding(id: string, date: string): Finding {
  const facts = { inspection: null, conduct: null, institution: null, choice: null, filled: new Set<string>() };
  return { ...entry(id, date), ...facts, sheet: emptySheet(0, null) };
}

function answer(kind: AnswerKind, id: string, date: string, target: string, more: Partial<Answer> = {}): Answer {
  return { ...entry(id, date), kind, target, issued: null, until: null, result: null, replacement: null, ...more };
}

function stop(from: string, lastDays: readonly (string | null)[], more: Partial<Stop> = {}): Stop {
  const days = lastDays.map((day) => (day === null ? null : on(day)));
  return { from: on(from), lastDays: days, source: null, ...more };
}

function clock(more: Partial<ClockRow>): ClockRow {
  return {
    name: '期',
    actor: '甲方',
    counterpart: [],
    receiver: [],
    anchor: [],
    direction: 'after',
    length: { unit: 'workday', count: 10 },
    met: 'objection',
    missed: 'overdue',
    tolled: false,
    degree: null,
    citations: [],
    ...more,
  };
}

/** The clocks that run, as `编号 起 止 情况`, `?` for what is not known. */
function run(
  anchor: EventName,
  row: Partial<ClockRow>,
  entries: Partial<ClockEntries>,
  asOf: string,
): readonly string[] {
  const all: ClockEntries = { findings: [], answers: [], applications: [], assessments: [], stops: [], ...entries };
  const clocks = runClocks([{ row: clock(row), anchor }], workCalendarOf(calendar), all, on(asOf));
  return clocks.map(
    ({ id, from, last, state, missingYear }) =>
      `${id ?? '-'} ${textOf(from)} ${last === null ? '?' : textOf(last)} ${state}${missingYear === null ? '' : ` ${missingYear}`}`,
  );
}

const waived = { missed: 'waived' } as const;
const findings = [finding('F', '2025-03-10')];
const notice = answer('notice', 'N', '2025-03-14', 'F', { issued: on('2025-03-11') });
const objection = (date: string, target = 'F'): Answer => answer('objection', 'O', date, target);

describe('ten working days from the notice', () => {
  // Friday 14 March is not counted; the tenth working day after it is Friday 28 March.
  it.each([
    [[], '2025-03-14', 'F 2025-03-14 2025-03-28 未到期'],
    [[], '2025-03-28', 'F 2025-03-14 2025-03-28 未到期'],
    [[], '2025-03-29', 'F 2025-03-14 2025-03-28 视为放弃'],
    [[objection('2025-03-28')], '2025-04-30', 'F 2025-03-14 2025-03-28 已完成'],
    [[objection('2025-03-29')], '2025-04-30', 'F 2025-03-14 2025-03-28 逾期'],
    [[objection('2025-03-14')], '2025-04-30', 'F 2025-03-14 2025-03-28 已完成'],
    // Before the notice is before the beginning.
    [[objection('2025-03-13')], '2025-04-30', 'F 2025-03-14 2025-03-28 视为放弃'],
    // Another finding's objection meets nothing, nor does one to nothing on record.
    [[objection('2025-03-20', 'G')], '2025-04-30', 'F 2025-03-14 2025-03-28 视为放弃'],
    // The earliest counts.
    [[objection('2025-04-01'), objection('2025-03-20')], '2025-04-30', 'F 2025-03-14 2025-03-28 已完成'],
  ])('%#: as of %s', (more, asOf, expected) => {
    expect(run('notice', waived, { findings, answers: [notice, ...more] }, asOf)).toEqual([expected]);
  });

  it('without a notice there is no clock, nor for one that answers nothing on record', () => {
    expect(run('notice', waived, { findings }, '2025-04-30')).toEqual([]);
    const answers = [answer('notice', 'N', '2025-03-14', 'X'), answer('notice', 'M', '2025-03-14', 'N')];
    expect(run('notice', waived, { findings, answers }, '2025-04-30')).toEqual([]);
  });

  it('one for each notice; an objection meets both', () => {
    const answers = [notice, answer('notice', 'M', '2025-03-17', 'F'), objection('2025-03-31')];
    expect(run('notice', waived, { findings, answers }, '2025-04-30')).toEqual([
      'F 2025-03-14 2025-03-28 逾期',
      'F 2025-03-17 2025-03-31 已完成',
    ]);
  });

  it('late without a waiver is late', () => {
    expect(run('notice', {}, { findings, answers: [notice] }, '2025-03-29')).toEqual([
      'F 2025-03-14 2025-03-28 逾期未办',
    ]);
  });

  it('from the notice of the decision on the feedback, under the other reading', () => {
    const answers = [
      notice,
      answer('feedback', 'B', '2025-03-18', 'F'),
      answer('notice', 'M', '2025-04-02', 'B', { issued: on('2025-04-01') }),
      objection('2025-04-17'),
    ];
    // 3 April; 4 (Fri) to 6 are off; 7 to 11; 14 to 17.
    expect(run('feedback-decision', waived, { findings, answers }, '2025-04-30')).toEqual([
      'F 2025-04-02 2025-04-17 已完成',
    ]);
    expect(run('notice', waived, { findings, answers }, '2025-04-30')).toEqual(['F 2025-03-14 2025-03-28 逾期']);
  });
});

describe('the other events', () => {
  const five = { length: { unit: 'workday', count: 5 }, met: 'notice-issued' } as const;

  it('from the handling to the notice that is sent', () => {
    // Monday 10 March; 11, 12, 13, 14, 17.
    const sent = (issued: string): readonly Answer[] => [
      answer('notice', 'N', '2025-03-20', 'F', { issued: on(issued) }),
    ];
    expect(run('handling', five, { findings, answers: sent('2025-03-17') }, '2025-04-30')).toEqual([
      'F 2025-03-10 2025-03-17 已完成',
    ]);
    expect(run('handling', five, { findings, answers: sent('2025-03-18') }, '2025-04-30')).toEqual([
      'F 2025-03-10 2025-03-17 逾期',
    ]);
    // A notice that does not say when it was sent, and one on the feedback, are no notices sent.
    const silent = [
      answer('notice', 'N', '2025-03-12', 'F'),
      answer('feedback', 'B', '2025-03-13', 'F'),
      answer('notice', 'M', '2025-03-14', 'B', { issued: on('2025-03-14') }),
    ];
    expect(run('handling', five, { findings, answers: silent }, '2025-04-30')).toEqual([
      'F 2025-03-10 2025-03-17 逾期未办',
    ]);
  });

  it('from sending to receiving, and from the objection to its result', () => {
    const three = { length: { unit: 'workday', count: 3 }, met: 'notice' } as const;
    expect(run('notice-issued', three, { findings, answers: [notice] }, '2025-04-30')).toEqual([
      'F 2025-03-11 2025-03-14 已完成',
    ]);
    const twenty = { length: { unit: 'workday', count: 20 }, met: 'objection-result' } as const;
    const answers = [objection('2025-03-20'), answer('objection-result', 'R', '2025-04-18', 'F')];
    // 21; 24 to 28; 31 to 3 April; 4 off; 7 to 11; 14 to 18 April is the twentieth.
    expect(run('objection', twenty, { findings, answers }, '2025-04-30')).toEqual(['F 2025-03-20 2025-04-18 已完成']);
  });

  it('each finding has its own', () => {
    const two = [finding('A', '2025-03-10'), finding('B', '2025-03-10')];
    const answers = [answer('notice', 'N', '2025-03-12', 'B', { issued: on('2025-03-12') })];
    expect(run('handling', five, { findings: two, answers }, '2025-03-18')).toEqual([
      'A 2025-03-10 2025-03-17 逾期未办',
      'B 2025-03-10 2025-03-17 已完成',
    ]);
  });

  it('clocks without a length or without anything that meets them are not listed', () => {
    expect(run('handling', { length: null }, { findings }, '2025-04-30')).toEqual([]);
    expect(run('handling', { met: null }, { findings }, '2025-04-30')).toEqual([]);
  });

  it('days and months, and no day that an expert takes', () => {
    const asOf = '2025-12-31';
    const of = (unit: 'day' | 'month', count: number, answers: readonly Answer[] = []) =>
      run('handling', { length: { unit, count }, tolled: true }, { findings, answers }, asOf);
    expect(of('day', 30)).toEqual(['F 2025-03-10 2025-04-09 逾期未办']);
    expect(of('month', 1)).toEqual(['F 2025-03-10 2025-04-10 逾期未办']);
    // Two days out: to 11 April; one of them after the plain last day: that one counts too.
    const expert = (from: string, until: string): Answer => answer('expert', 'X', from, 'F', { until: on(until) });
    expect(of('day', 30, [expert('2025-03-20', '2025-03-21')])).toEqual(['F 2025-03-10 2025-04-11 逾期未办']);
    expect(of('day', 30, [expert('2025-03-10', '2025-03-10')])).toEqual(['F 2025-03-10 2025-04-09 逾期未办']);
    expect(of('day', 30, [expert('2025-04-09', '2025-04-10')])).toEqual(['F 2025-03-10 2025-04-11 逾期未办']);
    expect(of('month', 1, [expert('2025-03-20', '2025-03-21')])).toEqual(['F 2025-03-10 2025-04-12 逾期未办']);
    expect(of('month', 1, [expert('2025-04-11', '2025-04-12')])).toEqual(['F 2025-03-10 2025-04-10 逾期未办']);
  });
});

describe('the time of an expert assessment', () => {
  const twenty = { length: { unit: 'workday', count: 20 }, met: 'objection-result', tolled: true } as const;
  const raised = objection('2025-03-20');
  const expert = (target: string, until: string | null): Answer =>
    answer('expert', 'X', '2025-03-24', target, { until: until === null ? null : on(until) });

  it.each([
    // 24 to 28 March, five working days, do not count: 18 April + 5 = 21 to 25 April.
    ['F', '2025-03-28', '2025-04-25'],
    ['O', '2025-03-28', '2025-04-25'],
    // Through the weekend makes no difference, and neither does an assessment about something else.
    ['O', '2025-03-30', '2025-04-25'],
    ['G', '2025-03-28', '2025-04-18'],
    ['N', '2025-03-28', '2025-04-18'],
  ])('about %s until %s: %s', (target, until, last) => {
    expect(
      run('objection', twenty, { findings, answers: [notice, raised, expert(target, until)] }, '2025-04-01'),
    ).toEqual([`F 2025-03-20 ${last} 未到期`]);
  });

  it('lasts until the as-of date if it has no end, and overlaps count once', () => {
    const answers = [raised, expert('F', null), answer('expert', 'Y', '2025-03-25', 'O', { until: on('2025-03-26') })];
    // To Friday 28 March: as above. To Monday 31 March: one more.
    expect(run('objection', twenty, { findings, answers }, '2025-03-28')).toEqual(['F 2025-03-20 2025-04-25 未到期']);
    expect(run('objection', twenty, { findings, answers }, '2025-03-31')).toEqual(['F 2025-03-20 2025-04-27 未到期']);
  });

  it('counts where the clock does not say otherwise', () => {
    expect(
      run('objection', { ...twenty, tolled: false }, { findings, answers: [raised, expert('F', null)] }, '2025-03-28'),
    ).toEqual(['F 2025-03-20 2025-04-18 未到期']);
  });
});

describe('before the end of a stop', () => {
  const before = {
    direction: 'before',
    length: { unit: 'workday', count: 15 },
    met: 'recovery-application',
  } as const;
  const three = stop('2025-05-06', ['2025-08-06'], { source: 'S' });

  // The fifteenth working day before Wednesday 6 August is Wednesday 16 July.
  it.each([
    [[], '2025-07-16', 'S 2025-05-06 2025-07-16 未到期'],
    [[], '2025-07-17', 'S 2025-05-06 2025-07-16 逾期未办'],
    [['2025-07-16'], '2025-12-31', 'S 2025-05-06 2025-07-16 已完成'],
    [['2025-07-17'], '2025-12-31', 'S 2025-05-06 2025-07-16 逾期'],
    [['2025-05-06'], '2025-12-31', 'S 2025-05-06 2025-07-16 已完成'],
    [['2025-05-05'], '2025-12-31', 'S 2025-05-06 2025-07-16 逾期未办'],
  ])('applications %j as of %s', (dates, asOf, expected) => {
    const applications = dates.map((date) => entry(`H${date}`, date));
    expect(run('expiry', before, { stops: [three], applications }, asOf)).toEqual([expected]);
  });

  it('an end that is open leaves it undetermined', () => {
    const stops = [
      stop('2025-05-06', ['2025-06-06', '2025-07-06']),
      stop('2025-05-06', [null]),
      stop('2025-05-06', []),
    ];
    const applications = [entry('H', '2025-05-06')];
    expect(run('expiry', before, { stops, applications }, '2025-12-31')).toEqual(
      stops.map(() => '- 2025-05-06 ? 待定'),
    );
  });

  it('an application reaches every stop that has begun, and none that has not', () => {
    const stops = [stop('2025-05-06', ['2026-05-06'], { source: 'T' }), three, stop('2025-05-21', ['2025-08-21'])];
    const applications = [entry('H', '2025-05-20')];
    // The fifteenth working day before 6 May 2026: 30 to 27 April (1 to 5 May off); 24 to 20; 17 to 13; 10.
    // Before 21 August 2025: 20 to 18; 15 to 11; 8 to 4; 1 August, 31 July.
    expect(run('expiry', before, { stops, applications }, '2025-07-31')).toEqual([
      'T 2025-05-06 2026-04-10 已完成',
      'S 2025-05-06 2025-07-16 已完成',
      '- 2025-05-21 2025-07-31 未到期',
    ]);
  });

  it('ten working days from the application to the assessment', () => {
    const ten = { met: 'recovery-assessment' } as const;
    const applications = [entry('H', '2025-07-16'), entry('I', '2025-07-17'), entry('J', '2025-07-31')];
    const assessments = [entry('E', '2025-07-30')];
    // 17, 18; 21 to 25; 28, 29, 30 July. From 31 July: 1; 4 to 8; 11 to 14 August.
    expect(run('recovery-application', ten, { applications, assessments }, '2025-07-31')).toEqual([
      'H 2025-07-16 2025-07-30 已完成',
      'I 2025-07-17 2025-07-31 已完成',
      'J 2025-07-31 2025-08-14 未到期',
    ]);
  });

  it('a clock after the end starts with the last day', () => {
    const after = { length: { unit: 'workday', count: 1 }, met: 'recovery-assessment' } as const;
    expect(run('expiry', after, { stops: [three, stop('2025-05-06', [null])] }, '2025-08-07')).toEqual([
      'S 2025-08-06 2025-08-07 未到期',
      '- 2025-05-06 ? 待定',
    ]);
  });
});

describe('years without a calendar', () => {
  it('the last day is not guessed; the year is named', () => {
    const late = [finding('F', '2026-12-28')];
    const five = { length: { unit: 'workday', count: 5 }, met: 'notice-issued' } as const;
    // 29, 30, 31 December 2026 are working days; two more lie in 2027.
    expect(run('handling', five, { findings: late }, '2027-03-01')).toEqual(['F 2026-12-28 ? 待定 2027']);
    const three = { ...five, length: { unit: 'workday', count: 3 } } as const;
    expect(run('handling', three, { findings: late }, '2027-03-01')).toEqual(['F 2026-12-28 2026-12-31 逾期未办']);
    const before = {
      direction: 'before',
      length: { unit: 'workday', count: 15 },
      met: 'recovery-application',
    } as const;
    expect(run('expiry', before, { stops: [stop('2023-12-01', ['2024-01-02'])] }, '2024-03-01')).toEqual([
      '- 2023-12-01 ? 待定 2023',
    ]);
  });
});
