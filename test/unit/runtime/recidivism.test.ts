import { describe, expect, it } from 'vitest';
import type { CoreRuleSet } from '#compiler';
import type { Rules } from '#runtime';
import { all, among, finding, inBand, isTrue, judge, lawful, plainSituations, rulesOf, situation } from './rules.ts';

type Predicate = CoreRuleSet['situations'][number]['guard'];

const sameYear: Predicate = { kind: 'SameYear' };
const sameType: Predicate = { kind: 'SameConductType' };

/** 戊, again: band three if at least `times` earlier findings meet all of `conditions`. */
function again(times: number, ...conditions: readonly Predicate[]): Rules {
  const guard = all(among('行为', '戊'), { kind: 'CountIn', of: all(...conditions), low: times, high: null });
  return rulesOf({
    situations: [
      situation('再', guard, inBand(2)),
      situation('戊', among('行为', '戊'), inBand(0)),
      ...plainSituations,
    ],
  });
}

describe('earlier findings', () => {
  const first = finding('A', '2025-03-01', ['戊']);
  const second = finding('B', '2025-04-01', ['戊']);

  it('counts those strictly before, of other conducts', () => {
    const rules = again(1, sameYear, sameType);
    expect(lawful(judge(rules, [first, second]))).toEqual({ A: [1], B: [7] });
    expect(lawful(judge(rules, [first, { ...second, 日期: '2025-03-01' }]))).toEqual({ A: [1], B: [1] });
    expect(
      lawful(
        judge(rules, [
          { ...first, 行为编号: 'X' },
          { ...second, 行为编号: 'X' },
        ]),
      ),
    ).toEqual({ A: [1], B: [1] });
  });

  it('same year and same type', () => {
    expect(lawful(judge(again(1, sameYear), [{ ...first, 日期: '2024-12-31' }, second]))).toEqual({ A: [1], B: [1] });
    expect(lawful(judge(again(1, sameType), [{ ...first, 日期: '2024-12-31' }, second]))).toEqual({ A: [1], B: [7] });
    expect(lawful(judge(again(1, sameType), [finding('A', '2025-03-01', ['甲']), second]))).toEqual({ A: [1], B: [1] });
    expect(lawful(judge(again(1, sameType), [finding('A', '2025-03-01', ['甲', '戊']), second]))).toEqual({
      A: [1],
      B: [7],
    });
    expect(lawful(judge(again(2, sameYear), [first, second, finding('C', '2025-05-01', ['戊'])]))).toEqual({
      A: [1],
      B: [1],
      C: [7],
    });
  });

  it('by band: a finding without a situation has none', () => {
    const lowest = again(1, { kind: 'BandIn', bands: [0] });
    expect(lawful(judge(lowest, [finding('A', '2025-03-01', ['甲']), second]))).toEqual({ A: [1], B: [7] });
    expect(lawful(judge(lowest, [finding('A', '2025-03-01', ['乙']), second]))).toEqual({ A: [4], B: [1] });
    expect(lawful(judge(lowest, [finding('A', '2025-03-01', []), second]))).toEqual({ A: [0], B: [1] });
  });
});

describe('earlier findings whose band is open', () => {
  const open: Predicate = all(among('行为', '甲'), isTrue('急诊'));
  const rules = rulesOf({
    situations: [
      situation(
        '再',
        all(among('行为', '戊'), { kind: 'CountIn', of: { kind: 'BandIn', bands: [1] }, low: 1, high: null }),
        inBand(2),
      ),
      situation('戊', among('行为', '戊'), inBand(0)),
      situation('急', open, inBand(1)),
      situation('甲', among('行为', '甲'), inBand(0)),
    ],
  });

  it('go together with the later one: 1 + 1 or 4 + 7, never 1 + 7', () => {
    const decision = judge(rules, [finding('A', '2025-03-01', ['甲']), finding('B', '2025-04-01', ['戊'])]);
    expect(lawful(decision)).toEqual({ A: [1, 4], B: [1, 7] });
    expect(decision.年度[0]?.累计).toEqual([2, 11]);
    expect(decision.认定[1]).toMatchObject({ 适用情形: ['再', '戊'], 基准分: null });
    // What is missing is a fact of A alone.
    expect(decision.待定.map(({ 事项, 编号 }) => [事项, 编号])).toContainEqual(['急诊', 'A']);
    expect(decision.待定.filter(({ 编号 }) => 编号 === 'B')).toEqual([]);
  });
});
