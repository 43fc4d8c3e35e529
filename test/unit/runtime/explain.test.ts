import { describe, expect, it } from 'vitest';
import { explain, type Decision, type Explanation, type Rules } from '#runtime';
import {
  all,
  among,
  any,
  fact,
  finding,
  inBand,
  isTrue,
  judge,
  not,
  reading,
  rulesOf,
  situation,
  vocabularies,
  type Plain,
} from './rules.ts';

const day = '2025-03-10';
const explained = { explain } as const;

function about(decision: Decision, subject: string): Explanation | undefined {
  const search = (list: readonly Explanation[]): Explanation | undefined => {
    for (const one of list) {
      if (one.对象 === subject) return one;
      const inside = search(one.因为 ?? []);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  return search(decision.说明 ?? []);
}

describe('why', () => {
  const rules = rulesOf();

  it('each member of the lawful set says what it rests on', () => {
    const decision = judge(rules, [finding('F', day, ['乙'], { 责任: '重要', 情节: ['主动', '故意'] })], explained);
    expect(about(decision, '认定 F')?.结论).toBe(
      '适用情形 2，二档，基准分 5 分，合法分值 2、4至6、8 分；现记 2、4至6、8 分',
    );
    expect(about(decision, '基准分')).toEqual({
      对象: '基准分',
      结论: '重要在 4 至 6 分中由低到高取 5 分',
      依据: ['责任条'],
      事实: [{ 名称: '责任', 值: '重要', 来源: '记载' }],
    });
    expect([2, 4, 5, 6, 8].map((value) => about(decision, `合法分值 ${value}`)?.结论)).toEqual([
      '轻（主动），可以减轻一档，取下一档中同一责任程度的分值',
      '轻（主动），可以档内从轻',
      '基准分',
      '重（故意），可以档内从重',
      '重（故意），可以加重一档，取上一档中同一责任程度的分值',
    ]);
    expect(about(decision, '合法分值 2')?.依据).toEqual(['轻条']);
    expect(about(decision, '适用情形 2')?.事实).toEqual([{ 名称: '行为', 值: '乙', 来源: '记载' }]);
    expect(about(decision, '记分')).toMatchObject({
      依据: ['记分条'],
      事实: [{ 名称: '方式', 值: '协议', 来源: '记载' }],
    });
  });

  it('what matched but does not count, the choice, the readings leaned on', () => {
    const decision = judge(rules, [finding('F', day, ['甲', '乙'], { 认定分值: 4, 情节: ['主动'] })], {
      ...explained,
      interpretations: { 取值: '由低到高' },
    });
    expect(about(decision, '同时符合 1')?.结论).toBe('也符合情形 1（基准分 1 分）；同一行为取最高，只计一次');
    expect(about(decision, '认定分值')?.结论).toBe('认定 4 分，在合法分值之内，以此计入');
    expect(about(decision, '释义 取值')?.结论).toBe('采用“由低到高”');
    expect(about(decision, '释义 低端')).toBeUndefined();
    expect(about(judge(rules, [finding('F', day, ['甲'], { 情节: ['主动'] })], explained), '释义 低端')?.结论).toBe(
      '采用“留”',
    );
  });

  it('presumed and unknown facts say so; each completion is told', () => {
    const guarded = rulesOf({
      situations: [situation('1', all(among('行为', '甲'), isTrue('损失'), not(isTrue('急诊'))), inBand(0))],
    });
    const decision = judge(guarded, [finding('F', day, ['甲'])], explained);
    expect(about(decision, '认定 F')?.结论).toBe('急诊尚未查明，按各种可能，合法分值 0、1 分；现记 0、1 分');
    expect(about(decision, '若 急诊 为 是')?.结论).toContain('不符合任何情形');
    expect(about(decision, '若 急诊 为 否')?.因为?.[0]).toMatchObject({
      对象: '适用情形 1',
      事实: [
        { 名称: '行为', 值: '甲', 来源: '记载' },
        { 名称: '损失', 值: '是', 来源: '推定' },
        { 名称: '急诊', 值: '未知', 来源: '未知' },
      ],
    });
  });

  it('the year: what each finding adds, what is not reached and by how much', () => {
    const same = { 行为编号: 'X' };
    const decision = judge(
      rules,
      [
        finding('A', day, ['乙'], same),
        finding('B', '2025-04-01', ['丙'], same),
        finding('C', '2025-05-01', ['乙'], same),
      ],
      explained,
    );
    const year = about(decision, '年度 2025');
    expect(year?.结论).toBe('累计 7 分，按建议分值为 7 分');
    expect(year?.因为?.map(({ 结论 }) => 结论)).toEqual([
      '2025-03-10，计入 4 分',
      '2025-04-01，与 A 为同一行为，取最高，只补记差额 3 分',
      '2025-05-01，与 A、B 为同一行为，没有更高，不再计入',
      '年度累计 9分以上；全年累计最高 7 分',
      '年度累计 12分以上；全年累计最高 7 分',
      '单次记分 12分以上；全年单次记分最高 7 分',
    ]);
    expect(about(decision, '未达到 九')?.最小改变).toEqual(['年度累计再增加 2 分']);
    expect(about(decision, '未达到 一次')?.最小改变).toEqual(['单次记分再多 5 分']);
    expect(about(decision, '措施 六办 2025-04-01')).toMatchObject({
      结论: '机构应当六办（确定）',
      依据: ['阈六'],
      因为: [{ 对象: '阈值 六', 结论: '2025-04-01 记分后累计 7 分，触及“年度累计 6分以上”' }],
    });
  });

  it('costs nothing where it is not asked for, and changes nothing else', () => {
    const entries = [finding('A', day, ['乙'], { 责任: undefined }), finding('B', '2025-04-01', ['丙'])];
    const { 说明, ...rest } = judge(rules, entries, explained);
    expect(说明).toBeDefined();
    expect(rest).toEqual(judge(rules, entries));
  });
});

describe('why not', () => {
  it('the conditions that fail, with what is there instead', () => {
    const rules = rulesOf({
      situations: [
        situation(
          '主',
          all(among('行为', '甲'), any(among('责任', '主要'), reading('主责', '有责')), not(isTrue('急诊'))),
          inBand(1),
        ),
      ],
    });
    const decision = judge(rules, [finding('F', day, ['甲'], { 急诊: '是' })], explained);
    expect(about(decision, '未适用 主')).toMatchObject({
      未满足: ['责任 为 主要 或 释义 主责 为 有责', '非 急诊（现为是）'],
      最小改变: ['“责任”由 一般 改为 主要', '“急诊”由 是 改为 否'],
    });
  });

  it('without a handling: what a handling would be', () => {
    const decision = judge(rulesOf(), [finding('F', day, ['甲'], { 处理: {} })], explained);
    expect(about(decision, '认定 F')?.结论).toBe('没有可以据以记分的处理，不记分；现记 0 分');
    expect(about(decision, '记分')).toMatchObject({
      未满足: ['方式 属于 协议、处罚、曝光（现为无）'],
      最小改变: ['记明“方式”'],
    });
  });

  it('what no rule tells apart is told as each record has it', () => {
    const large = { kind: 'NumberIn', fact: fact('金额'), low: 1_000_000, high: null } as const;
    const rules = rulesOf({
      situations: [situation('大', all(among('行为', '甲'), among('依据', '《条例》第四十条'), large), inBand(1))],
    });
    const facts = (citation: string, amount: number): readonly (string | undefined)[] => {
      const handling = { 方式: '协议', 依据: [citation] };
      const decision = judge(rules, [finding('F', day, ['甲'], { 处理: handling, 金额: amount })], explained);
      return ['依据', '金额'].map((name) => about(decision, '未适用 大')?.事实?.find(({ 名称 }) => 名称 === name)?.值);
    };
    expect(facts('《甲办法》第一条', 100)).toEqual(['《甲办法》第一条', '100元']);
    expect(facts('《乙办法》第二条', 100)).toEqual(['《乙办法》第二条', '100元']);
    expect(facts('《乙办法》第二条', 200.5)).toEqual(['《乙办法》第二条', '200.50元']);
  });
});

describe('the smallest change', () => {
  /** Scalar facts and labels of the small vocabulary that a change may touch, with every value they may be given. */
  const domains: Readonly<Record<string, readonly unknown[]>> = {
    责任: vocabularies[2].items,
    急诊: ['是', '否'],
    损失: ['是', '否'],
    性质: vocabularies[4].items,
    行为: [[], ['甲'], ['乙'], ['甲', '乙'], ['丙'], ['甲', '丙'], ['乙', '丙'], ['甲', '乙', '丙']],
  };

  /** How few facts must change for the situation to match, by trying everything. */
  function fewest(rules: Rules, entry: Plain): number | null {
    const names = Object.keys(domains);
    const matches = (changed: Plain): boolean => judge(rules, [changed]).认定[0]?.适用情形 === '试';
    for (let size = 1; size <= 3; size += 1) {
      const tryFrom = (changed: Plain, from: number, left: number): boolean =>
        left === 0
          ? matches(changed)
          : names
              .slice(from)
              .some((name, index) =>
                (domains[name] ?? []).some((value) =>
                  tryFrom({ ...changed, [name]: value }, from + index + 1, left - 1),
                ),
              );
      if (tryFrom(entry, 0, size)) return size;
    }
    return null;
  }

  const guards = [
    all(among('行为', '甲'), among('责任', '主要'), isTrue('急诊')),
    all(among('行为', '甲'), any(all(isTrue('急诊'), among('性质', '公')), among('责任', '主要'))),
    all(among('行为', '甲'), among('行为', '乙'), not(among('行为', '丙'))),
    all(among('行为', '甲'), any(not(isTrue('损失')), all(among('责任', '重要', '主要'), isTrue('急诊')))),
    all(among('行为', '甲'), { kind: 'IsRecorded', fact: fact('性质') }, not(isTrue('损失'))),
    any(
      all(among('行为', '甲'), among('性质', '公'), isTrue('急诊'), among('责任', '主要')),
      all(among('行为', '乙'), not(isTrue('损失'))),
    ),
  ];
  const entries = [
    finding('F', day, ['甲'], { 急诊: '否', 性质: '民' }),
    finding('F', day, ['甲', '丙'], { 急诊: '否', 性质: '公', 责任: '重要' }),
    finding('F', day, ['甲', '丙'], { 急诊: '否', 损失: '是' }),
  ];

  it.each(guards.flatMap((guard, index) => entries.map((entry, place) => [index, place, guard, entry] as const)))(
    'guard %i, finding %i: no fewer facts would do, and these do',
    (_index, _place, guard, entry) => {
      const rules = rulesOf({ situations: [situation('试', guard, inBand(0))] });
      const decision = judge(rules, [entry], explained);
      if (decision.认定[0]?.适用情形 !== null) return;
      const named = new Set((about(decision, '未适用 试')?.最小改变 ?? []).map((text) => /“(.+?)”/.exec(text)?.[1]));
      expect(named.size).toBe(fewest(rules, entry) ?? 0);
    },
  );
});
