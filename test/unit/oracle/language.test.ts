import { describe, expect, it } from 'vitest';

import {
  always,
  and,
  atLeast,
  below,
  byReading,
  circumstance,
  containsAny,
  fact,
  fromUpTo,
  interpretation,
  isTrue,
  noStanding,
  none,
  not,
  oneOf,
  or,
  readingIs,
  unknown,
} from '../../oracle/build.ts';
import type { Accumulation, Expression, Model, Points, Situation, Threshold } from '../../oracle/model.ts';
import type { Entry } from '../../oracle/record.ts';
import type { Status } from '../../oracle/standing-model.ts';
import { decide, measuresThat, problemsOf, rowOf, without, yearOf } from './case.ts';

const situation = (id: string, when: Expression, points: Points): Situation => ({
  id,
  title: id,
  citations: [`第三条（${id}）`],
  when,
  unless: null,
  points,
  requiresReason: false,
});

const settled: Status = {
  name: '正常',
  nature: 'settled',
  begins: always('effective-day'),
  undecided: always('score-date'),
  expiry: always('正常'),
};
const stopped: Status = { ...settled, name: '停', nature: 'timed-stop' };

const inBand = (band: string): Points => ({ kind: 'InBand', band: always(band) });
const fixed = (points: number): Points => ({ kind: 'InRange', low: points, high: points });

const threshold = (name: string, more: Partial<Threshold>): Threshold => ({
  name,
  citations: [`第五条（${name}）`],
  on: 'yearTotal',
  range: atLeast(6),
  trigger: always('every'),
  measures: [{ actor: '机构', mode: '应当', name }],
  status: null,
  supersedes: [],
  ...more,
});

/** Two bands 1–3 and 4–6, three responsibilities, one label to a situation; each test changes what it is about. */
const small = (more: Partial<Model>): Model => ({
  name: 'small',
  ...noStanding,
  laws: [],
  facts: [
    {
      name: '行为',
      type: { kind: 'Set', vocabulary: '行为', items: ['甲', '乙', '丙'] },
      field: ['行为'],
      presumption: unknown,
      required: true,
    },
    fact('方式', { kind: 'Option', vocabulary: '方式', items: ['处理'] }, none),
    fact('责任', { kind: 'Option', vocabulary: '责任程度', items: ['轻', '中', '重'] }, unknown),
    fact('情节', { kind: 'Set', vocabulary: '情节', items: ['悔', '犟'] }, none),
    fact('金额', { kind: 'Money' }, unknown),
    fact('急', { kind: 'Truth' }, unknown),
  ],
  interpretations: [interpretation('口径', '窄', '宽')],
  bands: [
    { name: '低', low: 1, high: 3 },
    { name: '高', low: 4, high: 6 },
  ],
  responsibility: { fact: '责任', items: ['轻', '中', '重'], valuing: always('ordered') },
  circumstancesFact: '情节',
  circumstances: [
    circumstance('从轻', 'lighter', ['悔'], always('stay')),
    circumstance('从重', 'heavier', ['犟'], always('top')),
  ],
  trigger: oneOf('方式', '处理'),
  triggerCitations: ['第二条'],
  situations: [
    situation('1', containsAny('行为', '甲'), inBand('低')),
    situation('2', containsAny('行为', '乙'), inBand('高')),
  ],
  accumulation: { labelsFact: '行为', conduct: always('joined'), oneOff: always('conduct'), yearCap: null },
  thresholds: [],
  ...more,
});

const entry = (编号: string, 日期: string, 行为: readonly string[], more: Entry = {}): Entry => ({
  类型: '违规',
  编号,
  日期,
  行为,
  方式: '处理',
  责任: '轻',
  急: '否',
  金额: 1,
  ...more,
});

const lawful = (model: Model, more: Entry = {}, readings = {}): readonly number[] =>
  rowOf(decide([entry('F1', '2025-03-10', ['甲'], more)], { readings }, model), 'F1').合法分值;

describe('points other than a band', () => {
  const scored = (points: Points): Model => small({ situations: [situation('1', containsAny('行为', '甲'), points)] });

  it('a fixed value is every responsibility’s base; its band is the one that contains it', () => {
    expect(lawful(scored(fixed(4)))).toEqual([4]);
    expect(lawful(scored(fixed(4)), { 责任: '重' })).toEqual([4]);
    expect(lawful(scored(fixed(4)), { 责任: '重', 情节: ['悔'] })).toEqual([3, 4]);
    expect(lawful(scored(fixed(5)), { 情节: ['犟'] })).toEqual([5, 6]);
    expect(decide([entry('F1', '2025-03-10', ['甲'])], {}, scored(fixed(4))).认定[0]?.档次).toBe('高');
  });
  it('a range over two bands has no neighbour and no end policy', () => {
    const wide: Points = { kind: 'InRange', low: 2, high: 6 };
    expect(lawful(scored(wide), { 责任: '中' })).toEqual([4]);
    expect(lawful(scored(wide), { 责任: '中', 情节: ['悔'] })).toEqual([2, 3, 4]);
    expect(lawful(scored(wide), { 责任: '中', 情节: ['犟'] })).toEqual([4, 5, 6]);
    expect(lawful(scored({ kind: 'InRange', low: 5, high: 7 }), { 情节: ['犟'] })).toEqual([5, 6, 7]);
  });
  it('one responsibility takes the low end', () => {
    const model = small({ responsibility: { fact: '责任', items: ['轻'], valuing: always('ordered') } });
    expect(lawful(model)).toEqual([1]);
  });
  it('a class that permits only the band, or only its neighbour', () => {
    const model = (withinBand: boolean): Model =>
      small({
        circumstances: [
          { ...circumstance('从轻', 'lighter', ['悔'], always('nothing')), withinBand, neighbouringBand: !withinBand },
        ],
      });
    const important = { 行为: ['乙'], 责任: '中', 情节: ['悔'] };
    expect(lawful(model(true), important)).toEqual([4, 5]);
    expect(lawful(model(false), important)).toEqual([2, 5]);
    expect(lawful(model(true), { 责任: '中', 情节: ['悔'] })).toEqual([1, 2]);
    expect(lawful(model(false), { 责任: '中', 情节: ['悔'] })).toEqual([0, 2]);
  });
});

describe('a money table', () => {
  const yuan = (amount: number): number => amount * 100;
  const table: Points = {
    kind: 'ByMoney',
    fact: '金额',
    rows: [
      { range: below(yuan(10_000)), low: 1, high: 3 },
      { range: fromUpTo(yuan(10_000), yuan(50_000)), low: 4, high: 6 },
    ],
  };
  const model = small({ situations: [situation('1', containsAny('行为', '甲'), table)] });

  it.each([
    [9_999.99, [1]],
    [10_000, [4]],
    ['49999.99', [4]],
  ])('%s yuan', (金额, expected) => {
    expect(lawful(model, { 金额 })).toEqual(expected);
  });
  it('outside every row the situation does not match', () => {
    expect(problemsOf(decide([entry('F1', '2025-03-10', ['甲'], { 金额: 50_000 })], {}, model))).toEqual([
      'F1 无适用情形',
    ]);
  });
  it('an unknown amount may be any', () => {
    const decision = decide([without(entry('F1', '2025-03-10', ['甲']), '金额')], {}, model);
    expect(rowOf(decision, 'F1')).toMatchObject({
      适用情形: ['1', null],
      档次: ['低', '高', null],
      合法分值: [0, 1, 4],
    });
    expect(decision.待定).toEqual([{ 事项: '金额', 编号: 'F1' }]);
  });
});

describe('an unknown amount', () => {
  it('may lie just above what a condition names', () => {
    const above: Expression = {
      kind: 'MoneyWithin',
      fact: '金额',
      range: { from: 1_000_000, fromIncluded: false, to: null, toIncluded: false },
    };
    const model = small({ situations: [situation('1', above, inBand('低'))] });
    expect(lawful(model, { 金额: 10_000 })).toEqual([0]);
    expect(lawful(model, { 金额: 10_000.01 })).toEqual([1]);
    const unknownAmount = without(entry('F1', '2025-03-10', ['甲']), '金额');
    expect(rowOf(decide([unknownAmount], {}, model), 'F1').合法分值).toEqual([0, 1]);
  });
});

describe('a required fact', () => {
  it('is not for the oracle to guess', () => {
    expect(() => decide([without(entry('F1', '2025-03-10', ['甲']), '行为')], {}, small({}))).toThrow(
      '行为 is required',
    );
  });
});

describe('earlier findings', () => {
  const again: Expression = { kind: 'EarlierFindings', sameYear: true, sameLabel: true, bands: ['低'], atLeast: 1 };
  const model = small({
    situations: [
      situation('1', containsAny('行为', '甲'), inBand('低')),
      situation('2', and(containsAny('行为', '甲', '乙'), again), inBand('高')),
      situation('3', containsAny('行为', '丙'), inBand('低')),
    ],
  });
  const second = (before: Entry, more: Entry = {}): readonly number[] =>
    rowOf(decide([before, entry('F2', '2025-06-10', ['甲'], more)], {}, model), 'F2').合法分值;

  it('the same kind again in the year', () => {
    expect(second(entry('F1', '2025-03-10', ['甲', '乙']))).toEqual([4]);
  });
  it.each([
    ['last year', entry('F1', '2024-12-31', ['甲'])],
    ['the same day', entry('F1', '2025-06-10', ['甲'])],
    ['another kind', entry('F1', '2025-03-10', ['丙'])],
    ['no points, so no band', entry('F1', '2025-03-10', ['甲'], { 方式: '其他' })],
  ])('but not %s', (_, before) => {
    expect(second(before)).toEqual([1]);
  });
  it('nor the same conduct', () => {
    expect(second(entry('F1', '2025-03-10', ['甲'], { 行为编号: 'X' }), { 行为编号: 'X' })).toEqual([1]);
  });
  it('a third time looks at the band of the second', () => {
    const decision = decide(
      [entry('F1', '2025-03-10', ['甲']), entry('F2', '2025-04-10', ['甲']), entry('F3', '2025-05-10', ['甲'])],
      {},
      model,
    );
    expect(decision.认定.map((row) => row.适用情形)).toEqual(['1', '2', '2']);
  });
  it('where the earlier one is uncertain, so is the later, and the two go together', () => {
    const uncertain = small({
      situations: [
        situation('1', and(containsAny('行为', '甲'), isTrue('急')), inBand('低')),
        situation('2', and(containsAny('行为', '乙'), again), inBand('高')),
      ],
    });
    const decision = decide(
      [without(entry('F1', '2025-03-10', ['甲', '乙']), '急'), entry('F2', '2025-06-10', ['乙'])],
      {},
      uncertain,
    );
    expect(decision.认定.map((row) => row.合法分值)).toEqual([
      [0, 1],
      [0, 4],
    ]);
    expect(yearOf(decision, 2025).累计).toEqual([0, 5]);
    expect(decision.待定).toEqual([{ 事项: '急', 编号: 'F1' }]);
  });
});

describe('readings', () => {
  it('in a condition and in a clause', () => {
    const model = small({
      situations: [
        situation('1', and(containsAny('行为', '甲'), or(isTrue('急'), readingIs('口径', '宽'))), {
          kind: 'InBand',
          band: byReading('口径', { 窄: '低', 宽: '高' }),
        }),
      ],
    });
    expect(lawful(model)).toEqual([0]);
    expect(lawful(model, { 急: true })).toEqual([1]);
    expect(lawful(model, {}, { 口径: '宽' })).toEqual([4]);
  });
  it('a condition may ask for the contrary', () => {
    expect(lawful(small({ situations: [situation('1', not(isTrue('急')), inBand('低'))] }), { 急: true })).toEqual([0]);
  });
});

describe('the ledger', () => {
  const fixedPoints = (more: Partial<Model>): Model =>
    small({
      situations: [
        situation('1', containsAny('行为', '甲'), fixed(5)),
        situation('2', containsAny('行为', '乙'), fixed(7)),
      ],
      ...more,
    });
  const a = entry('F1', '2025-03-10', ['甲'], { 检查: 'J1' });
  const b = entry('F2', '2025-03-10', ['乙'], { 检查: 'J1' });

  it('a year’s cap holds the total; a day beyond it is still a scoring', () => {
    const accumulation: Accumulation = {
      labelsFact: '行为',
      conduct: always('joined'),
      oneOff: always('conduct'),
      yearCap: 8,
    };
    const model = fixedPoints({
      accumulation,
      thresholds: [threshold('八', { range: atLeast(8) }), threshold('九', { range: atLeast(9) })],
    });
    const decision = decide([a, b, entry('F3', '2025-05-01', ['甲'])], {}, model);
    expect(yearOf(decision, 2025)).toMatchObject({ 累计: [8], 达到: { 8: '确定', 9: '不可能' } });
    expect(measuresThat(decision, '确定')).toEqual(['八@2025-03-10', '八@2025-05-01']);
  });
  it('one go is one conduct, or all that one decision adds', () => {
    const accumulation: Accumulation = {
      labelsFact: '行为',
      conduct: always('joined'),
      oneOff: byReading('口径', { 窄: 'conduct', 宽: 'decision' } as const),
      yearCap: null,
    };
    const model = fixedPoints({ accumulation, thresholds: [threshold('十二', { on: 'oneOff', range: atLeast(12) })] });
    const wide = { readings: { 口径: '宽' } };
    expect(decide([a, b], {}, model).措施).toEqual([]);
    expect(measuresThat(decide([a, b], wide, model), '确定')).toEqual(['十二@2025-03-10']);
    expect(decide([a, { ...b, 日期: '2025-03-11' }], wide, model).措施).toEqual([]);
    expect(decide([a, { ...b, 检查: 'J2' }], wide, model).措施).toEqual([]);
    expect(decide([without(a, '检查'), without(b, '检查')], wide, model).措施).toEqual([]);
    // Of the 7 only 2 are new, so the decision adds 7 in all.
    const before = entry('F0', '2024-03-10', ['甲'], { 行为编号: 'X' });
    expect(decide([before, a, { ...b, 行为编号: 'X' }], wide, model).措施).toEqual([]);
    expect(
      decide([entry('F0', '2024-03-10', ['甲'], { 行为编号: 'X' }), { ...a, 行为编号: 'X' }, b], wide, model).措施,
    ).toEqual([]);
  });
  it('a conduct that rises in two steps on a day rises to the second', () => {
    const model = fixedPoints({
      thresholds: [
        threshold('五', { on: 'oneOff', range: fromUpTo(5, 7) }),
        threshold('七', { on: 'oneOff', range: atLeast(7) }),
      ],
    });
    const decision = decide(
      [
        { ...a, 行为编号: 'X' },
        { ...b, 行为编号: 'X' },
      ],
      {},
      model,
    );
    expect(measuresThat(decision, '确定')).toEqual(['七@2025-03-10']);
  });
  it('a measure that several thresholds bring is one row with all citations', () => {
    const measures = [{ actor: '机构', mode: '应当', name: '谈话' }] as const;
    const model = fixedPoints({
      thresholds: [
        threshold('五', { range: atLeast(5), measures }),
        threshold('六', { range: atLeast(6), measures }),
        threshold('七', { range: atLeast(7), measures }),
      ],
    });
    const [first, ...others] = decide([a, entry('F2', '2025-04-01', ['丙'])], {}, model).措施;
    expect(others).toEqual([]);
    expect(first?.依据).toEqual(['第五条（五）']);
    expect(decide([{ ...b, 责任: '轻' }], {}, model).措施[0]?.依据).toEqual([
      '第五条（五）',
      '第五条（六）',
      '第五条（七）',
    ]);
  });
  it('crossing means from below, not from above the range', () => {
    const model = fixedPoints({
      thresholds: [threshold('五', { range: fromUpTo(5, 20), trigger: always('crossing') })],
    });
    expect(measuresThat(decide([a, { ...b, 日期: '2025-04-01' }], {}, model), '确定')).toEqual(['五@2025-03-10']);
  });
  it('a status length is undecided once a day, unless another threshold takes its place', () => {
    const suspended = { status: { name: '停', months: { low: 1, high: 2 }, bar: null } };
    const model = fixedPoints({
      statuses: [stopped, settled],
      strength: ['停', '正常'],
      thresholds: [
        threshold('五', { range: atLeast(5), ...suspended }),
        threshold('六', { range: atLeast(6), ...suspended }),
        threshold('十二', { range: atLeast(12), supersedes: ['五', '六'] }),
      ],
    });
    const decision = decide([a, { ...b, 日期: '2025-04-01' }, entry('F3', '2026-01-01', ['乙'])], {}, model);
    expect(decision.待定).toEqual([
      { 事项: '停期限', 日期: '2025-03-10' },
      { 事项: '停期限', 日期: '2026-01-01' },
    ]);
    expect(measuresThat(decision, '确定')).toContain('五@2025-04-01');
  });
});
