import { describe, expect, it } from 'vitest';
import { checkInterpretations, checkOptions, explain, OptionsError } from '#runtime';
import { finding, judge, rulesOf } from './rules.ts';

const rules = rulesOf();

describe('interpretations', () => {
  it('unknown names and readings are refused with what may have been meant', () => {
    expect(checkInterpretations(rules, { 主责: '有责' })).toEqual([]);
    expect(
      checkInterpretations(rules, { 主则: '有责', 取值: '由低至高' }).map(({ path, code, suggestion }) => [
        path,
        code,
        suggestion,
      ]),
    ).toEqual([
      [['主则'], 'unknown-key', '主责'],
      [['取值'], 'unknown-value', '由低到高'],
    ]);
    expect(checkInterpretations(rules, { constructor: 'x' }).map(({ code }) => code)).toEqual(['unknown-key']);
  });

  it('dates of the options too', () => {
    expect(
      checkOptions(rules, { asOf: '2025-1-1', knownAt: '2025-02-30' }).map(({ path, code, suggestion }) => [
        path,
        code,
        suggestion,
      ]),
    ).toEqual([
      [['asOf'], 'bad-date', '2025-01-01'],
      [['knownAt'], 'bad-date', null],
    ]);
    expect(() => judge(rules, [finding('F', '2025-03-10', [])], { asOf: 'x' })).toThrow(OptionsError);
  });

  it('a decision lists every interpretation with the reading used, in the rule set’s order', () => {
    const used = judge(rules, [], { interpretations: { 触发: '首次' } }).释义;
    expect(used.map(({ 名称, 采用 }) => `${名称} ${采用}`)).toEqual([
      '主责 仅主要',
      '取值 由低到高',
      '低端 留',
      '高端 留',
      '区分 合一',
      '一次 行为',
      '触发 首次',
    ]);
  });

  it('however many choices are asked for, what is kept of them is bounded', () => {
    const many = rulesOf();
    const choices = many.tables.interpretations.reduce<readonly Record<string, string>[]>(
      (all, { name, readings }) => all.flatMap((one) => readings.map((reading) => ({ ...one, [name]: reading.name }))),
      [{}],
    );
    expect(choices.length).toBeGreaterThan(100);
    for (const interpretations of choices) judge(many, [finding('F', '2025-03-10', ['丙'])], { interpretations });
    expect(many.prepared.size).toBeLessThanOrEqual(100);
  });

  it('keys of a decision stand in the order of the contract', () => {
    const decision = judge(rules, [finding('F', '2025-03-10', ['丙'])], { explain });
    expect(Object.keys(decision)).toEqual([
      '格式',
      '案卷',
      '截至',
      '规则集',
      '认定',
      '年度',
      '状态',
      '措施',
      '结算',
      '期限',
      '待定',
      '释义',
      '问题',
      '说明',
    ]);
    expect(Object.keys(decision.认定[0] ?? {})).toEqual([
      '编号',
      '情形',
      '适用情形',
      '档次',
      '基准分',
      '合法分值',
      '建议分值',
      '记分',
      '依据',
    ]);
    expect(Object.keys(decision.年度[0] ?? {})).toEqual(['年', '累计', '最低', '最高', '建议', '修复', '达到']);
  });
});
