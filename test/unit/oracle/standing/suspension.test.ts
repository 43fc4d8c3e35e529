import { describe, expect, it } from 'vitest';

import { decide, finding, problemsOf, without } from '../case.ts';
import { decided, nine, passed, scoring, timeline, undetermined } from './acts.ts';

const suspended = (more = {}) => decided('S1', '2025-05-06', '暂停', { 期限: '3个月', 针对: 'F1', ...more });

describe('a suspension that is decided', () => {
  it('effective 2025-05-06 for 3 months lasts through 2025-08-06, then waits to be restored', () => {
    const decision = decide([nine('F1', '2025-04-10'), suspended()]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-05-06: 暂停', '2025-08-07: 期满待恢复']);
    expect(undetermined(decision)).toEqual([]);
    expect(problemsOf(decision)).toEqual([]);
  });
  it('begins when it takes effect, whatever its date', () => {
    const decision = decide([nine('F1', '2025-04-10'), suspended({ 日期: '2025-04-20', 生效: '2025-06-01' })]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-06-01: 暂停', '2025-09-02: 期满待恢复']);
  });
  it('ends on the last day of the last month where there is no corresponding day', () => {
    const decision = decide([nine('F1', '2025-01-10'), suspended({ 日期: '2025-01-31', 期限: '1个月' })]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-01-31: 暂停', '2025-03-01: 期满待恢复']);
  });
  it.each([
    ['次日', '2025-05-07', '2025-08-08'],
    ['次月首日', '2025-06-01', '2025-09-02'],
  ])('起算 %s', (暂停起算, from, after) => {
    const decision = decide([nine('F1', '2025-04-10'), suspended()], { readings: { 暂停起算 } });
    expect(timeline(decision)).toEqual(['始终: 正常', `${from}: 暂停`, `${after}: 期满待恢复`]);
  });
  it('ends by itself under 自动', () => {
    const decision = decide([nine('F1', '2025-04-10'), suspended()], { readings: { 期满恢复: '自动' } });
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-05-06: 暂停', '2025-08-07: 正常']);
  });
  it('outside 1 to 6 months it stands, and is a problem', () => {
    const seven = decide([nine('F1', '2025-04-10'), suspended({ 期限: '7个月' })]);
    expect(timeline(seven)).toEqual(['始终: 正常', '2025-05-06: 暂停', '2025-12-07: 期满待恢复']);
    expect(problemsOf(seven)).toEqual(['S1 期限越界']);
    const none = decide([nine('F1', '2025-04-10'), suspended({ 期限: '0个月' })]);
    expect(timeline(none)).toEqual(['始终: 正常', '2025-05-06: 暂停', '2025-05-07: 期满待恢复']);
    expect(problemsOf(none)).toEqual(['S1 期限越界']);
    expect(problemsOf(decide([nine('F1', '2025-04-10'), suspended({ 期限: '6个月' })]))).toEqual([]);
  });
  it('without a length stays open from its own beginning', () => {
    const decision = decide([nine('F1', '2025-04-10'), without(suspended(), '期限')]);
    expect(timeline(decision)).toEqual([
      '始终: 正常',
      '2025-05-06: 暂停',
      '2025-06-07: 暂停/期满待恢复',
      '2025-11-07: 期满待恢复',
    ]);
    expect(undetermined(decision)).toEqual(['暂停期限 2025-04-10']);
  });
});

describe('a suspension that nobody has decided', () => {
  it('from 2025-05-06: a month for certain, up to six, then waits', () => {
    const decision = decide([nine('F1', '2025-05-06')]);
    expect(timeline(decision)).toEqual([
      '始终: 正常',
      '2025-05-06: 暂停',
      '2025-06-07: 暂停/期满待恢复',
      '2025-11-07: 期满待恢复',
    ]);
    expect(undetermined(decision)).toEqual(['暂停期限 2025-05-06']);
  });
  it('and only possibly reached', () => {
    const decision = decide([without(nine('F1', '2025-05-06'), '责任')]);
    expect(timeline(decision)).toEqual([
      '始终: 正常',
      '2025-05-06: 暂停/正常',
      '2025-06-07: 暂停/期满待恢复/正常',
      '2025-11-07: 期满待恢复/正常',
    ]);
    expect(undetermined(decision)).toEqual(['责任程度 F1', '暂停期限 2025-05-06']);
  });
  it('the readings of 起算 shift decisions only', () => {
    const decision = decide([nine('F1', '2025-05-06')], { readings: { 暂停起算: '次月首日' } });
    expect(timeline(decision)[1]).toBe('2025-05-06: 暂停');
  });
  it('8 points bring none', () => {
    expect(timeline(decide([scoring('F1', '2025-05-06', 8)]))).toEqual(['始终: 正常']);
  });
  it('a decision applies also where the threshold is only possible', () => {
    const decision = decide([without(nine('F1', '2025-04-10'), '责任'), suspended()]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-05-06: 暂停', '2025-08-07: 期满待恢复']);
    expect(problemsOf(decision)).toEqual([]);
  });
});

describe('two suspensions', () => {
  const second = finding('F2', '2025-06-10', ['分解住院']);
  it('run at once; the state ends when both have', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      second,
      suspended(),
      decided('S2', '2025-07-01', '暂停', { 期限: '2个月', 针对: 'F2' }),
    ]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-05-06: 暂停', '2025-09-02: 期满待恢复']);
  });
  it('one assessment closes what has expired, not what comes later', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      second,
      suspended({ 期限: '1个月' }),
      passed('H1', '2025-06-20'),
      decided('S2', '2025-08-01', '暂停', { 期限: '1个月', 针对: 'F2' }),
    ]);
    expect(timeline(decision)).toEqual([
      '始终: 正常',
      '2025-05-06: 暂停',
      '2025-06-07: 期满待恢复',
      '2025-06-20: 正常',
      '2025-08-01: 暂停',
      '2025-09-02: 期满待恢复',
    ]);
  });
});

describe('a new year', () => {
  it('clears points, not a suspension that runs', () => {
    const decision = decide([
      nine('F1', '2025-12-20'),
      decided('S1', '2025-12-22', '暂停', { 期限: '3个月', 针对: 'F1' }),
      scoring('F2', '2026-01-10', 8),
    ]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-12-22: 暂停', '2026-03-23: 期满待恢复']);
  });
});
