import { describe, expect, it } from 'vitest';
import type { RatioRow } from '#runtime/tables';
import { dayOf } from '../../../runtime/calendar.ts';
import { assessmentDay, denominatorOf } from '../../../runtime/institution/headcounts.ts';
import { personTimesOf, sumsOf, type Counting } from '../../../runtime/institution/person-times.ts';
import { certaintyOf, holds, standingRatios } from '../../../runtime/institution/ratios.ts';
import type { PersonRecord, Place } from '../../../runtime/record/record.ts';
import { emptySheet } from '../../../runtime/sheet.ts';
import type { Start } from '../../../runtime/standing/standing.ts';
import { ranges } from './institutions.ts';

const on = (text: string): number => dayOf(text) ?? NaN;

describe('ranges of the ratio', () => {
  // 20%以上50%以下, and 50%以上 before it.
  it.each<[number, number, readonly boolean[], readonly number[]]>([
    [0, 10, [false, false], []],
    [1999, 10_000, [false, false], []],
    [2000, 10_000, [true, false], [0]],
    [1, 5, [true, false], [0]],
    [2, 10, [true, false], [0]],
    [19_999_999, 100_000_000, [false, false], []],
    [1, 3, [true, false], [0]],
    [4999, 10_000, [true, false], [0]],
    [5, 10, [true, true], [1]],
    [5001, 10_000, [false, true], [1]],
    [1, 1, [false, true], [1]],
    [3, 2, [false, true], [1]],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, [false, true], [1]],
  ])('%i of %i', (number, whole, each, standing) => {
    expect(ranges.map((range) => holds(range, number, whole))).toEqual(each);
    expect(standingRatios(ranges, number, whole)).toEqual(standing);
  });

  it('bounds that are not included, and none at all', () => {
    const [first] = ranges;
    const open = (part: number): RatioRow['low'] => ({ part, whole: 100, included: false });
    const range = { ...(first as RatioRow), low: open(20), high: open(50) };
    expect([1, 2, 3, 4, 5, 6].map((number) => holds(range, number, 10))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(holds({ ...range, low: null, high: null }, 0, 10)).toBe(true);
    // A third, exactly.
    const third = { ...range, low: { part: 1, whole: 3, included: true }, high: null };
    expect([holds(third, 3, 9), holds(third, 33, 100), holds(third, 34, 100)]).toEqual([true, false, true]);
  });

  it('what does not take precedence stands beside others', () => {
    const beside = ranges.map((range) => ({ ...range, precedes: [] }));
    expect(standingRatios(beside, 5, 10)).toEqual([0, 1]);
  });

  it('certain, possible, impossible', () => {
    expect([certaintyOf([true]), certaintyOf([true, false]), certaintyOf([false])]).toEqual(['确定', '可能', '不可能']);
  });
});

describe('sums of possible numbers', () => {
  it.each<[readonly (readonly number[])[], readonly number[]]>([
    [[], [0]],
    [[[2], [1]], [3]],
    [
      [[0, 1], [1], [0, 1]],
      [1, 2, 3],
    ],
    // Not every number between the least and the greatest need be possible.
    [
      [
        [0, 2],
        [0, 2],
      ],
      [0, 2, 4],
    ],
    [
      [
        [0, 3],
        [1, 2],
      ],
      [1, 2, 4, 5],
    ],
  ])('%j', (lists, expected) => {
    expect(sumsOf(lists)).toEqual(expected);
  });
});

describe('how many persons are registered', () => {
  const headcounts = [
    { date: on('2024-06-01'), count: 8 },
    { date: on('2025-03-01'), count: 10 },
    { date: on('2025-09-01'), count: 12 },
  ];
  it.each<[number, string, 'assessment-day' | 'year-start', number | null]>([
    [2025, '2025-12-31', 'assessment-day', 12],
    [2025, '2025-09-01', 'assessment-day', 12],
    [2025, '2025-08-31', 'assessment-day', 10],
    [2025, '2025-02-28', 'assessment-day', 8],
    [2025, '2025-12-31', 'year-start', 8],
    [2026, '2026-12-31', 'year-start', 12],
    // Before all numbers: on the as-of date nothing is known, at the start of the year the first counts.
    [2024, '2024-05-31', 'assessment-day', null],
    [2024, '2024-12-31', 'year-start', 8],
    // A past year is assessed on its last day.
    [2024, '2025-12-31', 'assessment-day', 8],
    [2023, '2025-12-31', 'assessment-day', null],
  ])('for %i as of %s, %s', (year, asOf, denominator, expected) => {
    expect(denominatorOf(headcounts, denominator, year, on(asOf))).toBe(expected);
  });

  it('none, or 0 at last', () => {
    expect(denominatorOf([], 'year-start', 2025, on('2025-12-31'))).toBeNull();
    const closed = [...headcounts, { date: on('2025-10-01'), count: 0 }];
    expect(denominatorOf(closed, 'assessment-day', 2025, on('2025-12-31'))).toBeNull();
  });

  it('the day of assessment', () => {
    expect(assessmentDay(2025, on('2025-06-30'))).toBe(on('2025-06-30'));
    expect(assessmentDay(2024, on('2025-06-30'))).toBe(on('2024-12-31'));
    expect(assessmentDay(2025, on('2025-12-31'))).toBe(on('2025-12-31'));
  });
});

describe('whose stops count', () => {
  const counting: Counting = { institution: 'H', asOf: on('2025-12-31'), cascades: false, linked: false };
  const start = (more: Partial<Start> = {}): Start => ({
    from: on('2025-05-06'),
    barred: false,
    arose: ['H'],
    linked: false,
    cascade: false,
    ...more,
  });
  const person = (places: readonly Place[] | null, more: Partial<PersonRecord> = {}): PersonRecord => ({
    name: '甲',
    person: emptySheet(0, null),
    places,
    latest: -Infinity,
    findings: [],
    answers: [],
    decisions: [],
    repairs: [],
    applications: [],
    assessments: [],
    registrations: [],
    measures: [],
    services: [],
    ...more,
  });
  const here: Place = { institution: 'H', from: on('2020-01-01'), until: null };
  const elsewhere: Place = { institution: 'E', from: null, until: null };
  const times = (starts: readonly Start[], places: readonly Place[] | null, more: Partial<Counting> = {}) =>
    Object.fromEntries(personTimesOf([starts], person(places), { ...counting, ...more }));

  it('those that arose here, up to the as-of date, by the year of their first day', () => {
    const starts = [
      start(),
      start({ from: on('2025-12-31'), barred: true }),
      start({ from: on('2026-01-01') }),
      start({ from: on('2024-12-31') }),
      start({ arose: ['E'] }),
      start({ arose: ['E', 'H'], from: on('2025-06-01') }),
    ];
    expect(times(starts, [here])).toEqual({ 2024: [1], 2025: [3] });
    expect(times(starts, [here], { asOf: on('2026-01-01') })).toEqual({ 2024: [1], 2025: [3], 2026: [1] });
  });

  it('one that arose nobody knows where counts if the person has a place here that day', () => {
    const unknown = [start({ arose: null })];
    expect(times(unknown, null)).toEqual({ 2025: [1] });
    expect(times(unknown, [elsewhere, here])).toEqual({ 2025: [1] });
    expect(times(unknown, [elsewhere])).toEqual({});
    expect(times(unknown, [])).toEqual({});
    expect(times(unknown, [{ ...here, until: on('2025-05-06') }])).toEqual({ 2025: [1] });
    expect(times(unknown, [{ ...here, until: on('2025-05-05') }])).toEqual({});
    expect(times(unknown, [{ ...here, from: on('2025-05-07') }])).toEqual({});
    const again = { id: 'R', date: on('2025-05-01'), known: on('2025-05-01'), institution: 'H' };
    expect(
      Object.fromEntries(personTimesOf([unknown], person([elsewhere], { registrations: [again] }), counting)),
    ).toEqual({ 2025: [1] });
  });

  it('linked stops from elsewhere and cascades, only where the rule set counts them', () => {
    const linked = [start({ arose: ['E'], linked: true })];
    expect(times(linked, [here, elsewhere])).toEqual({});
    expect(times(linked, [here, elsewhere], { linked: true })).toEqual({ 2025: [1] });
    expect(times(linked, [elsewhere], { linked: true })).toEqual({});
    // Linked, but it arose here.
    expect(times([start({ linked: true })], [here])).toEqual({ 2025: [1] });
    const cascade = [start({ cascade: true })];
    expect(times(cascade, [here])).toEqual({});
    expect(times(cascade, [here], { cascades: true })).toEqual({ 2025: [1] });
    const both = [start({ cascade: true, linked: true, arose: ['E'] })];
    expect(times(both, [here], { cascades: true })).toEqual({});
    expect(times(both, [here], { cascades: true, linked: true })).toEqual({ 2025: [1] });
  });

  it('the numbers of all combinations', () => {
    const combinations = [[], [start()], [start(), start({ from: on('2025-07-01') })], [start()]];
    expect(Object.fromEntries(personTimesOf(combinations, person([here]), counting))).toEqual({ 2025: [0, 1, 2] });
    expect(Object.fromEntries(personTimesOf([[], []], person([here]), counting))).toEqual({});
  });
});
