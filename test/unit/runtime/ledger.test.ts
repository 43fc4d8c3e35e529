import { describe, expect, it } from 'vitest';
import type { Decision } from '#runtime';
import { coreRules, finding, judge, rulesOf, threshold, total, type Plain } from './rules.ts';

const rules = rulesOf();

function totals(decision: Decision): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(decision.年度.map(({ 年, 累计 }) => [年, 累计]));
}

function measures(decision: Decision): readonly string[] {
  return decision.措施.map(({ 措施, 日期, 确定性 }) => `${日期} ${措施} ${确定性}`);
}

/** A finding that scores exactly `points`. */
function scoring(id: string, date: string, points: number, more: Plain = {}): Plain {
  return finding(id, date, ['甲'], { 认定分值: points, 理由: '定', ...more });
}

describe('years', () => {
  it('points belong to the year of the score date and begin again each year', () => {
    const decision = judge(rules, [
      scoring('A', '2024-12-31', 8),
      scoring('B', '2025-01-01', 5),
      scoring('C', '2025-12-31', 3),
    ]);
    expect(totals(decision)).toEqual({ 2024: [8], 2025: [8] });
    expect(decision.年度.map(({ 达到 }) => 达到)).toEqual([
      { 6: '确定', 9: '不可能', 12: '不可能' },
      { 6: '确定', 9: '不可能', 12: '不可能' },
    ]);
  });

  it('every year with a finding has a row, also one that adds nothing', () => {
    const decision = judge(rules, [finding('A', '2024-05-01', ['戊'])]);
    expect(decision.年度).toEqual([
      { 年: 2024, 累计: [0], 最低: 0, 最高: 0, 建议: 0, 修复: 0, 达到: { 6: '不可能', 9: '不可能', 12: '不可能' } },
    ]);
  });

  it('a total is a set, with what it certainly and possibly reaches', () => {
    const decision = judge(rules, [
      finding('A', '2025-01-05', ['乙'], { 情节: ['主动'] }),
      scoring('B', '2025-02-05', 5),
    ]);
    // {1, 4} + 5.
    expect(decision.年度[0]).toEqual({
      年: 2025,
      累计: [6, 9],
      最低: 6,
      最高: 9,
      建议: 9,
      修复: 0,
      达到: { 6: '确定', 9: '可能', 12: '不可能' },
    });
  });

  it('10 + 4 is 14 and reaches 12; a cap stops there', () => {
    const entries = [scoring('A', '2025-01-05', 10), scoring('B', '2025-02-05', 4)];
    expect(totals(judge(rules, entries))).toEqual({ 2025: [14] });
    const capped = rulesOf({ accumulation: { ...coreRules().accumulation, cap: 12 } });
    const decision = judge(capped, [...entries, scoring('C', '2025-03-05', 3)]);
    expect(totals(decision)).toEqual({ 2025: [12] });
    // Points were added, so 每次 fires again although the total stays.
    expect(measures(decision).filter((one) => one.includes('十二办'))).toEqual([
      '2025-02-05 十二办 确定',
      '2025-03-05 十二办 确定',
    ]);
    expect(
      measures(judge(capped, [...entries, scoring('C', '2025-03-05', 3)], { interpretations: { 触发: '首次' } })),
    ).toEqual(['2025-01-05 六办 确定', '2025-01-05 九办 确定', '2025-02-05 十二办 确定']);
  });
});

describe('one conduct', () => {
  it('counts once at its highest; a higher one tops up on its own date, in its own year', () => {
    const same = { 行为编号: 'X' };
    const decision = judge(rules, [
      scoring('A', '2024-11-01', 3, same),
      scoring('B', '2025-02-01', 5, same),
      scoring('C', '2025-03-01', 4, same),
    ]);
    expect(totals(decision)).toEqual({ 2024: [3], 2025: [2] });
  });

  it('the top-up is a set', () => {
    const same = { 行为编号: 'X' };
    // {1, 4} then 2: added {1, 0}.
    const decision = judge(rules, [
      finding('A', '2025-01-05', ['乙'], { 情节: ['主动'], ...same }),
      scoring('B', '2025-02-05', 2, same),
    ]);
    expect(totals(decision)).toEqual({ 2025: [2, 4] });
    const next = judge(rules, [
      finding('A', '2024-01-05', ['乙'], { 情节: ['主动'], ...same }),
      scoring('B', '2025-02-05', 2, same),
    ]);
    expect(totals(next)).toEqual({ 2024: [1, 4], 2025: [0, 1] });
  });

  it('the same inspection and labels are one conduct, unless read otherwise', () => {
    const entries = [scoring('A', '2025-01-05', 3, { 检查: 'J' }), scoring('B', '2025-02-05', 3, { 检查: 'J' })];
    expect(totals(judge(rules, entries))).toEqual({ 2025: [3] });
    expect(totals(judge(rules, entries, { interpretations: { 区分: '逐项' } }))).toEqual({ 2025: [6] });
    const apart = [
      scoring('A', '2025-01-05', 3, { 检查: 'J' }),
      scoring('B', '2025-02-05', 3, { 检查: 'J', 行为: ['甲', '乙'] }),
    ];
    expect(totals(judge(rules, apart))).toEqual({ 2025: [6] });
    const unordered = [
      scoring('A', '2025-01-05', 3, { 检查: 'J', 行为: ['乙', '甲'] }),
      scoring('B', '2025-02-05', 3, { 检查: 'J', 行为: ['甲', '乙'] }),
    ];
    expect(totals(judge(rules, unordered))).toEqual({ 2025: [3] });
    const numbered = [
      scoring('A', '2025-01-05', 3, { 检查: 'J', 行为编号: 'X' }),
      scoring('B', '2025-02-05', 3, { 检查: 'J' }),
    ];
    expect(totals(judge(rules, numbered))).toEqual({ 2025: [6] });
    expect(totals(judge(rules, [scoring('A', '2025-01-05', 3), scoring('B', '2025-01-05', 3)]))).toEqual({ 2025: [6] });
  });

  it('remembers its highest through lower ones', () => {
    const same = { 行为编号: 'X' };
    const entries = [
      scoring('A', '2025-01-05', 5, same),
      scoring('B', '2025-02-05', 3, same),
      scoring('C', '2025-03-05', 5, same),
    ];
    expect(totals(judge(rules, entries))).toEqual({ 2025: [5] });
  });

  it('an open earlier finding leaves the recommended total of a later year open, not of other years', () => {
    const same = { 行为编号: 'X' };
    const entries = [
      finding('A', '2024-01-05', ['乙'], { 责任: undefined, ...same }),
      scoring('B', '2025-02-05', 5, same),
      scoring('C', '2026-02-05', 5),
    ];
    expect(judge(rules, entries).年度.map(({ 年, 建议 }) => [年, 建议])).toEqual([
      [2024, null],
      [2025, null],
      [2026, 5],
    ]);
  });

  it('a later finding that comes to nothing adds nothing, whatever the conduct had before', () => {
    const entries = [
      finding('A', '2024-05-01', ['丙'], { 行为编号: 'X', 责任: undefined }),
      finding('B', '2025-05-01', ['丙'], { 行为编号: 'X' }),
      { 类型: '异议结果', 编号: 'R', 日期: '2025-06-01', 针对: 'B', 结果: '撤销' },
    ];
    expect(judge(rules, entries).年度.map(({ 年, 建议 }) => [年, 建议])).toEqual([
      [2024, null],
      [2025, 0],
    ]);
  });

  it('on one day in the order of 编号', () => {
    const same = { 行为编号: 'X' };
    expect(totals(judge(rules, [scoring('B', '2025-01-05', 3, same), scoring('A', '2025-01-05', 5, same)]))).toEqual({
      2025: [5],
    });
  });

  it('a finding that adds nothing triggers nothing', () => {
    const same = { 行为编号: 'X' };
    const decision = judge(rules, [scoring('A', '2025-01-05', 7, same), scoring('B', '2025-02-05', 7, same)]);
    expect(measures(decision)).toEqual(['2025-01-05 六办 确定']);
  });
});

describe('thresholds', () => {
  it('are checked once a day on the closing total', () => {
    const decision = judge(rules, [scoring('A', '2025-01-05', 5), scoring('B', '2025-01-05', 4)]);
    expect(measures(decision)).toEqual(['2025-01-05 六办 确定', '2025-01-05 九办 确定']);
  });

  it('8 does not reach 9, 9 does', () => {
    expect(measures(judge(rules, [scoring('A', '2025-01-05', 8)]))).toEqual(['2025-01-05 六办 确定']);
    expect(measures(judge(rules, [scoring('A', '2025-01-05', 9)]))).toEqual([
      '2025-01-05 六办 确定',
      '2025-01-05 九办 确定',
    ]);
  });

  it('fire at every scoring, or at the first crossing of each year', () => {
    const entries = [scoring('A', '2025-01-05', 6), scoring('B', '2025-02-05', 1), scoring('C', '2026-02-05', 6)];
    expect(measures(judge(rules, entries))).toEqual([
      '2025-01-05 六办 确定',
      '2025-02-05 六办 确定',
      '2026-02-05 六办 确定',
    ]);
    expect(measures(judge(rules, entries, { interpretations: { 触发: '首次' } }))).toEqual([
      '2025-01-05 六办 确定',
      '2026-02-05 六办 确定',
    ]);
  });

  it('a bounded range is left upwards', () => {
    const graded = rulesOf({ thresholds: [threshold('中', total(6, 8))] });
    expect(measures(judge(graded, [scoring('A', '2025-01-05', 8), scoring('B', '2025-02-05', 1)]))).toEqual([
      '2025-01-05 中办 确定',
    ]);
    expect(measures(judge(graded, [scoring('A', '2025-01-05', 9)]))).toEqual([]);
  });

  it('a measure is possible if some combination brings it; all thresholds that bring it are cited', () => {
    const shared = { duties: [{ actor: '机构', mode: '应当' as const, acts: ['谈'] }] };
    const two = rulesOf({ thresholds: [threshold('六', total(6), shared), threshold('九', total(9), shared)] });
    const decision = judge(two, [
      finding('A', '2025-01-05', ['丙'], { 情节: ['故意'] }),
      finding('B', '2025-02-05', ['乙'], { 情节: ['主动'] }),
    ]);
    // A {7, 8, 9, 10}; B {1, 4}.
    expect(decision.措施).toEqual([
      { 措施: '谈', 主体: '机构', 性质: '应当', 日期: '2025-01-05', 确定性: '确定', 依据: ['阈六', '阈九'] },
      { 措施: '谈', 主体: '机构', 性质: '应当', 日期: '2025-02-05', 确定性: '确定', 依据: ['阈六', '阈九'] },
    ]);
    expect(measures(judge(rules, [finding('A', '2025-01-05', ['丙'], { 情节: ['故意'] })]))).toEqual([
      '2025-01-05 六办 确定',
      '2025-01-05 九办 可能',
    ]);
  });

  it('a measure that one combination brings by one threshold and the rest by another is certain', () => {
    const shared = { duties: [{ actor: '机构', mode: '应当' as const, acts: ['谈'] }] };
    const split = rulesOf({ thresholds: [threshold('低', total(1, 3), shared), threshold('高', total(4), shared)] });
    expect(measures(judge(split, [finding('A', '2025-01-05', ['乙'], { 情节: ['主动'] })]))).toEqual([
      '2025-01-05 谈 确定',
    ]);
  });

  it('an open length must be determined, unless a superseding threshold fires too', () => {
    const lengths = (decision: Decision): readonly string[] =>
      decision.待定.map(({ 事项, 日期, 应由, 可选 }) => `${日期} ${事项} ${应由} ${可选}`);
    expect(lengths(judge(rules, [scoring('A', '2025-01-05', 9)]))).toEqual(['2025-01-05 停期限 经办 1个月至6个月']);
    expect(lengths(judge(rules, [scoring('A', '2025-01-05', 11), scoring('B', '2025-02-05', 1)]))).toEqual([
      '2025-01-05 停期限 经办 1个月至6个月',
    ]);
    expect(lengths(judge(rules, [finding('A', '2025-01-05', ['丁'], { 情节: ['故意'] })]))).toEqual([
      '2025-01-05 停期限 经办 1个月至6个月',
    ]);
    const fixed = rulesOf({
      thresholds: [threshold('九', total(9), { status: { status: 1, months: { low: 3, high: 3 } } })],
    });
    expect(lengths(judge(fixed, [scoring('A', '2025-01-05', 9)]))).toEqual([]);
  });

  it('superseding takes the status away, not the measures', () => {
    expect(measures(judge(rules, [scoring('A', '2025-01-05', 12)]))).toEqual([
      '2025-01-05 六办 确定',
      '2025-01-05 九办 确定',
      '2025-01-05 十二办 确定',
      '2025-01-05 一次办 确定',
    ]);
  });
});

describe('in one go', () => {
  const oneGo = (decision: Decision): readonly string[] => measures(decision).filter((one) => one.includes('一次办'));

  it('one conduct of 12, not 7 + 5', () => {
    expect(oneGo(judge(rules, [scoring('A', '2025-01-05', 12)]))).toEqual(['2025-01-05 一次办 确定']);
    const together = [
      scoring('A', '2025-01-05', 7, { 检查: 'J' }),
      scoring('B', '2025-01-05', 5, { 检查: 'J', 行为: ['乙'] }),
    ];
    expect(oneGo(judge(rules, together))).toEqual([]);
    expect(oneGo(judge(rules, together, { interpretations: { 一次: '决定' } }))).toEqual(['2025-01-05 一次办 确定']);
  });

  it('a decision is the same inspection on the same day', () => {
    const readings = { interpretations: { 一次: '决定' } };
    const otherDay = [
      scoring('A', '2025-01-05', 7, { 检查: 'J' }),
      scoring('B', '2025-01-06', 5, { 检查: 'J', 行为: ['乙'] }),
    ];
    const otherInspection = [
      scoring('A', '2025-01-05', 7, { 检查: 'J' }),
      scoring('B', '2025-01-05', 5, { 检查: 'K', 行为: ['乙'] }),
    ];
    const none = [scoring('A', '2025-01-05', 7), scoring('B', '2025-01-05', 5)];
    for (const entries of [otherDay, otherInspection, none]) expect(oneGo(judge(rules, entries, readings))).toEqual([]);
  });

  it('a conduct topped up to 12 is one go although the total of the year is lower', () => {
    const same = { 行为编号: 'X' };
    const decision = judge(rules, [scoring('A', '2024-11-01', 9, same), scoring('B', '2025-02-01', 12, same)]);
    expect(totals(decision)).toEqual({ 2024: [9], 2025: [3] });
    expect(measures(decision)).toEqual(['2024-11-01 六办 确定', '2024-11-01 九办 确定', '2025-02-01 一次办 确定']);
  });

  it('a decision counts what it adds, a conduct its new highest', () => {
    const readings = { interpretations: { 一次: '决定' } };
    const entries = [
      scoring('A', '2025-01-05', 5, { 行为编号: 'X' }),
      scoring('B', '2025-02-05', 9, { 行为编号: 'X', 检查: 'J' }),
      scoring('C', '2025-02-05', 7, { 行为编号: 'Y', 检查: 'J' }),
    ];
    // B adds 4 and C 7: 11 in one decision.
    expect(oneGo(judge(rules, entries, readings))).toEqual([]);
    const eight = entries.map((entry) => (entry['编号'] === 'C' ? { ...entry, 认定分值: 8 } : entry));
    expect(oneGo(judge(rules, eight, readings))).toEqual(['2025-02-05 一次办 确定']);
  });

  it('a conduct that rises twice on a day counts at its last', () => {
    const bounded = rulesOf({ thresholds: [threshold('中', { kind: 'OneOffIn', low: 5, high: 6 })] });
    const same = { 行为编号: 'X' };
    expect(
      measures(judge(bounded, [scoring('A', '2025-01-05', 5, same), scoring('B', '2025-01-05', 9, same)])),
    ).toEqual([]);
    expect(
      measures(judge(bounded, [scoring('A', '2025-01-05', 3, same), scoring('B', '2025-01-05', 6, same)])),
    ).toEqual(['2025-01-05 中办 确定']);
  });
});

describe('order', () => {
  it('of the entries in the file does not matter', () => {
    const entries = [scoring('C', '2025-03-01', 4), scoring('A', '2025-01-05', 7), scoring('B', '2025-01-05', 2)];
    expect(judge(rules, entries)).toEqual(judge(rules, [...entries].reverse()));
  });
});
