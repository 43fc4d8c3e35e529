import { describe, expect, it } from 'vitest';
import { compile, type CoreRuleSet } from '#compiler';
import { verify } from '../../../compiler/core/verify.ts';
import type { FactId, InterpretationId, Predicate } from '../../../compiler/core/ir.ts';
import { base, compiled, libraryOf } from './support.ts';

const core = compiled(compile(base, libraryOf())).core;
const [situation] = core.situations;
const [threshold] = core.thresholds;
if (situation === undefined || threshold === undefined) throw new Error('the base has situations and thresholds');

const guarded = (guard: Predicate): CoreRuleSet => ({ ...core, situations: [{ ...situation, guard }] });
const held = (guard: Predicate): CoreRuleSet => ({ ...core, thresholds: [{ ...threshold, guard }] });
const given = (low: number, high: number, band: number | null): CoreRuleSet => ({
  ...core,
  situations: [{ ...situation, points: { kind: 'Given', range: { low, high, band } } }],
});
const fact = (position: number): FactId => position as FactId;
const reading = (readings: readonly number[]): Predicate => ({
  kind: 'ReadingIs',
  interpretation: 0 as InterpretationId,
  readings,
});
const byMoney = (high: number): CoreRuleSet => ({
  ...core,
  situations: [
    {
      ...situation,
      points: {
        kind: 'ByMoney',
        fact: fact(6),
        rows: [
          { low: null, high, range: { low: 1, high: 1, band: 0 } },
          { low: 100, high: null, range: { low: 2, high: 2, band: 0 } },
        ],
      },
    },
  ],
});

/** Core that breaks one invariant, and its name. */
const broken: readonly (readonly [string, CoreRuleSet])[] = [
  ['positions name something', guarded({ kind: 'IsTrue', fact: fact(99) })],
  ['positions name something', guarded(reading([2]))],
  ['positions name something', guarded({ kind: 'CountIn', of: { kind: 'BandIn', bands: [7] }, low: 1, high: null })],
  ['leaves ask what their fact can answer', guarded({ kind: 'IsTrue', fact: fact(0) })],
  ['leaves ask what their fact can answer', guarded({ kind: 'SetMeets', fact: fact(0), items: [3] })],
  ['leaves ask what their fact can answer', guarded({ kind: 'OptionIn', fact: fact(0), items: [0] })],
  ['leaves ask what their fact can answer', guarded({ kind: 'NumberIn', fact: fact(5), low: 1, high: null })],
  ['leaves stand where they can be answered', guarded({ kind: 'YearTotalIn', low: 1, high: null })],
  ['leaves stand where they can be answered', guarded({ kind: 'SameYear' })],
  [
    'leaves stand where they can be answered',
    guarded({ kind: 'CountIn', of: { kind: 'IsTrue', fact: fact(5) }, low: 1, high: null }),
  ],
  ['leaves stand where they can be answered', held({ kind: 'IsTrue', fact: fact(5) })],
  [
    'of a switch exactly one arm holds',
    { ...core, accumulation: { ...core.accumulation, oneOff: [{ when: reading([0]), value: 'conduct' }] } },
  ],
  [
    'of a switch exactly one arm holds',
    {
      ...core,
      accumulation: {
        ...core.accumulation,
        identity: [
          { when: reading([0, 1]), value: 'each' },
          { when: reading([1]), value: 'same-inspection' },
        ],
      },
    },
  ],
  [
    'bands ascend and keep apart',
    {
      ...core,
      bands: [
        { name: '一', low: 1, high: 3 },
        { name: '二', low: 3, high: 5 },
      ],
    },
  ],
  ['points are ranges within 0 to 30, inside their band', given(2, 4, 0)],
  ['points are ranges within 0 to 30, inside their band', given(30, 32, null)],
  ['rows of money keep apart', byMoney(100)],
  ['degrees take whole points', given(1, 4, null)],
  ['no threshold replaces itself', { ...core, thresholds: [{ ...threshold, supersedes: [0] }] }],
];

describe('verify', () => {
  it('what the compiler makes is sound', () => {
    expect(verify(core)).toEqual([]);
    expect(verify(byMoney(99))).toEqual([]);
  });

  broken.forEach(([invariant, ruleSet], at) => {
    it(`${at + 1}: ${invariant}`, () => {
      expect(verify(ruleSet).map((violation) => violation.invariant)).toContain(invariant);
    });
  });
});
