import { describe, expect, it } from 'vitest';

import type { Entry } from '../../oracle/record.ts';
import { decide, finding, measuresThat, problemsOf, rowOf, without, yearOf } from './case.ts';

const base = finding('F1', '2025-03-10', ['冒名结算'], { 责任: '重要责任' });
const result = (编号: string, 日期: string, 结果: string, more: Entry = {}): Entry => ({
  类型: '异议结果',
  编号,
  日期,
  针对: 'F1',
  结果,
  ...more,
});

describe('objection results', () => {
  it('变更 acts back on the score date, the lawful set stays shown', () => {
    const decision = decide([base, result('A1', '2026-04-02', '变更', { 分值: 9 })]);
    expect(rowOf(decision, 'F1')).toMatchObject({ 合法分值: [8], 记分: [9], 建议分值: 9 });
    expect(yearOf(decision, 2025)).toMatchObject({ 累计: [9], 建议: 9 });
    expect(measuresThat(decision, '确定')).toContain('约谈@2025-03-10');
    expect(problemsOf(decision)).toEqual(['A1 分值越界']);
  });
  it('变更 inside the set is no problem', () => {
    const decision = decide([{ ...base, 情节: ['主动挽回损失'] }, result('A1', '2025-04-02', '变更', { 分值: 5 })]);
    expect(rowOf(decision, 'F1')).toMatchObject({ 合法分值: [5, 7, 8], 记分: [5] });
    expect(problemsOf(decision)).toEqual([]);
  });
  it('变更 to a value that only some responsibility would have is no problem', () => {
    const decision = decide([without(base, '责任'), result('A1', '2025-04-02', '变更', { 分值: 7 })]);
    expect(rowOf(decision, 'F1')).toMatchObject({ 合法分值: [7, 8, 9], 记分: [7], 建议分值: 7 });
    expect(problemsOf(decision)).toEqual([]);
  });
  it('撤销 makes it 0, 维持 changes nothing', () => {
    const reversed = decide([base, result('A1', '2025-04-02', '撤销')]);
    expect(rowOf(reversed, 'F1')).toMatchObject({ 合法分值: [8], 记分: [0], 建议分值: 0 });
    expect(reversed.措施).toEqual([]);
    expect(yearOf(reversed, 2025).累计).toEqual([0]);
    expect(rowOf(decide([base, result('A1', '2025-04-02', '维持')]), 'F1').记分).toEqual([8]);
  });
  it('the last one wins, by date, then by 编号', () => {
    const changed = [result('A2', '2025-04-02', '变更', { 分值: 7 }), result('A1', '2025-04-02', '撤销'), base];
    expect(rowOf(decide(changed), 'F1').记分).toEqual([7]);
    expect(rowOf(decide([...changed, result('A0', '2025-04-03', '撤销')]), 'F1').记分).toEqual([0]);
  });
  it('counts only once it is known', () => {
    const entries = [base, result('A1', '2025-04-02', '撤销', { 记载: '2025-06-01' })];
    expect(rowOf(decide(entries, { asOf: '2025-05-01' }), 'F1').记分).toEqual([8]);
    expect(rowOf(decide(entries, { asOf: '2025-06-01' }), 'F1').记分).toEqual([0]);
    expect(rowOf(decide(entries, { asOf: '2025-06-01', knownAt: '2025-05-31' }), 'F1').记分).toEqual([8]);
  });
  it('does not clear the finding’s own problem', () => {
    const decision = decide([{ ...base, 认定分值: 3, 理由: '从轻' }, result('A1', '2025-04-02', '变更', { 分值: 8 })]);
    expect(problemsOf(decision)).toEqual(['F1 分值越界']);
    expect(yearOf(decision, 2025).累计).toEqual([8]);
  });
});

describe('a record that contradicts itself', () => {
  it('answers nothing, or something later', () => {
    const notice = (编号: string, 日期: string, 针对: string): Entry => ({ 类型: '通知', 编号, 日期, 针对 });
    const decision = decide([
      base,
      notice('N1', '2025-03-09', 'F1'),
      notice('N2', '2025-03-10', 'F1'),
      notice('N3', '2025-03-11', 'F9'),
    ]);
    expect(problemsOf(decision)).toEqual(['N1 日期倒置', 'N3 针对不明']);
  });
});
