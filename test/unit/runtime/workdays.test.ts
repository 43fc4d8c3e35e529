import { describe, expect, it } from 'vitest';
import { dayOf, textOf } from '../../../runtime/calendar.ts';
import { isWorkday, merged, nthWorkday, workCalendarOf, type Span } from '../../../runtime/workdays.ts';
import { calendar } from './holidays.ts';

const work = workCalendarOf(calendar);
const on = (text: string): number => dayOf(text) ?? NaN;
const span = (from: string, until: string): Span => ({ from: on(from), until: on(until) });

/** The n-th working day as text, or the year it would take. */
function nth(from: string, count: number, step: 1 | -1 = 1, tolled: readonly Span[] = []): string {
  const found = nthWorkday(work, on(from), count, step, merged(tolled));
  return found.kind === 'Found' ? textOf(found.day) : `no calendar of ${found.year}`;
}

describe('working days', () => {
  it('the notices list 89 days off and 19 that are worked', () => {
    expect(calendar.flatMap(({ off }) => off)).toHaveLength(89);
    expect(calendar.flatMap(({ worked }) => worked)).toHaveLength(19);
  });

  // Weekdays of the month, less the holidays among them, plus the weekend days worked.
  it.each([
    [2024, [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22]],
    [2025, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]],
    [2026, [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]],
  ])('of each month of %i', (year, expected) => {
    const counts = Array.from({ length: 12 }, () => 0);
    for (let day = on(`${year}-01-01`); day <= on(`${year}-12-31`); day += 1) {
      const month = Number(textOf(day).slice(5, 7)) - 1;
      if (isWorkday(work, day) === true) counts[month] = (counts[month] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
  });

  it('every day of 2024 to 2026 follows its week, the days off and the days worked', () => {
    const off = new Set(calendar.flatMap((row) => row.off.map(textOf)));
    const worked = new Set(calendar.flatMap((row) => row.worked.map(textOf)));
    let days = 0;
    for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
      const date = new Date(time);
      const text = date.toISOString().slice(0, 10);
      const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
      if (worked.has(text)) expect(weekend, text).toBe(true);
      expect(isWorkday(work, on(text)), text).toBe(worked.has(text) || (!weekend && !off.has(text)));
      days += 1;
    }
    expect(days).toBe(366 + 365 + 365);
  });

  it('nothing is known of years without a calendar, weekends among it', () => {
    for (const text of ['2023-12-31', '2027-01-01', '2027-01-02', '1969-12-31', '0001-01-01'])
      expect(isWorkday(work, on(text))).toBeNull();
  });
});

describe('the n-th working day', () => {
  it.each([
    // Mon 17 to Fri 21, Mon 24 to Fri 28 March.
    ['2025-03-14', 10, '2025-03-28'],
    // Sun 28 September is worked, 1 to 8 October are off, Sat 11 is worked: 28, 29, 30; 9, 10, 11; 13, 14, 15, 16.
    ['2025-09-26', 10, '2025-10-16'],
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-30', 1, '2025-10-09'],
    // From within a holiday, and from a weekend.
    ['2025-10-04', 1, '2025-10-09'],
    ['2025-03-15', 1, '2025-03-17'],
    ['2025-03-14', 0, '2025-03-14'],
    ['2025-03-15', 0, '2025-03-15'],
    // Across the end of the year: 30, 31 December; 1 January is off, 2 January (Thu) works.
    ['2024-12-29', 3, '2025-01-02'],
    // 30, 31 December; 1 to 3 January are off, Sun 4 is worked.
    ['2025-12-29', 3, '2026-01-04'],
    ['2026-12-30', 1, '2026-12-31'],
    ['2026-12-30', 2, 'no calendar of 2027'],
    ['2023-12-20', 1, 'no calendar of 2023'],
    ['2023-12-31', 1, '2024-01-02'],
  ])('%s + %i = %s', (from, count, expected) => {
    expect(nth(from, count)).toBe(expected);
  });

  it.each([
    // 5, 4, 1 August; 31 to 28 July; 25 to 21; 18, 17, 16.
    ['2025-08-06', 15, '2025-07-16'],
    // 11, 10, 9 October; 30, 29, 28 September; 26 to 22; 19 to 16.
    ['2025-10-13', 15, '2025-09-16'],
    ['2025-10-09', 1, '2025-09-30'],
    ['2026-01-04', 1, '2025-12-31'],
    ['2024-01-03', 1, '2024-01-02'],
    ['2024-01-02', 1, 'no calendar of 2023'],
  ])('%s - %i = %s', (from, count, expected) => {
    expect(nth(from, count, -1)).toBe(expected);
  });

  it('counts no tolled day', () => {
    // 17; 18 to 20 tolled; 21; 24 to 28; 31, 1 April, 2 April.
    expect(nth('2025-03-14', 10, 1, [span('2025-03-18', '2025-03-20')])).toBe('2025-04-02');
    // Overlapping and adjoining spans, a weekend in between, in any order.
    const several = [
      span('2025-03-20', '2025-03-23'),
      span('2025-03-17', '2025-03-20'),
      span('2025-03-24', '2025-03-24'),
    ];
    expect(nth('2025-03-14', 1, 1, several)).toBe('2025-03-25');
    expect(nth('2025-03-25', 1, -1, several)).toBe('2025-03-14');
    // The first day is not counted anyhow, a tolled day off makes no difference.
    expect(nth('2025-03-14', 10, 1, [span('2025-03-14', '2025-03-16')])).toBe('2025-03-28');
  });

  it('merges what overlaps or adjoins', () => {
    expect(merged([])).toEqual([]);
    expect(
      merged([
        { from: 9, until: 9 },
        { from: 1, until: 5 },
        { from: 2, until: 3 },
        { from: 6, until: 7 },
      ]),
    ).toEqual([
      { from: 1, until: 7 },
      { from: 9, until: 9 },
    ]);
  });

  it('needs no calendar for tolled days, however many', () => {
    expect(nth('2026-12-31', 1, 1, [span('2027-01-01', '9999-12-31')])).toBe('no calendar of 10000');
    expect(nth('2023-12-30', 1, 1, [span('0001-01-01', '2024-01-01')])).toBe('2024-01-02');
  });
});
