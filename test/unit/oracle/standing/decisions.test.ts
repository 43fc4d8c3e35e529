import { describe, expect, it } from 'vitest';

import { decide, finding, problemsOf } from '../case.ts';
import { act, decided, nine, passed, scoring, timeline, undetermined } from './acts.ts';

const one = (编号: string, 日期: string, more = {}) => finding(编号, 日期, ['分解住院'], more);

describe('which event a decision answers', () => {
  it('an unnamed one the latest of its kind up to its date', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      one('F2', '2025-05-10'),
      one('F3', '2025-07-10', { 行为编号: 'X' }),
      decided('S1', '2025-06-01', '暂停', { 期限: '1个月' }),
    ]);
    // It answers F2's day; F1's and F3's stay undecided.
    expect(undetermined(decision)).toEqual(['暂停期限 2025-04-10', '暂停期限 2025-07-10']);
    expect(problemsOf(decision)).toEqual([]);
  });
  it('a second unnamed one the latest that is left, then none', () => {
    const entries = [
      nine('F1', '2025-04-10'),
      one('F2', '2025-05-10'),
      decided('S1', '2025-06-01', '暂停', { 期限: '1个月' }),
      decided('S2', '2025-06-02', '暂停', { 期限: '1个月' }),
    ];
    expect(undetermined(decide(entries))).toEqual([]);
    const third = decide([...entries, decided('S3', '2025-06-03', '暂停', { 期限: '1个月' })]);
    expect(problemsOf(third)).toEqual(['S3 缺少阈值']);
  });
  it('not one that a named decision answers', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      decided('S1', '2025-04-12', '暂停', { 期限: '1个月' }),
      decided('S2', '2025-05-01', '暂停', { 期限: '2个月', 针对: 'F1' }),
    ]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-04-12: 暂停', '2025-07-02: 期满待恢复']);
    expect(problemsOf(decision)).toEqual(['S1 缺少阈值']);
  });
  it('one that names any of a day’s findings that day’s event', () => {
    const decision = decide([
      scoring('F1', '2025-04-10', 7),
      finding('F2', '2025-04-10', ['医疗记录不完整'], { 责任: '重要责任' }),
      decided('S1', '2025-04-20', '暂停', { 期限: '1个月', 针对: 'F2' }),
    ]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-04-20: 暂停', '2025-05-21: 期满待恢复']);
    expect(problemsOf(decision)).toEqual([]);
  });
  it('a second one for the same event holds in place of the first', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      decided('S1', '2025-04-12', '暂停', { 期限: '9个月', 针对: 'F1' }),
      decided('S2', '2025-05-01', '暂停', { 期限: '2个月', 针对: 'F1' }),
    ]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-05-01: 暂停', '2025-07-02: 期满待恢复']);
    expect(problemsOf(decision)).toEqual(['S1 期限越界']);
  });
  it('one of the other kind leaves the event unanswered', () => {
    const decision = decide([nine('F1', '2025-04-10'), decided('S1', '2025-04-12', '终止', { 针对: 'F1' })]);
    expect(undetermined(decision)).toEqual(['暂停期限 2025-04-10']);
    expect(problemsOf(decision)).toEqual(['S1 缺少阈值']);
    expect(timeline(decision)[2]).toBe('2025-04-12: 终止 至2026-04-12');
  });
});

describe('a decision that answers nothing', () => {
  it('stands: a suspension of any lawful length, a termination with a bar of 1 year', () => {
    const suspended = decide([scoring('F1', '2025-04-10', 8), decided('S1', '2025-05-06', '暂停', { 期限: '3个月' })]);
    expect(timeline(suspended)).toEqual(['始终: 正常', '2025-05-06: 暂停', '2025-08-07: 期满待恢复']);
    expect(problemsOf(suspended)).toEqual(['S1 缺少阈值']);
    const ended = decide([scoring('F1', '2025-04-10', 8), decided('S1', '2025-05-06', '终止', { 针对: 'F1' })]);
    expect(timeline(ended)).toEqual(['始终: 正常', '2025-05-06: 终止 至2026-05-06']);
    expect(problemsOf(ended)).toEqual(['S1 缺少阈值']);
  });
  it('but lapses, without a problem, where an objection result took its threshold away', () => {
    const entries = [
      nine('F1', '2025-04-10'),
      decided('S1', '2025-05-06', '暂停', { 期限: '3个月', 针对: 'F1' }),
      act('异议结果', 'A1', '2025-05-20', { 针对: 'F1', 结果: '撤销' }),
    ];
    expect(timeline(decide(entries))).toEqual(['始终: 正常']);
    expect(problemsOf(decide(entries))).toEqual([]);
    // Whichever of the two is dated first.
    const before = entries.map((entry) => (entry['编号'] === 'A1' ? { ...entry, 日期: '2025-04-20' } : entry));
    expect(timeline(decide(before))).toEqual(['始终: 正常']);
    // As known before the result was, the decision holds.
    expect(timeline(decide(entries, { asOf: '2025-05-19' }))[1]).toBe('2025-05-06: 暂停');
  });
  it('not where the objection result leaves the threshold reached', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      one('F2', '2025-04-10', { 行为编号: 'X' }),
      decided('S1', '2025-05-06', '暂停', { 期限: '3个月', 针对: 'F1' }),
      act('异议结果', 'A1', '2025-05-20', { 针对: 'F2', 结果: '撤销' }),
    ]);
    expect(timeline(decision)[1]).toBe('2025-05-06: 暂停');
  });
  it('that names nothing on record is treated as unnamed', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      decided('S1', '2025-05-06', '暂停', { 期限: '1个月', 针对: 'F9' }),
    ]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-05-06: 暂停', '2025-06-07: 期满待恢复']);
    expect(problemsOf(decision)).toEqual(['S1 针对不明']);
  });
  it('dated before what it answers holds all the same, from the day of what it names', () => {
    const decision = decide([
      nine('F1', '2025-04-10'),
      decided('S1', '2025-04-09', '暂停', { 期限: '1个月', 针对: 'F1' }),
    ]);
    expect(timeline(decision)).toEqual(['始终: 正常', '2025-04-10: 暂停', '2025-05-10: 期满待恢复']);
    expect(problemsOf(decision)).toEqual(['S1 日期倒置']);
  });
});

describe('a length that another threshold would have', () => {
  const twelve = [scoring('F1', '2025-04-10', 9), scoring('F2', '2025-05-10', 3)];
  it('a bar of 3 years for a cumulative 12 stands, and is a problem', () => {
    const decision = decide([...twelve, decided('S1', '2025-05-12', '终止', { 期限: '3年', 针对: 'F2' })]);
    expect(timeline(decision)).toContain('2025-05-12: 终止 至2028-05-12');
    expect(problemsOf(decision)).toEqual(['S1 期限越界']);
  });
  it('a bar of 1 year is the lawful one', () => {
    const decision = decide([...twelve, decided('S1', '2025-05-12', '终止', { 期限: '1年', 针对: 'F2' })]);
    expect(timeline(decision)).toContain('2025-05-12: 终止 至2026-05-12');
    expect(problemsOf(decision)).toEqual([]);
  });
});

describe('recovery', () => {
  const suspended = [nine('F1', '2025-04-10'), decided('S1', '2025-05-06', '暂停', { 期限: '3个月', 针对: 'F1' })];
  it('passed before expiry takes effect the day after it', () => {
    expect(timeline(decide([...suspended, passed('H1', '2025-08-01')]))).toEqual([
      '始终: 正常',
      '2025-05-06: 暂停',
      '2025-08-07: 正常',
    ]);
  });
  it('passed later on its own day; failed changes nothing', () => {
    const failed = act('恢复评估', 'H0', '2025-08-06', { 结果: '不通过' });
    expect(timeline(decide([...suspended, failed, passed('H1', '2025-09-01')]))).toEqual([
      '始终: 正常',
      '2025-05-06: 暂停',
      '2025-08-07: 期满待恢复',
      '2025-09-01: 正常',
    ]);
    const after = act('恢复评估', 'H2', '2025-08-06', { 结果: '不通过' });
    expect(timeline(decide([...suspended, passed('H1', '2025-08-01'), after]))[2]).toBe('2025-08-07: 正常');
  });
  it('does not reach a suspension that has not begun', () => {
    expect(timeline(decide([...suspended, passed('H1', '2025-05-05')]))[2]).toBe('2025-08-07: 期满待恢复');
    expect(timeline(decide([...suspended, passed('H1', '2025-05-06')]))[2]).toBe('2025-08-07: 正常');
  });
});
