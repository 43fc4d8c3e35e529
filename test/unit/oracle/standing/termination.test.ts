import { describe, expect, it } from 'vitest';

import { decide, finding, problemsOf, without } from '../case.ts';
import { act, decided, nine, passed, scoring, timeline, undetermined } from './acts.ts';

const anew = (编号: string, 日期: string, 机构 = 'H2') => act('重新登记', 编号, 日期, { 机构 });
/** 12 points by two findings on 2025-04-10: cumulative. */
const cumulative = [nine('F1', '2025-04-10'), scoring('F2', '2025-04-10', 3)];

describe('a termination', () => {
  it('without a decision takes effect on the score date; the bar’s last day is a year later', () => {
    const decision = decide(cumulative);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-04-10: 终止 至2026-04-10']);
    expect(undetermined(decision)).toEqual([]);
  });
  it('of 12 in one go bars for 3 years', () => {
    expect(timeline(decide([scoring('F1', '2025-04-10', 12)]))).toEqual([
      '始终: 正常',
      '2025-04-10: 终止 至2028-04-10',
    ]);
  });
  it('one-off prevails where earlier points make it 12 as well', () => {
    const decision = decide([scoring('F1', '2025-03-10', 3), scoring('F2', '2025-04-10', 12)]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-04-10: 终止 至2028-04-10']);
  });
  it('only possible has a bar that may be none', () => {
    const decision = decide([
      scoring('F1', '2025-03-10', 8),
      without(finding('F2', '2025-04-10', ['高套病种']), '责任'),
    ]);
    // 8 + {4, 5, 6}: certain. 7 + {4, 5, 6}: only possible.
    expect(timeline(decision)[1]).toBe('2025-04-10: 终止 至2026-04-10');
    const possible = decide([
      scoring('F1', '2025-03-10', 7),
      without(finding('F2', '2025-04-10', ['高套病种']), '责任'),
    ]);
    expect(timeline(possible).slice(0, 2)).toEqual(['始终: 正常', '2025-04-10: 终止/暂停 至2026-04-10或null']);
  });
});

describe('while terminated', () => {
  const later = scoring('F3', '2025-06-10', 1);
  it('further cumulative points start no new bar', () => {
    expect(timeline(decide([...cumulative, later]))).toEqual(['始终: 正常', '2025-04-10: 终止 至2026-04-10']);
  });
  it('nor do they with a decision', () => {
    const decision = decide([...cumulative, later, decided('S1', '2025-06-12', '终止', { 针对: 'F3' })]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-04-10: 终止 至2026-04-10']);
    expect(problemsOf(decision)).toEqual([]);
  });
  it('an unnamed decision answers the termination that has not been answered, not those points', () => {
    const decision = decide([...cumulative, decided('S1', '2025-06-12', '终止'), scoring('F3', '2025-06-20', 1)]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-06-12: 终止 至2026-06-12']);
  });
  it('a one-off 12 starts its own 3 years; the later end governs', () => {
    const decision = decide([...cumulative, scoring('F3', '2025-06-10', 12)]);
    expect(timeline(decision)).toEqual([
      '始终: 正常',
      '2025-04-10: 终止 至2026-04-10',
      '2025-06-10: 终止 至2028-06-10',
    ]);
  });
  it('a second reaching before the first has taken effect is a new one', () => {
    const decision = decide([...cumulative, later, decided('S1', '2025-07-01', '终止', { 针对: 'F1' })]);
    expect(timeline(decision)).toEqual([
      '始终: 正常',
      '2025-06-10: 终止 至2026-06-10',
      '2025-07-01: 终止 至2026-07-01',
    ]);
  });
  it('points of the day on which it takes effect by an earlier decision count as while terminated', () => {
    const decision = decide([
      ...cumulative,
      later,
      decided('S1', '2025-04-12', '终止', { 针对: 'F1', 生效: '2025-06-10' }),
    ]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-06-10: 终止 至2026-06-10']);
  });
  it('a suspension of the next year starts, and outlasts nothing', () => {
    const decision = decide([...cumulative, nine('F3', '2026-03-01')]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-04-10: 终止 至2026-04-10']);
    expect(undetermined(decision)).toEqual(['暂停期限 2026-03-01']);
  });
});

describe('registration anew', () => {
  it('is possible from the day after the bar, upon a passed assessment', () => {
    const decision = decide([...cumulative, passed('H1', '2026-04-01'), anew('H2', '2026-04-11')]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-04-10: 终止 至2026-04-10', '2026-04-11: 正常']);
    expect(problemsOf(decision)).toEqual([]);
  });
  it('is refused inside the bar, without an assessment, and for both', () => {
    const inside = decide([...cumulative, passed('H1', '2026-04-01'), anew('H2', '2026-04-10')]);
    expect(problemsOf(inside)).toEqual(['H2 禁止登记期内']);
    expect(timeline(inside)).toEqual(['始终: 正常', '2025-04-10: 终止 至2026-04-10']);
    expect(problemsOf(decide([...cumulative, anew('H2', '2026-04-11')]))).toEqual(['H2 未经评估']);
    expect(problemsOf(decide([...cumulative, anew('H2', '2026-04-10')]))).toEqual(['H2 禁止登记期内', 'H2 未经评估']);
    // An assessment before the termination began is none of it; one on the same day comes before the registration.
    expect(problemsOf(decide([...cumulative, passed('H1', '2025-04-09'), anew('H2', '2026-05-01')]))).toEqual([
      'H2 未经评估',
    ]);
    expect(problemsOf(decide([...cumulative, passed('H1', '2026-05-01'), anew('H2', '2026-05-01')]))).toEqual([]);
  });
  it('ends the termination but not a suspension that runs', () => {
    const decision = decide([
      ...cumulative,
      nine('F3', '2026-04-01'),
      decided('S3', '2026-04-02', '暂停', { 期限: '3个月', 针对: 'F3' }),
      passed('H1', '2026-03-01'),
      anew('H2', '2026-05-01'),
    ]);
    expect(timeline(decision)).toEqual([
      '始终: 正常',
      '2025-04-10: 终止 至2026-04-10',
      '2026-05-01: 暂停',
      '2026-07-03: 期满待恢复',
    ]);
  });
  it('of somebody not terminated adds a place, nothing else', () => {
    const decision = decide([nine('F1', '2025-04-10'), anew('H2', '2025-04-20')]);
    expect(problemsOf(decision)).toEqual([]);
    expect(timeline(decision)[1]).toBe('2025-04-10: 暂停');
  });
  it('after it cumulative points terminate anew', () => {
    const decision = decide([
      ...cumulative,
      passed('H1', '2026-04-01'),
      anew('H2', '2026-04-11'),
      nine('F4', '2026-05-01'),
      scoring('F5', '2026-05-01', 3),
    ]);
    expect(timeline(decision).slice(-2)).toEqual(['2026-04-11: 正常', '2026-05-01: 终止 至2027-05-01']);
  });
});
