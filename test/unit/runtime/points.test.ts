import { describe, expect, it } from 'vitest';
import {
  all,
  among,
  any,
  fact,
  finding,
  inBand,
  isTrue,
  judge,
  lawful,
  not,
  plainSituations,
  reading,
  rulesOf,
  situation,
} from './rules.ts';

const rules = rulesOf();
const day = '2025-03-10';

/** The lawful set of one finding of band `label`, of a degree, with circumstances. */
function setOf(
  label: string,
  degree: string,
  circumstances: readonly string[],
  readings: Record<string, string> = {},
): readonly number[] {
  const decision = judge(rules, [finding('F', day, [label], { 责任: degree, 情节: circumstances })], {
    interpretations: readings,
  });
  return lawful(decision)['F'] ?? [];
}

describe('base values and circumstances', () => {
  it.each([
    ['甲', '一般', [], [1]],
    ['甲', '重要', [], [2]],
    ['甲', '主要', [], [3]],
    ['丁', '一般', [], [10]],
    ['丁', '主要', [], [12]],
    ['乙', '重要', ['主动'], [2, 4, 5]],
    ['乙', '一般', ['主动'], [1, 4]],
    ['甲', '主要', ['挽回'], [1, 2, 3]],
    ['丁', '主要', ['故意'], [12]],
    ['丁', '一般', ['故意'], [10, 11, 12]],
    ['乙', '一般', ['拒改'], [4, 5, 6, 7]],
    ['乙', '重要', ['主动', '故意'], [2, 4, 5, 6, 8]],
    ['丙', '主要', ['主动', '拒改'], [6, 7, 8, 9, 12]],
  ])('%s %s %j gives %j', (label, degree, circumstances, expected) => {
    expect(setOf(label, degree, circumstances)).toEqual(expected);
  });

  it('below the lowest band 0 joins under 免, above the highest only the top is heavier under 满', () => {
    expect(setOf('甲', '重要', ['主动'], { 低端: '免' })).toEqual([0, 1, 2]);
    expect(setOf('甲', '重要', ['主动'], { 低端: '留' })).toEqual([1, 2]);
    expect(setOf('丁', '一般', ['故意'], { 高端: '满' })).toEqual([10, 12]);
    expect(setOf('丙', '一般', ['故意'], { 高端: '满' })).toEqual([7, 8, 9, 10]);
  });

  it('档内任一 makes the base the whole band and a neighbouring band whole', () => {
    expect(setOf('乙', '重要', [], { 取值: '档内任一' })).toEqual([4, 5, 6]);
    expect(setOf('乙', '重要', ['主动'], { 取值: '档内任一' })).toEqual([1, 2, 3, 4, 5, 6]);
    expect(
      judge(rules, [finding('F', day, ['乙'], { 责任: '重要' })], { interpretations: { 取值: '档内任一' } }).认定[0]
        ?.基准分,
    ).toBe(5);
  });

  it('a fixed value has nothing within, and the neighbour of the band that holds it', () => {
    const fixed = rulesOf({
      situations: [situation('1', among('行为', '甲'), { kind: 'Given', range: { low: 5, high: 5, band: 1 } })],
    });
    const loose = rulesOf({
      situations: [situation('1', among('行为', '甲'), { kind: 'Given', range: { low: 3, high: 5, band: null } })],
    });
    const entry = finding('F', day, ['甲'], { 责任: '主要', 情节: ['主动'] });
    expect(lawful(judge(fixed, [entry]))).toEqual({ F: [3, 5] });
    expect(lawful(judge(loose, [entry], { interpretations: { 低端: '免' } }))).toEqual({ F: [3, 4, 5] });
    expect(judge(loose, [entry]).认定[0]?.档次).toBeNull();
  });

  it('without degrees of responsibility the whole range is open', () => {
    const none = rulesOf({ responsibility: null });
    expect(lawful(judge(none, [finding('F', day, ['乙'])]))).toEqual({ F: [4, 5, 6] });
    expect(judge(none, [finding('F', day, ['乙'])]).认定[0]?.基准分).toBe(4);
  });
});

describe('which situation governs', () => {
  it('the highest base value, among equals the first in order', () => {
    const decision = judge(rules, [finding('F', day, ['乙', '甲', '丙'])]);
    expect(decision.认定[0]).toMatchObject({
      情形: ['1', '2', '3'],
      适用情形: '3',
      档次: '三档',
      基准分: 7,
      依据: ['第3条'],
    });
    const twins = rulesOf({
      situations: [situation('先', among('行为', '甲'), inBand(1)), situation('后', among('行为', '乙'), inBand(1))],
    });
    expect(judge(twins, [finding('F', day, ['乙', '甲'])]).认定[0]).toMatchObject({
      情形: ['先', '后'],
      适用情形: '先',
    });
  });

  it('a range may be higher for one degree and lower for another', () => {
    const crossing = rulesOf({
      situations: [
        situation('宽', among('行为', '甲'), { kind: 'Given', range: { low: 1, high: 9, band: null } }),
        situation('窄', among('行为', '甲'), { kind: 'Given', range: { low: 4, high: 6, band: 1 } }),
      ],
    });
    expect(judge(crossing, [finding('F', day, ['甲'], { 责任: '一般' })]).认定[0]?.适用情形).toBe('窄');
    expect(judge(crossing, [finding('F', day, ['甲'], { 责任: '重要' })]).认定[0]?.适用情形).toBe('宽');
    expect(judge(crossing, [finding('F', day, ['甲'], { 责任: '主要' })]).认定[0]?.适用情形).toBe('宽');
  });

  it('guards: and, or, not, readings, presumptions, recorded', () => {
    const guarded = rulesOf({
      situations: [
        situation('1', all(among('行为', '甲'), isTrue('损失')), inBand(1)),
        situation('2', all(among('行为', '乙'), any(among('责任', '主要'), reading('主责', '有责'))), inBand(1)),
        situation(
          '3',
          all(among('行为', '丙'), not(all({ kind: 'IsRecorded', fact: fact('性质') }, not(among('性质', '公'))))),
          inBand(1),
        ),
      ],
    });
    const of = (
      labels: readonly string[],
      more: Record<string, unknown> = {},
      readings: Record<string, string> = {},
    ): unknown => judge(guarded, [finding('F', day, labels, more)], { interpretations: readings }).认定[0]?.适用情形;
    expect(of(['甲'])).toBe('1');
    expect(of(['甲'], { 损失: '否' })).toBeNull();
    expect(of(['乙'])).toBeNull();
    expect(of(['乙'], { 责任: '主要' })).toBe('2');
    expect(of(['乙'], {}, { 主责: '有责' })).toBe('2');
    expect(of(['丙'])).toBe('3');
    expect(of(['丙'], { 性质: '公' })).toBe('3');
    expect(of(['丙'], { 性质: '民' })).toBeNull();
  });

  it('a recorded citation meets a clause if it names it or a part of it', () => {
    const basis = rulesOf({
      situations: [situation('1', among('依据', '《条例》第三十八条', '《条例》第四十条第（二）项'), inBand(1))],
    });
    const of = (citation: string): unknown =>
      judge(basis, [finding('F', day, [], { 处理: { 方式: '处罚', 依据: [citation] } })]).认定[0]?.适用情形;
    expect(of('条例第三十八条')).toBe('1');
    expect(of('《监督条例》第三十八条第（一）项')).toBe('1');
    expect(of('基金监督条例第38条第一款')).toBe('1');
    expect(of('《条例》第四十条')).toBeNull();
    expect(of('《条例》第四十条第二款')).toBe('1');
    expect(of('《条例》第三百八十条')).toBeNull();
    expect(of('《刑法》第三十八条')).toBeNull();
  });

  it('by money: the row of the amount, nothing outside the rows', () => {
    const table = rulesOf({
      situations: [
        {
          ...situation('1', among('行为', '甲'), inBand(0)),
          points: {
            kind: 'ByMoney',
            fact: fact('金额'),
            rows: [
              { low: 1_000_000, high: 4_999_999, range: { low: 1, high: 3, band: 0 } },
              { low: 5_000_000, high: null, range: { low: 4, high: 6, band: 1 } },
            ],
          },
        },
      ],
    });
    const of = (amount: string): unknown => lawful(judge(table, [finding('F', day, ['甲'], { 金额: amount })]))['F'];
    expect(of('9999.99')).toEqual([0]);
    expect(of('10000')).toEqual([1]);
    expect(of('49999.99')).toEqual([1]);
    expect(of('50000')).toEqual([4]);
    expect(lawful(judge(table, [finding('F', day, ['甲'])]))['F']).toEqual([0, 1, 4]);
  });

  it('money is exact to the fen and never negative', () => {
    const rows = [
      { low: 0, high: 999_949, range: { low: 1, high: 3, band: 0 } },
      { low: 999_950, high: null, range: { low: 4, high: 6, band: 1 } },
    ];
    const table = rulesOf({
      situations: [
        { ...situation('1', among('行为', '甲'), inBand(0)), points: { kind: 'ByMoney', fact: fact('金额'), rows } },
      ],
    });
    const of = (more: Record<string, unknown>): unknown => lawful(judge(table, [finding('F', day, ['甲'], more)]))['F'];
    expect(of({ 金额: '9999.5' })).toEqual([4]);
    expect(of({ 金额: 9999.49 })).toEqual([1]);
    expect(of({ 金额: 0 })).toEqual([1]);
    expect(of({})).toEqual([1, 4]);
  });
});

describe('the handling and the choice', () => {
  it('without a handling nothing else is looked at', () => {
    const decision = judge(rules, [finding('F', day, ['丙'], { 处理: {}, 责任: undefined })]);
    expect(decision.认定[0]).toMatchObject({
      情形: [],
      适用情形: null,
      基准分: 0,
      合法分值: [0],
      建议分值: 0,
      记分: [0],
    });
    expect(decision.问题.map(({ 代码 }) => 代码)).toEqual(['未经处理']);
    expect(decision.待定).toEqual([]);
  });

  it('handled but no situation', () => {
    const decision = judge(rules, [finding('F', day, ['戊'], { 认定分值: 2 })]);
    expect(decision.认定[0]).toMatchObject({ 合法分值: [0], 建议分值: 2, 记分: [2], 适用情形: null });
    expect(decision.问题.map(({ 代码 }) => 代码)).toEqual(['无适用情形', '分值越界', '缺少理由']);
    expect(judge(rules, [finding('F', day, ['戊'], { 认定分值: 0 })]).问题.map(({ 代码 }) => 代码)).toEqual([
      '无适用情形',
    ]);
  });

  it.each([
    [5, {}, []],
    [4, {}, ['缺少理由']],
    [4, { 理由: '轻' }, []],
    [9, { 理由: '重' }, ['分值越界']],
    [9, {}, ['分值越界', '缺少理由']],
  ])('choice %i with %j has problems %j and stands', (choice, more, codes) => {
    const decision = judge(rules, [
      finding('F', day, ['乙'], { 责任: '重要', 情节: ['主动'], 认定分值: choice, ...more }),
    ]);
    expect(decision.问题.map(({ 代码 }) => 代码)).toEqual(codes);
    expect(decision.认定[0]).toMatchObject({ 合法分值: [2, 4, 5], 建议分值: choice, 记分: [choice] });
  });

  it('a situation that asks for a reason asks for it also where another governs', () => {
    const asking = rulesOf({
      situations: [situation('1', among('行为', '甲'), inBand(0), ['理由']), ...plainSituations.slice(1)],
    });
    const codes = (more: Record<string, unknown>): readonly string[] =>
      judge(asking, [finding('F', day, ['甲', '乙'], more)]).问题.map(({ 代码 }) => 代码);
    expect(codes({})).toEqual(['情形缺少理由']);
    expect(codes({ 理由: '有' })).toEqual([]);
  });
});

describe('size', () => {
  it('a thousand situations give what four give', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      situation(`${index + 10}`, all(among('行为', '戊'), among('性质', '民')), inBand(0)),
    );
    const large = rulesOf({ situations: [...plainSituations, ...many] });
    const entry = finding('F', day, ['乙'], { 情节: ['主动'] });
    expect(judge(large, [entry]).认定).toEqual(judge(rules, [entry]).认定);
  });
});
