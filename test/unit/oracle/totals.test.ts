import { describe, expect, it } from 'vitest';

import type { Entry } from '../../oracle/record.ts';
import { decide, finding, yearOf } from './case.ts';

const totals = (entries: readonly Entry[], options = {}): readonly (readonly [number, readonly number[]])[] =>
  decide(entries, options).年度.map((row) => [row.年, row.累计] as const);

const one = '分解住院'; // 1, 2, 3
const four = '高套病种'; // 4, 5, 6
const seven = '冒名结算'; // 7, 8, 9

describe('totals', () => {
  it('are cleared on 1 January', () => {
    expect(totals([finding('F1', '2025-12-31', [seven]), finding('F2', '2026-01-01', [four])])).toEqual([
      [2025, [7]],
      [2026, [4]],
    ]);
  });
  it('do not depend on the order of the file', () => {
    const entries = [
      finding('F1', '2025-01-10', [one], { 行为编号: 'X' }),
      finding('F2', '2025-02-10', [seven], { 行为编号: 'X' }),
    ];
    expect(decide(entries)).toEqual(decide(entries.toReversed()));
  });
  it('are sets: {1, 4} and {2, 4, 5} make {3, 5, 6, 8, 9}', () => {
    const lighter = { 情节: ['主动挽回损失'] };
    const decision = decide([
      finding('F1', '2025-01-10', [four], lighter),
      finding('F2', '2025-02-10', [four], { ...lighter, 责任: '重要责任' }),
    ]);
    expect(yearOf(decision, 2025)).toEqual({
      年: 2025,
      累计: [3, 5, 6, 8, 9],
      最低: 3,
      最高: 9,
      建议: 9,
      修复: 0,
      达到: { 6: '可能', 9: '可能', 12: '不可能' },
    });
  });
  it('are not capped: 10 + 4 is 14 and reaches 12', () => {
    const serious = finding('F1', '2025-01-10', ['其他严重违规'], { 理由: '重大损失' });
    const row = yearOf(decide([serious, finding('F2', '2025-02-10', [four])]), 2025);
    expect(row).toMatchObject({ 累计: [14], 达到: { 6: '确定', 9: '确定', 12: '确定' } });
  });
  it('leave out what is dated after the as-of date or recorded after the known-at date', () => {
    const entries = [finding('F1', '2025-01-10', [one]), finding('F2', '2025-03-10', [four], { 记载: '2025-05-01' })];
    expect(totals(entries, { asOf: '2025-01-10' })).toEqual([[2025, [1]]]);
    expect(totals(entries, { asOf: '2025-02-01' })).toEqual([[2025, [1]]]);
    expect(totals(entries, { asOf: '2025-04-01' })).toEqual([[2025, [1]]]);
    expect(totals(entries, { asOf: '2025-04-01', knownAt: '2025-05-01' })).toEqual([[2025, [5]]]);
    expect(totals(entries, { asOf: '2025-05-01' })).toEqual([[2025, [5]]]);
  });
  it('have a row of 0 for a year whose findings score nothing', () => {
    expect(totals([finding('F1', '2025-01-10', [])])).toEqual([[2025, [0]]]);
  });
});

describe('one conduct counts once, at the highest', () => {
  const same = { 行为编号: 'X1' };
  it('a later, higher finding tops up', () => {
    expect(totals([finding('F1', '2025-01-10', [one], same), finding('F2', '2025-05-10', [seven], same)])).toEqual([
      [2025, [7]],
    ]);
  });
  it('in the year of its own date', () => {
    expect(totals([finding('F1', '2025-12-10', [one], same), finding('F2', '2026-01-10', [seven], same)])).toEqual([
      [2025, [1]],
      [2026, [6]],
    ]);
  });
  it('a lower or equal one adds nothing', () => {
    const entries = [
      finding('F1', '2025-01-10', [seven], same),
      finding('F2', '2025-05-10', [one], same),
      finding('F3', '2025-06-10', [seven], same),
      finding('F4', '2026-05-10', [one], same),
    ];
    expect(totals(entries)).toEqual([
      [2025, [7]],
      [2026, [0]],
    ]);
  });
  it('combinations stay together: {1, 4} topped up to 7 is always 7', () => {
    const entries = [
      finding('F1', '2025-01-10', [four], { ...same, 情节: ['主动挽回损失'] }),
      finding('F2', '2025-05-10', [seven], same),
    ];
    expect(totals(entries)).toEqual([[2025, [7]]]);
  });
  it('one inspection with identical labels is one conduct by default, by the other reading not', () => {
    const entries = [
      finding('F1', '2025-01-10', [one, four], { 检查: 'J1' }),
      finding('F2', '2025-01-20', [four, one], { 检查: 'J1' }),
    ];
    expect(totals(entries)).toEqual([[2025, [4]]]);
    expect(totals(entries, { readings: { 行为区分: '逐项' } })).toEqual([[2025, [8]]]);
  });
  it('different labels, inspections or 行为编号 add', () => {
    const two = (first: Entry, second: Entry, label = one): readonly unknown[] =>
      totals([finding('F1', '2025-01-10', [one], first), finding('F2', '2025-01-10', [label], second)]);
    expect(two({ 检查: 'J1' }, { 检查: 'J1' }, four)).toEqual([[2025, [5]]]);
    expect(two({ 检查: 'J1' }, { 检查: 'J2' })).toEqual([[2025, [2]]]);
    expect(two({ 检查: 'J1', 行为编号: 'X1' }, { 检查: 'J1', 行为编号: 'X2' })).toEqual([[2025, [2]]]);
    expect(two({ 检查: 'J1', 行为编号: 'X1' }, { 检查: 'J1' })).toEqual([[2025, [2]]]);
    expect(two({}, {})).toEqual([[2025, [2]]]);
  });
  it('no label at all in one inspection is one conduct', () => {
    const handled = { 处理: { 方式: '其他部门行政处罚', 依据: [] }, 检查: 'J1' };
    expect(totals([finding('F1', '2025-01-10', [], handled), finding('F2', '2025-02-10', [], handled)])).toEqual([
      [2025, [7]],
    ]);
  });
});

describe('the recommended total', () => {
  it('is null where a finding’s own value is, only for the years it matters to', () => {
    const open = Object.fromEntries(
      Object.entries(finding('F1', '2024-01-10', [one], { 行为编号: 'X' })).filter(([key]) => key !== '责任'),
    );
    const decision = decide([
      open,
      finding('F2', '2025-01-10', [seven], { 行为编号: 'X' }),
      finding('F3', '2026-01-10', [four]),
    ]);
    expect(decision.年度.map((row) => [row.年, row.累计, row.建议])).toEqual([
      [2024, [1, 2, 3], null],
      [2025, [4, 5, 6], null],
      [2026, [4], 4],
    ]);
  });
});
