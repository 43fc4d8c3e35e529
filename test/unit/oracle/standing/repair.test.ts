import { describe, expect, it } from 'vitest';

import { decide, problemsOf, yearOf } from '../case.ts';
import { act, decided, nine, repair, scoring, timeline, undetermined } from './acts.ts';

const cut = { 缩短: '1个月' };

describe('points', () => {
  it('fall by the lawful part; a later finding reaches less', () => {
    const decision = decide([
      scoring('F1', '2025-03-10', 6),
      repair('R1', '2025-04-01', '学习培训', 2),
      scoring('F2', '2025-05-01', 4),
    ]);
    expect(yearOf(decision, 2025)).toMatchObject({ 累计: [8], 建议: 8, 修复: 2, 达到: { 6: '确定', 9: '不可能' } });
    expect(problemsOf(decision)).toEqual([]);
  });
  it('never below 0, and nothing is banked', () => {
    const decision = decide([
      scoring('F1', '2025-03-10', 1),
      repair('R1', '2025-04-01', '学习培训', 3),
      scoring('F2', '2025-05-01', 4),
    ]);
    expect(yearOf(decision, 2025)).toMatchObject({ 累计: [4], 修复: 3 });
    expect(problemsOf(decision)).toEqual([]);
  });
  it('learning once a year, 1 to 3 points', () => {
    const decision = decide([
      scoring('F1', '2025-03-10', 8),
      repair('R1', '2025-04-01', '学习培训', 4),
      repair('R2', '2025-05-01', '学习培训', 1),
      repair('R3', '2026-01-01', '学习培训', 1),
    ]);
    expect(problemsOf(decision)).toEqual(['R1 修复越限', 'R2 修复越限']);
    expect(yearOf(decision, 2025)).toMatchObject({ 累计: [5], 修复: 3 });
    expect(yearOf(decision, 2026)).toMatchObject({ 累计: [0], 修复: 1 });
  });
  it('activities 1 point each, 3 a year', () => {
    const routes = ['宣传活动', '飞行检查', '专项检查', '抽查复查'];
    const repairs = routes.map((route, place) => repair(`R${String(place)}`, '2025-04-01', route, place === 0 ? 2 : 1));
    const decision = decide([scoring('F1', '2025-03-10', 8), ...repairs]);
    expect(problemsOf(decision)).toEqual(['R0 修复越限', 'R3 修复越限']);
    expect(yearOf(decision, 2025)).toMatchObject({ 累计: [5], 修复: 3 });
  });
  it('two pools of 3, or 3 together', () => {
    const entries = [
      scoring('F1', '2025-03-10', 8),
      repair('R1', '2025-04-01', '宣传活动', 1),
      repair('R2', '2025-05-01', '学习培训', 3),
    ];
    expect(yearOf(decide(entries), 2025)).toMatchObject({ 累计: [4], 修复: 4 });
    const together = decide(entries, { readings: { 修复上限: '合计3分' } });
    expect(yearOf(together, 2025)).toMatchObject({ 累计: [5], 修复: 3 });
    expect(problemsOf(together)).toEqual(['R2 修复越限']);
  });
  it('not of a one-off 12, from its day on', () => {
    const decision = decide([
      scoring('F1', '2025-03-10', 3),
      repair('R1', '2025-04-01', '宣传活动', 1),
      scoring('F2', '2025-05-01', 12),
      repair('R2', '2025-05-01', '学习培训', 3),
      repair('R3', '2026-05-01', '学习培训', 3),
    ]);
    expect(problemsOf(decision)).toEqual(['R2 不予修复']);
    expect(yearOf(decision, 2025)).toMatchObject({ 累计: [14], 修复: 1 });
  });
});

describe('the length of what runs', () => {
  it('3 months become 2', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      decided('S1', '2025-05-06', '暂停', { 期限: '3个月', 针对: 'F1' }),
      repair('R1', '2025-06-20', '学习培训', 2, cut),
    ]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-05-06: 暂停', '2025-07-07: 期满待恢复']);
    expect(problemsOf(decision)).toEqual([]);
  });
  it('never before the repair’s day', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      decided('S1', '2025-05-06', '暂停', { 期限: '1个月', 针对: 'F1' }),
      repair('R1', '2025-05-20', '学习培训', 2, cut),
    ]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-05-06: 暂停', '2025-05-21: 期满待恢复']);
  });
  it('undecided 1 to 6 months become 0 to 5', () => {
    // Through 05-06 (0 months, the repair's day), 06-06 … 10-06.
    const decision = decide([nine('F1', '2025-05-06'), repair('R1', '2025-05-06', '学习培训', 2, cut)]);
    expect(timeline(decision)).toEqual([
      '始终: 正常',
      '2025-05-06: 暂停',
      '2025-05-07: 暂停/期满待恢复',
      '2025-10-07: 期满待恢复',
    ]);
    expect(undetermined(decision)).toEqual(['暂停期限 2025-05-06']);
  });
  it('where undecided lengths have run out, those are not cut, and it is no problem of all', () => {
    // On 07-20 the lengths 1 and 2 have ended (06-06, 07-06); 3 … 6 become 2 … 5, the first not before 07-20.
    const decision = decide([nine('F1', '2025-05-06'), repair('R1', '2025-07-20', '学习培训', 2, cut)]);
    expect(timeline(decision)).toEqual([
      '始终: 正常',
      '2025-05-06: 暂停',
      '2025-06-07: 暂停/期满待恢复',
      '2025-10-07: 期满待恢复',
    ]);
    expect(problemsOf(decision)).toEqual([]);
  });
  it('a bar of 1 year becomes 11 months; the termination goes first', () => {
    const decision = decide([
      nine('F1', '2025-02-10'),
      scoring('F2', '2025-04-10', 3),
      decided('S1', '2025-03-01', '暂停', { 期限: '6个月', 针对: 'F1' }),
      repair('R1', '2025-05-01', '学习培训', 2, cut),
    ]);
    expect(timeline(decision).slice(1)).toEqual([
      '2025-03-01: 暂停',
      '2025-04-10: 终止 至2026-04-10',
      '2025-05-01: 终止 至2026-03-10',
    ]);
  });
  it('the one that ends last; each time again, or each only once', () => {
    const entries = [
      nine('F1', '2025-02-10'),
      scoring('F2', '2025-02-20', 1),
      decided('S1', '2025-03-01', '暂停', { 期限: '4个月', 针对: 'F1' }),
      decided('S2', '2025-03-01', '暂停', { 期限: '6个月', 针对: 'F2' }),
      repair('R1', '2025-04-01', '学习培训', 1, cut),
      repair('R2', '2025-04-02', '宣传活动', 1, cut),
    ];
    expect(timeline(decide(entries)).at(-1)).toBe('2025-07-02: 期满待恢复');
    const once = decide(entries, { readings: { 缩短次数: '每项处理决定一次' } });
    // S2 ends 08-01 after the first cut and is chosen again, in vain.
    expect(timeline(once).at(-1)).toBe('2025-08-02: 期满待恢复');
    expect(problemsOf(once)).toEqual(['R2 缩短不当']);
  });
  it('another length is a problem and counts one month', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      decided('S1', '2025-05-06', '暂停', { 期限: '3个月', 针对: 'F1' }),
      repair('R1', '2025-06-20', '学习培训', 2, { 缩短: '2个月' }),
    ]);
    expect(timeline(decision).at(-1)).toBe('2025-07-07: 期满待恢复');
    expect(problemsOf(decision)).toEqual(['R1 缩短不当']);
  });
  it('nothing that runs, or only a cascade, is a problem', () => {
    expect(
      problemsOf(decide([scoring('F1', '2025-04-10', 8), repair('R1', '2025-06-20', '学习培训', 2, cut)])),
    ).toEqual(['R1 缩短不当']);
    const cascade = act('机构处理', 'I1', '2025-05-01', { 措施: '中止协议', 负有责任: '是' });
    const said = decided('S1', '2025-05-02', '暂停', { 针对: 'I1', 期限: '6个月' });
    const decision = decide([
      scoring('F1', '2025-04-10', 8),
      cascade,
      said,
      repair('R1', '2025-06-20', '学习培训', 2, cut),
    ]);
    expect(problemsOf(decision)).toEqual(['R1 缩短不当']);
    expect(timeline(decision).at(-1)).toBe('2025-11-03: 期满待恢复');
  });
  it('a repair with no lawful point cuts nothing and has one problem only', () => {
    const decision = decide([scoring('F1', '2025-04-10', 12), repair('R1', '2025-06-20', '学习培训', 2, cut)]);
    expect(timeline(decision)[1]).toBe('2025-04-10: 终止 至2028-04-10');
    expect(problemsOf(decision)).toEqual(['R1 不予修复']);
  });
  it('a one-off termination is not cut in a later year either, but a total of 0 does not matter', () => {
    const oneOff = decide([scoring('F1', '2025-04-10', 12), repair('R1', '2026-06-20', '学习培训', 2, cut)]);
    expect(timeline(oneOff)[1]).toBe('2025-04-10: 终止 至2028-04-10');
    expect(problemsOf(oneOff)).toEqual(['R1 缩短不当']);
    const cumulative = decide([
      nine('F1', '2025-04-10'),
      scoring('F2', '2025-04-10', 3),
      repair('R1', '2026-02-20', '学习培训', 2, cut),
    ]);
    expect(timeline(cumulative).slice(1)).toEqual(['2025-04-10: 终止 至2026-04-10', '2026-02-20: 终止 至2026-03-10']);
    expect(problemsOf(cumulative)).toEqual([]);
  });
});

describe('修复后状态 低于阈值即解除', () => {
  const lifting = { readings: { 修复后状态: '低于阈值即解除' } };
  const entries = [nine('F1', '2025-04-10'), decided('S1', '2025-05-06', '暂停', { 期限: '3个月', 针对: 'F1' })];
  it('lifts a suspension from the repair’s day', () => {
    expect(timeline(decide([...entries, repair('R1', '2025-06-20', '学习培训', 1)], lifting))).toEqual([
      '始终: 正常',
      '2025-05-06: 暂停',
      '2025-06-20: 正常',
    ]);
    expect(timeline(decide([...entries, repair('R1', '2025-06-20', '学习培训', 1)])).at(-1)).toBe(
      '2025-08-07: 期满待恢复',
    );
  });
  it('not while the total still reaches it, nor a year later, nor once it has ended', () => {
    const ten = [...entries, scoring('F2', '2025-04-10', 1, { 行为编号: 'X' })];
    expect(timeline(decide([...ten, repair('R1', '2025-06-20', '宣传活动', 1)], lifting)).at(-1)).toBe(
      '2025-08-07: 期满待恢复',
    );
    expect(timeline(decide([...entries, repair('R1', '2025-08-20', '学习培训', 1)], lifting)).at(-1)).toBe(
      '2025-08-07: 期满待恢复',
    );
  });
  it('lifts a cumulative termination as well', () => {
    const twelve = [
      nine('F1', '2025-04-10'),
      scoring('F2', '2025-04-10', 3),
      repair('R1', '2025-06-20', '学习培训', 1),
    ];
    expect(timeline(decide(twelve, lifting))).toEqual([
      '始终: 正常',
      '2025-04-10: 终止 至2026-04-10',
      '2025-06-20: 正常',
    ]);
  });
});
