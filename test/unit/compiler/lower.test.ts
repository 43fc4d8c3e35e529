import { describe, expect, it } from 'vitest';
import { compile, printCore, type CoreRuleSet } from '#compiler';
import { base, compiled, compileOnBase, libraryOf } from './support.ts';

const core = compiled(compile(base, libraryOf())).core;

/** The lines of core that begin with `start`. */
function lines(ruleSet: CoreRuleSet, start: string): readonly string[] {
  return printCore(ruleSet)
    .split('\n')
    .filter((line) => line.startsWith(start));
}

describe('the base rule set in core', () => {
  it('facts keep their place in the record and what holds when they are absent', () => {
    expect(lines(core, 'fact ')).toEqual([
      'fact 违规.标签: OptionSet at 标签, absent Required',
      'fact 违规.处理种类: Option at 处理种类, absent PresumedNone',
      'fact 违规.处理条文: CitationSet at 处理条文, absent Unknown',
      'fact 违规.程度: Option at 程度, absent Unknown',
      'fact 违规.情况: OptionSet at 情况, absent PresumedNone',
      'fact 违规.急: Truth at 急, absent Unknown',
      'fact 违规.金额: Money at 金额, absent Unknown',
      'fact 人员.类别: Option at 类别, absent Unknown',
    ]);
  });

  it('vocabularies: 责任程度 is ordered, 情节 holds all classes', () => {
    const named = new Map(core.vocabularies.map((vocabulary) => [vocabulary.name, vocabulary]));
    expect(named.get('责任程度')).toMatchObject({
      ordered: true,
      items: [{ name: '次要' }, { name: '一般' }, { name: '主要' }],
    });
    expect(named.get('情节')?.items.map(({ name }) => name)).toEqual(['自首', '退款', '胁迫']);
    expect(core.choices.map(({ name, items, direction }) => [name, items, direction])).toEqual([
      ['轻', [0, 1], 'lighter'],
      ['重', [2], 'heavier'],
    ]);
  });

  it('当 and 除非 make one guard; the band gives the points', () => {
    expect(lines(core, 'situation ')).toEqual([
      'situation 1: 1..3 if all(违规.标签 meets {拆分}, not(违规.急))',
      'situation 2: 1..3 if all(违规.标签 meets {重复}, 违规.处理条文 meets {《条例》第八条})',
      'situation 3: 4..6 if 违规.标签 meets {冒名}',
    ]);
    expect(core.situations[0]).toMatchObject({
      title: '拆分',
      requires: [],
      points: { range: { band: 0 } },
      origin: { citations: ['第二条（一）'] },
    });
  });

  it('a cited clause knows its document and its numbers', () => {
    const cited = core.facts.map(({ type }) => (type.kind === 'CitationSet' ? type.cited : [])).flat();
    expect(cited).toEqual([{ document: 0, path: [8], text: '《条例》第八条' }]);
    expect(core.documents).toEqual([
      { aliases: ['条例', '老条例', '样本条例'], title: '样本条例' },
      { aliases: ['样本管理办法'], title: '样本管理办法' },
    ]);
  });

  it('thresholds: lengths in months, what is replaced by position, firing every time unless said otherwise', () => {
    expect(core.thresholds).toMatchObject([
      {
        name: '停',
        guard: { kind: 'YearTotalIn', low: 9, high: null },
        status: { status: 1, months: { low: 1, high: 3 } },
        barMonths: null,
        supersedes: [],
      },
      { name: '除', status: { status: 2, months: null }, barMonths: 12, supersedes: [0], duties: [] },
    ]);
    expect(core.thresholds[0]?.duties).toEqual([{ actor: '单位', mode: '应当', acts: ['约谈'] }]);
    expect(core.thresholds[0]?.firing).toEqual([{ when: { kind: 'All', operands: [] }, value: 'every-scoring' }]);
  });

  it('accumulation: one arm for each reading', () => {
    expect(lines(core, 'accumulation')).toEqual([
      'accumulation by 违规.标签: one-off conduct if 口径 is 单个; decision if 口径 is 合计; identity each if all(); cap none',
    ]);
  });

  it('the trigger', () => {
    expect(lines(core, 'trigger')).toEqual(['trigger: 违规.处理种类 in {约谈书, 罚单}']);
  });
});

describe('what a province may add', () => {
  const added = (text: string): CoreRuleSet => compiled(compileOnBase(text)).core;

  it('fixed points, a range of its own, and a table by money, each with the band that anchors it', () => {
    const ruleSet = added(`
情形 9 定值
  依据 第二条（一）
  记 5分
  当 标签 含 拆分 且 急

情形 10 跨档
  依据 第二条（一）
  记 2至4分
  当 标签 含 重复 且 急

情形 11 按金额
  依据 第二条（三）
  记 按 金额
  行 不满1万元 为 1至3分
  行 1万元以上不满5万元 为 4至6分
  行 5万元以上 为 6分
  当 标签 含 冒名 且 急
`);
    expect(ruleSet.situations.slice(3).map(({ points }) => points)).toEqual([
      { kind: 'Given', range: { low: 5, high: 5, band: 1 } },
      { kind: 'Given', range: { low: 2, high: 4, band: null } },
      {
        kind: 'ByMoney',
        fact: 6,
        rows: [
          { low: null, high: 999_999, range: { low: 1, high: 3, band: 0 } },
          { low: 1_000_000, high: 4_999_999, range: { low: 4, high: 6, band: 1 } },
          { low: 5_000_000, high: null, range: { low: 6, high: 6, band: 1 } },
        ],
      },
    ]);
  });

  it('points by reading: one rule for each reading, of which one can match', () => {
    const ruleSet = added(`
情形 9 看读法
  依据 第二条（一）
  档次 低档 仅当 释义 口径 为 单个
  档次 中档 仅当 释义 口径 为 合计
  当 标签 含 拆分 且 急
`);
    expect(lines(ruleSet, 'situation 9')).toEqual([
      'situation 9: 1..3 if all(违规.标签 meets {拆分}, 违规.急, 口径 is 单个)',
      'situation 9: 4..6 if all(违规.标签 meets {拆分}, 违规.急, 口径 is 合计)',
    ]);
  });

  it('a status by reading: one threshold for each, and what replaces it replaces both', () => {
    const ruleSet = added(`
阈值 三
  依据 第五条
  当 年度累计 超过2分
  状态 停岗 1个月 仅当 释义 口径 为 单个
  状态 停岗 1年 仅当 释义 口径 为 合计

阈值 四
  依据 第五条
  当 单次记分 4分以上 且 类别 为 甲类
  取代 三
  状态 除名
`);
    expect(ruleSet.thresholds.slice(2)).toMatchObject([
      { name: '三', status: { months: { low: 1, high: 1 } } },
      { name: '三', status: { months: { low: 12, high: 12 } } },
      { name: '四', supersedes: [2, 3] },
    ]);
    expect(lines(ruleSet, 'threshold 三')[0]).toContain('if all(year total in [3, ∞], 口径 is 单个)');
    expect(lines(ruleSet, 'threshold 四')[0]).toContain('if all(one-off in [4, ∞], 人员.类别 in {甲类})');
  });

  it('recidivism', () => {
    const ruleSet = added(`
情形 9 再犯
  依据 第二条（三）
  档次 中档
  当 计数（本年度 且 同类行为 且 档次 不属于 中档）2次以上 且 标签 含 拆分
`);
    expect(lines(ruleSet, 'situation 9')).toEqual([
      'situation 9: 4..6 if all(count(all(same year, same conduct type, not(band in {中档}))) in [2, ∞], 违规.标签 meets {拆分})',
    ]);
  });

  it('a cap, end policies and what an official must add', () => {
    const ruleSet = added(`
累计
  依据 第四条
  变通 《样本管理办法》第四条
  周期 自然年度
  时点 处理决定日期
  年末 清零
  同一行为 取最高
  不同行为 相加
  不同执业点 相加
  单次口径 同一处理决定合计
  行为口径 同次检查同类合一
  同类依据 标签
  年度上限 12分

情节 轻 自首、退款
  依据 第三条
  变通 《样本管理办法》第三条
  可 减轻一档
  无更低档 不记分

情节 重 胁迫
  依据 第三条
  变通 《样本管理办法》第三条
  可 加重一档
  无更高档 记最高分

情形 9 严重
  依据 第二条（三）
  档次 中档
  当 标签 含 冒名 且 急
  须附 理由
`);
    expect(ruleSet.accumulation).toMatchObject({
      cap: 12,
      oneOff: [{ value: 'decision' }],
      identity: [{ value: 'same-inspection' }],
    });
    expect(
      ruleSet.choices.map(({ within, neighbour, atEnd }) => [within, neighbour, atEnd.map(({ value }) => value)]),
    ).toEqual([
      [false, true, ['zero']],
      [false, true, ['top']],
    ]);
    expect(ruleSet.situations.at(-1)?.requires).toEqual(['理由']);
  });

  it('names that JavaScript objects know are names like any other', () => {
    const evil = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'];
    const ruleSet = added(`
词表 __proto__
${evil.map((name) => `  项 ${name}`).join('\n')}

事实 违规.constructor 集合 __proto__
  记于 toString

情形 valueOf hasOwnProperty
  依据 第二条（一）
  档次 低档
  当 constructor 含 ${evil.join('、')}

释义 toString
  争点 第四条
  默认 __proto__ "一"
  另可 constructor "二"

阈值 length
  依据 第五条
  当 年度累计 3分以上
  触发 每次记分 仅当 释义 toString 为 __proto__
  触发 首次越过 仅当 释义 toString 为 constructor
`);
    expect(lines(ruleSet, 'situation valueOf')).toEqual([
      `situation valueOf: 1..3 if 违规.constructor meets {${evil.join(', ')}}`,
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
