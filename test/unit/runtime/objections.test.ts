import { describe, expect, it } from 'vitest';
import type { Decision } from '#runtime';
import { finding, judge, rulesOf, type Plain } from './rules.ts';

const rules = rulesOf();
const entry = finding('F', '2025-03-10', ['丙']);

function answer(kind: string, id: string, date: string, more: Plain = {}): Plain {
  return { 类型: kind, 编号: id, 日期: date, 针对: 'F', ...more };
}

function result(id: string, date: string, outcome: string, points?: number): Plain {
  return answer('异议结果', id, date, { 结果: outcome, ...(points === undefined ? {} : { 分值: points }) });
}

function short(decision: Decision): unknown {
  const [row] = decision.认定;
  return [
    row?.合法分值,
    row?.建议分值,
    row?.记分,
    decision.年度[0]?.累计,
    decision.问题.map(({ 代码, 编号 }) => `${代码} ${编号}`),
  ];
}

describe('objection results', () => {
  it.each([
    ['维持', undefined, [[7], 7, [7], [7], []]],
    ['撤销', undefined, [[7], 0, [0], [0], []]],
    ['变更', 7, [[7], 7, [7], [7], []]],
    ['变更', 5, [[7], 5, [5], [5], ['分值越界 A']]],
  ])('%s %s', (outcome, points, expected) => {
    expect(short(judge(rules, [entry, result('A', '2025-04-01', outcome, points)]))).toEqual(expected);
  });

  it('act on the score date, also over the officer’s choice', () => {
    const decision = judge(rules, [
      finding('F', '2024-12-20', ['丙'], { 认定分值: 7 }),
      result('A', '2025-01-10', '撤销'),
    ]);
    expect(decision.年度.map(({ 年, 累计 }) => [年, 累计])).toEqual([[2024, [0]]]);
    expect(decision.措施).toEqual([]);
  });

  it('the last by date, then 编号, counts; 维持 changes nothing', () => {
    const earlier = result('Z', '2025-04-01', '撤销');
    const later = result('A', '2025-04-02', '变更', 7);
    expect(judge(rules, [later, earlier, entry]).认定[0]?.记分).toEqual([7]);
    const sameDay = [result('A', '2025-04-01', '变更', 7), result('B', '2025-04-01', '撤销')];
    expect(judge(rules, [entry, ...sameDay]).认定[0]?.记分).toEqual([0]);
    expect(judge(rules, [entry, earlier, result('ZZ', '2025-05-01', '维持')]).认定[0]?.记分).toEqual([0]);
  });

  it('what they answer must be there and not be later', () => {
    expect(judge(rules, [entry, { ...result('A', '2025-04-01', '撤销'), 针对: 'G' }]).问题).toMatchObject([
      { 代码: '针对不明', 编号: 'A' },
    ]);
    expect(judge(rules, [entry, answer('通知', 'N', '2025-03-09')]).问题).toMatchObject([
      { 代码: '日期倒置', 编号: 'N' },
    ]);
    expect(judge(rules, [entry, answer('异议', 'O', '2025-03-10')]).问题).toEqual([]);
  });

  it('the finding’s own problems stay', () => {
    const decision = judge(rules, [
      finding('F', '2025-03-10', ['丙'], { 认定分值: 2, 理由: '定' }),
      result('A', '2025-04-01', '变更', 7),
    ]);
    expect(decision.问题.map(({ 代码, 编号 }) => `${代码} ${编号}`)).toEqual(['分值越界 F']);
  });
});

describe('two time axes', () => {
  it('entries after the as-of date, or not yet known, are as good as absent', () => {
    const late = { ...result('A', '2025-04-01', '撤销'), 记载: '2025-04-20' };
    const points = (asOf: string, knownAt?: string): unknown =>
      judge(rules, [entry, late], { asOf, ...(knownAt === undefined ? {} : { knownAt }) }).认定[0]?.记分;
    expect(points('2025-03-31')).toEqual([7]);
    expect(points('2025-04-10')).toEqual([7]);
    expect(points('2025-04-20')).toEqual([0]);
    expect(points('2025-04-10', '2025-05-01')).toEqual([0]);
    expect(points('2025-05-01', '2025-04-19')).toEqual([7]);
    expect(judge(rules, [entry], { asOf: '2025-03-09' }).认定).toEqual([]);
    expect(judge(rules, [entry], { asOf: '2025-03-09' }).年度).toEqual([]);
  });

  it('what answers a finding that is not yet known answers nothing', () => {
    const unknown = { ...entry, 记载: '2025-06-01' };
    expect(judge(rules, [unknown, answer('通知', 'N', '2025-03-12')], { asOf: '2025-04-01' }).问题).toMatchObject([
      { 代码: '针对不明' },
    ]);
  });
});
