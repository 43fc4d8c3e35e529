import { describe, expect, it } from 'vitest';
import { compile } from '#compiler';
import { differ, satisfiable } from '../../../compiler/analyse/space.ts';
import type { FactId, InterpretationId, Predicate } from '../../../compiler/core/ir.ts';
import { base, compiled, libraryOf } from './support.ts';

const ruleSet = compiled(compile(base, libraryOf())).core;

/** Facts of the base: 0 标签 (set of three), 1 处理种类 (option of two, or none), 5 急, 6 金额, 7 类别 (option of two). */
const fact = (position: number): FactId => position as FactId;

/** A small repeatable source of chance. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function randomPredicate(pick: (below: number) => number, depth: number): Predicate {
  const operands = (): readonly Predicate[] =>
    Array.from({ length: 2 + pick(2) }, () => randomPredicate(pick, depth - 1));
  switch (depth === 0 ? 3 + pick(6) : pick(9)) {
    case 0:
      return { kind: 'All', operands: operands() };
    case 1:
      return { kind: 'Any', operands: operands() };
    case 2:
      return { kind: 'Not', operand: randomPredicate(pick, depth - 1) };
    case 3:
      return { kind: 'SetMeets', fact: fact(0), items: [pick(3), pick(3)] };
    case 4:
      return { kind: 'OptionIn', fact: fact(1), items: [pick(2)] };
    case 5:
      return { kind: 'IsTrue', fact: fact(5) };
    case 6:
      return { kind: 'NumberIn', fact: fact(6), low: pick(3) * 100, high: pick(2) === 0 ? null : 150 };
    case 7:
      return { kind: 'IsRecorded', fact: fact(pick(2) === 0 ? 1 : 5) };
    default:
      return { kind: 'ReadingIs', interpretation: 0 as InterpretationId, readings: [pick(2)] };
  }
}

/** One full case: every fact decided. */
interface Case {
  readonly labels: readonly number[];
  /** −1: none, which is also what an unrecorded 处理种类 is. */
  readonly handling: number;
  readonly handlingRecorded: boolean;
  readonly urgent: boolean;
  readonly urgentRecorded: boolean;
  readonly money: number;
  readonly reading: number;
}

const truths = [false, true];
const cases: readonly Case[] = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((mask) =>
  [-1, 0, 1].flatMap((handling) =>
    truths.flatMap((handlingRecorded) =>
      handlingRecorded || handling === -1
        ? truths.flatMap((urgent) =>
            truths.flatMap((urgentRecorded) =>
              [0, 99, 100, 149, 150, 151, 199, 200, 300].flatMap((money) =>
                [0, 1].map((reading) => ({
                  labels: [0, 1, 2].filter((item) => (mask >> item) % 2 === 1),
                  handling,
                  handlingRecorded,
                  urgent,
                  urgentRecorded,
                  money,
                  reading,
                })),
              ),
            ),
          )
        : [],
    ),
  ),
);

function holds(predicate: Predicate, one: Case): boolean {
  switch (predicate.kind) {
    case 'All':
      return predicate.operands.every((operand) => holds(operand, one));
    case 'Any':
      return predicate.operands.some((operand) => holds(operand, one));
    case 'Not':
      return !holds(predicate.operand, one);
    case 'SetMeets':
      return predicate.items.some((item) => one.labels.includes(item));
    case 'OptionIn':
      return predicate.items.includes(one.handling);
    case 'IsTrue':
      return one.urgent;
    case 'NumberIn':
      return one.money >= (predicate.low ?? 0) && one.money <= (predicate.high ?? Infinity);
    case 'IsRecorded':
      return predicate.fact === 1 ? one.handlingRecorded : one.urgentRecorded;
    case 'ReadingIs':
      return predicate.readings.includes(one.reading);
    default:
      throw new Error(`not asked here: ${predicate.kind}`);
  }
}

describe('the space of facts', () => {
  it('agrees with going through every case, on 600 random predicates', () => {
    const pick = chance(7);
    const found = { impossible: 0, equal: 0 };
    for (let round = 0; round < 600; round += 1) {
      const [one, other] = [randomPredicate(pick, 2), randomPredicate(pick, 2)];
      const possible = cases.some((single) => holds(one, single));
      const apart = cases.some((single) => holds(one, single) !== holds(other, single));
      expect(satisfiable({ ruleSet, predicate: one })).toBe(possible);
      expect(differ({ ruleSet, predicate: one }, { ruleSet, predicate: other })).toBe(apart);
      found.impossible += possible ? 0 : 1;
      found.equal += apart ? 0 : 1;
    }
    expect(found.impossible).toBeGreaterThan(5);
    expect(found.equal).toBeGreaterThan(0);
  });

  it('a presumed truth that is not recorded has its presumption', () => {
    const presumed = {
      ...ruleSet,
      facts: ruleSet.facts.map((one) =>
        one.name === '急' ? { ...one, absent: { kind: 'PresumedTruth' as const, value: false } } : one,
      ),
    };
    const urgentUnrecorded: Predicate = {
      kind: 'All',
      operands: [
        { kind: 'IsTrue', fact: fact(5) },
        { kind: 'Not', operand: { kind: 'IsRecorded', fact: fact(5) } },
      ],
    };
    expect(satisfiable({ ruleSet, predicate: urgentUnrecorded })).toBe(true);
    expect(satisfiable({ ruleSet: presumed, predicate: urgentUnrecorded })).toBe(false);
  });

  it('an option without “none” has one of its items', () => {
    const neither: Predicate = { kind: 'Not', operand: { kind: 'OptionIn', fact: fact(7), items: [0, 1] } };
    const noHandling: Predicate = { kind: 'Not', operand: { kind: 'OptionIn', fact: fact(1), items: [0, 1] } };
    expect(satisfiable({ ruleSet, predicate: neither })).toBe(false);
    expect(satisfiable({ ruleSet, predicate: noHandling })).toBe(true);
  });

  it('totals and counts are cut where they are compared', () => {
    const total = (low: number, high: number | null): Predicate => ({ kind: 'YearTotalIn', low, high });
    const count = (low: number | null, high: number | null): Predicate => ({
      kind: 'CountIn',
      of: { kind: 'SameYear' },
      low,
      high,
    });
    const both = (...operands: readonly Predicate[]): Predicate => ({ kind: 'All', operands });
    expect(satisfiable({ ruleSet, predicate: both(total(9, null), total(0, 8)) })).toBe(false);
    expect(satisfiable({ ruleSet, predicate: both(total(9, null), total(0, 9)) })).toBe(true);
    expect(satisfiable({ ruleSet, predicate: both(count(1, null), count(null, 0)) })).toBe(false);
    expect(
      differ({ ruleSet, predicate: total(9, null) }, { ruleSet, predicate: { kind: 'Not', operand: total(0, 8) } }),
    ).toBe(false);
  });

  it('a question that is too large is left open', () => {
    const vocabulary = ruleSet.vocabularies.map((one) =>
      one.name === '标签'
        ? { ...one, items: Array.from({ length: 40 }, (_, at) => ({ name: `项${at}`, citations: [], text: null })) }
        : one,
    );
    const meets = (item: number): Predicate => ({ kind: 'SetMeets', fact: fact(0), items: [item] });
    const pairs: readonly Predicate[] = Array.from({ length: 20 }, (_, at) => ({
      kind: 'Any',
      operands: [meets(2 * at), meets(2 * at + 1)],
    }));
    const never: Predicate = {
      kind: 'All',
      operands: [
        ...pairs,
        { kind: 'IsTrue', fact: fact(5) },
        { kind: 'Not', operand: { kind: 'IsTrue', fact: fact(5) } },
      ],
    };
    expect(satisfiable({ ruleSet: { ...ruleSet, vocabularies: vocabulary }, predicate: never })).toBe(null);
  });
});
