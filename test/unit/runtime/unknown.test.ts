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
  rulesOf,
  situation,
  threshold,
  total,
} from './rules.ts';

const day = '2025-03-10';
const open = { 责任: undefined };

describe('missing facts', () => {
  it('an unknown degree is the union over the degrees, and must be determined', () => {
    const decision = judge(rulesOf(), [finding('F', day, ['乙'], { ...open, 情节: ['主动'] })]);
    // 一般 {4} ∪ {1}, 重要 {5} ∪ {4} ∪ {2}, 主要 {6} ∪ {4, 5} ∪ {3}.
    expect(decision.认定[0]).toMatchObject({
      合法分值: [1, 2, 3, 4, 5, 6],
      基准分: null,
      建议分值: null,
      适用情形: '2',
      档次: '二档',
    });
    expect(decision.待定).toEqual([
      { 事项: '责任', 编号: 'F', 日期: day, 应由: '处理部门', 可选: '一般、重要、主要', 依据: ['事实责任'] },
    ]);
    expect(decision.年度[0]).toMatchObject({ 累计: [1, 2, 3, 4, 5, 6], 建议: null });
  });

  it('a fact is asked for only if it changes something alone', () => {
    const rules = rulesOf({
      situations: [
        situation('甲', among('行为', '甲'), inBand(0)),
        situation('乙', all(among('行为', '乙'), not(isTrue('急诊'))), inBand(0)),
      ],
    });
    expect(judge(rules, [finding('F', day, ['乙'])]).待定.map(({ 事项 }) => 事项)).toEqual(['急诊']);
    expect(lawful(judge(rules, [finding('F', day, ['乙'])]))).toEqual({ F: [0, 1] });
    // 甲 governs whether or not 乙 matches.
    expect(judge(rules, [finding('F', day, ['甲', '乙'])]).待定).toEqual([]);
    expect(judge(rules, [finding('F', day, ['甲', '乙'])]).认定[0]).toMatchObject({
      情形: ['甲', '乙'],
      适用情形: '甲',
      合法分值: [1],
    });
  });

  it('the same points by another situation are another outcome', () => {
    const rules = rulesOf({
      situations: [
        situation('乙', all(among('行为', '乙'), not(isTrue('急诊'))), inBand(0)),
        situation('甲', among('行为', '甲'), inBand(0)),
      ],
    });
    const decision = judge(rules, [finding('F', day, ['甲', '乙'])]);
    expect(decision.认定[0]).toMatchObject({ 适用情形: ['乙', '甲'], 档次: '一档', 基准分: 1, 合法分值: [1] });
    expect(decision.待定.map(({ 事项 }) => 事项)).toEqual(['急诊']);
  });

  it('a list also between one situation and none', () => {
    const rules = rulesOf({ situations: [situation('乙', all(among('行为', '乙'), isTrue('急诊')), inBand(1))] });
    expect(judge(rules, [finding('F', day, ['乙'])]).认定[0]).toMatchObject({
      适用情形: ['乙', null],
      档次: ['二档', null],
      基准分: null,
      合法分值: [0, 4],
    });
    expect(judge(rules, [finding('F', day, ['乙'])]).问题).toEqual([]);
  });

  it('one fact has one value: contradictory assumptions make no completion', () => {
    const rules = rulesOf({
      situations: [
        situation('高', all(among('行为', '甲'), isTrue('急诊')), inBand(2)),
        situation('低', all(among('行为', '甲'), not(isTrue('急诊'))), inBand(0)),
        situation('从不', all(among('行为', '甲'), isTrue('急诊'), not(isTrue('急诊'))), inBand(3)),
      ],
    });
    expect(judge(rules, [finding('F', day, ['甲'])]).认定[0]).toMatchObject({
      情形: ['高', '低'],
      适用情形: ['高', '低'],
      合法分值: [1, 7],
    });
  });

  it('an unknown set may hold any of the clauses that rules ask for', () => {
    const rules = rulesOf({
      situations: [
        situation(
          '两者',
          all(among('依据', '《条例》第三十八条'), among('依据', '《条例》第四十条第（二）项')),
          inBand(3),
        ),
        situation('其一', among('依据', '《条例》第三十八条'), inBand(1)),
      ],
    });
    expect(lawful(judge(rules, [finding('F', day, [])]))).toEqual({ F: [0, 4, 10] });
    expect(lawful(judge(rules, [finding('F', day, [], { 处理: { 方式: '协议', 依据: [] } })]))).toEqual({ F: [0] });
  });

  it('two facts of which neither decides alone are not undetermined by themselves', () => {
    const both = rulesOf({
      situations: [situation('1', all(among('行为', '甲'), any(isTrue('急诊'), not(isTrue('急诊')))), inBand(0))],
    });
    expect(judge(both, [finding('F', day, ['甲'])]).待定).toEqual([]);
    const twoNeeded = rulesOf({
      situations: [situation('1', all(among('行为', '甲'), isTrue('急诊'), among('性质', '公')), inBand(0))],
    });
    expect(judge(twoNeeded, [finding('F', day, ['甲'])]).待定.map(({ 事项 }) => 事项)).toEqual(['急诊', '性质']);
  });

  it('已知 asks for the record, not for the value', () => {
    const rules = rulesOf({
      situations: [situation('1', all(among('行为', '甲'), { kind: 'IsRecorded', fact: fact('损失') }), inBand(0))],
    });
    expect(lawful(judge(rules, [finding('F', day, ['甲'])]))).toEqual({ F: [0] });
    expect(lawful(judge(rules, [finding('F', day, ['甲'], { 损失: '否' })]))).toEqual({ F: [1] });
    expect(judge(rules, [finding('F', day, ['甲'])]).待定).toEqual([]);
  });

  it('a problem must hold in every completion', () => {
    const rules = rulesOf();
    const codes = (choice: number): readonly string[] =>
      judge(rules, [finding('F', day, ['乙'], { ...open, 认定分值: choice })]).问题.map(({ 代码 }) => 代码);
    expect(codes(5)).toEqual([]);
    expect(codes(7)).toEqual(['分值越界', '缺少理由']);
    const asking = rulesOf({
      situations: [
        situation('1', all(among('行为', '甲'), isTrue('急诊')), inBand(0), ['理由']),
        situation('2', all(among('行为', '甲'), not(isTrue('急诊'))), inBand(0), ['理由']),
      ],
    });
    expect(judge(asking, [finding('F', day, ['甲'])]).问题.map(({ 代码 }) => 代码)).toEqual(['情形缺少理由']);
    expect(judge(asking, [finding('F', day, ['甲'], { 理由: '有' })]).问题).toEqual([]);
  });

  it('unknown facts of different findings are independent', () => {
    const decision = judge(rulesOf(), [finding('F', day, ['甲'], open), finding('G', '2025-04-01', ['甲'], open)]);
    expect(decision.年度[0]?.累计).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('missing facts of the person', () => {
  const byPerson = rulesOf({
    situations: [
      situation('医', all(among('行为', '甲'), among('人', '医')), inBand(2)),
      situation('1', among('行为', '甲'), inBand(0)),
    ],
    thresholds: [threshold('医', all(among('人', '医'), total(7))), threshold('六', total(6))],
  });
  const two = [finding('F', day, ['甲']), finding('G', '2025-04-01', ['甲'])];

  it('have one value for all findings', () => {
    const decision = judge(byPerson, two);
    expect(lawful(decision)).toEqual({ F: [1, 7], G: [1, 7] });
    expect(decision.年度[0]?.累计).toEqual([2, 14]);
    expect(decision.待定).toEqual([{ 事项: '人', 编号: null, 日期: day, 应由: '', 可选: '医、药', 依据: ['事实人'] }]);
  });

  it('decide thresholds together with the points', () => {
    const measures = judge(byPerson, two).措施.map(({ 措施, 日期, 确定性 }) => [措施, 日期, 确定性]);
    expect(measures).toEqual([
      ['医办', day, '可能'],
      ['六办', day, '可能'],
      ['医办', '2025-04-01', '可能'],
      ['六办', '2025-04-01', '可能'],
    ]);
    expect(judge(byPerson, two, {}, { 类别: '药' }).措施).toEqual([]);
    expect(judge(byPerson, two, {}, { 类别: '医' }).措施.every(({ 确定性 }) => 确定性 === '确定')).toBe(true);
  });

  it('are asked for by a threshold alone, on the first day on which they decide', () => {
    const rules = rulesOf({
      situations: plainSituations,
      thresholds: [threshold('医', all(among('人', '医'), total(7)))],
    });
    const decision = judge(rules, [finding('F', day, ['甲']), finding('G', '2025-04-01', ['丙'])]);
    expect(decision.待定.map(({ 事项, 编号, 日期 }) => [事项, 编号, 日期])).toEqual([['人', null, '2025-04-01']]);
    expect(decision.措施.map(({ 确定性 }) => 确定性)).toEqual(['可能']);
  });

  it('a set of citations that has a clause has every clause around it', () => {
    const [part, whole] = [among('依据', '《条例》第四十条第（二）项'), among('依据', '《条例》第四十条')];
    const outside = rulesOf({ situations: [situation('其一', all(part, not(whole)), inBand(1))] });
    expect(judge(outside, [finding('F', '2025-03-10', [])]).认定[0]).toMatchObject({ 情形: [], 合法分值: [0] });
    const inside = rulesOf({ situations: [situation('其一', part, inBand(1)), situation('其二', whole, inBand(0))] });
    expect(judge(inside, [finding('F', '2025-03-10', [])]).认定[0]).toMatchObject({
      情形: ['其一', '其二'],
      适用情形: ['其一', '其二', null],
      合法分值: [0, 1, 4],
    });
  });
});
