import { describe, expect, it } from 'vitest';

import type { Decision } from '../../../oracle/decision.ts';
import type { Readings } from '../../../oracle/model.ts';
import type { Entry } from '../../../oracle/record.ts';
import { decideRecord, problemsOf, recordOf } from '../case.ts';
import { act, decided, nine, passed, scoring, timeline, undetermined } from './acts.ts';

const at = (机构: string, more: Entry = {}): Entry => ({ 机构, ...more });
const judged = (person: Entry, entries: readonly Entry[], readings: Readings = {}): Decision =>
  decideRecord(recordOf(entries, person), { readings });

const two = [at('H1', { 自: '2020-01-01' }), at('H2', { 自: '2021-06-01' })];
const decision = decided('S1', '2025-05-06', '暂停', { 期限: '3个月', 针对: 'F1' });

describe('registration', () => {
  const entries = [nine('F1', '2025-04-10', at('H1')), decision];
  it('before the earliest place 未登记, after the last 已注销', () => {
    const person = {
      类别: '医师',
      执业点: [at('H1', { 自: '2025-05-10', 至: '2025-06-30' }), at('H2', { 自: '2025-07-02' })],
    };
    expect(timeline(judged(person, entries))).toEqual([
      '2025-05-10: 暂停',
      '2025-07-01: 已注销',
      '2025-07-02: 暂停',
      '2025-08-07: 期满待恢复',
    ]);
  });
  it('on the last day the earlier state still shows; afterwards 已注销 also over 终止, the bar kept', () => {
    const person = { 类别: '医师', 执业点: [at('H1', { 至: '2025-06-30' })] };
    expect(timeline(judged(person, [scoring('F1', '2025-04-10', 12, at('H1'))]))).toEqual([
      '始终: 正常',
      '2025-04-10: 终止 至2028-04-10',
      '2025-07-01: 已注销 至2028-04-10',
    ]);
  });
  it('without any place 未登记 throughout; registering anew is a first registration', () => {
    expect(timeline(judged({ 类别: '医师', 执业点: [] }, entries))).toEqual(['始终: 未登记']);
    const anew = act('重新登记', 'H9', '2025-05-20', at('H3'));
    expect(timeline(judged({ 类别: '医师', 执业点: [] }, [...entries, anew]))).toEqual([
      '2025-05-20: 暂停',
      '2025-08-07: 期满待恢复',
    ]);
  });
});

describe('linkage (9(6)5)', () => {
  const entries = [nine('F1', '2025-04-10', at('H1')), decision];
  it('a physician is suspended at all places', () => {
    expect(timeline(judged({ 类别: '医师', 执业点: two }, entries)).slice(1)).toEqual([
      '2025-05-06: 暂停',
      '2025-08-07: 期满待恢复',
    ]);
  });
  it('a nurse only where the finding was made', () => {
    expect(timeline(judged({ 类别: '护士', 执业点: two }, entries))).toEqual([
      '2020-01-01: 正常',
      '2025-05-06: 暂停 @H1',
      '2025-05-06: 正常 @H2',
      '2025-08-07: 期满待恢复 @H1',
    ]);
  });
  it('somebody of unknown kind possibly', () => {
    expect(timeline(judged({ 执业点: two }, entries)).slice(1)).toEqual([
      '2025-05-06: 暂停 @H1',
      '2025-05-06: 暂停/正常 @H2',
      '2025-08-07: 期满待恢复 @H1',
      '2025-08-07: 期满待恢复/正常 @H2',
    ]);
  });
  it('a principal of several pharmacies under the wider reading', () => {
    const person = { 类别: '药店主要负责人', 执业点: two };
    expect(timeline(judged(person, entries))).toContain('2025-05-06: 暂停 @H1');
    expect(timeline(judged(person, entries, { 联动人员: '另含多家药店主要负责人' }))).toContain('2025-05-06: 暂停');
  });
  it('a finding that does not say where counts at every place', () => {
    expect(timeline(judged({ 类别: '护士', 执业点: two }, [nine('F1', '2025-04-10'), decision]))).toContain(
      '2025-05-06: 暂停',
    );
  });
  it('a termination at one place bars the person, whatever the place', () => {
    const ended = judged({ 类别: '护士', 执业点: two }, [scoring('F1', '2025-04-10', 12, at('H1'))]);
    expect(timeline(ended).slice(1)).toEqual([
      '2025-04-10: 终止 至2028-04-10 @H1',
      '2025-04-10: 正常 至2028-04-10 @H2',
    ]);
  });
  it('an event of findings at both places holds at both', () => {
    const both = [scoring('F1', '2025-04-10', 7, at('H1')), scoring('F2', '2025-04-10', 2, at('H2'))];
    expect(timeline(judged({ 类别: '护士', 执业点: two }, both))[1]).toBe('2025-04-10: 暂停');
  });
});

describe('cascades (9(6)6)', () => {
  const suspended = act('机构处理', 'I1', '2025-03-01', {
    机构: 'H1',
    措施: '中止协议',
    负有责任: '是',
    期限: '3个月',
  });
  const dissolved = act('机构处理', 'I1', '2025-03-01', { 机构: 'H1', 措施: '解除协议', 负有责任: '是' });
  const physician = { 类别: '医师' };
  it('run from the measure’s date with no computed end', () => {
    const decision1 = judged(physician, [suspended]);
    expect(timeline(decision1)).toEqual(['始终: 正常', '2025-03-01: 暂停']);
    expect(undetermined(decision1)).toEqual(['级联暂停期限 I1']);
    const decision2 = judged(physician, [dissolved]);
    expect(timeline(decision2)).toEqual(['始终: 正常', '2025-03-01: 终止']);
    expect(undetermined(decision2)).toEqual(['级联禁止登记期限 I1']);
  });
  it('until a decision that names the measure says how long, counted from its 生效', () => {
    const said = decided('S1', '2025-03-20', '暂停', { 针对: 'I1', 期限: '2个月' });
    expect(timeline(judged(physician, [suspended, said]))).toEqual([
      '始终: 正常',
      '2025-03-01: 暂停',
      '2025-05-21: 期满待恢复',
    ]);
    const bar = decided('S1', '2025-03-20', '终止', { 针对: 'I1', 期限: '2年' });
    const decision1 = judged(physician, [dissolved, bar]);
    expect(timeline(decision1)).toEqual(['始终: 正常', '2025-03-01: 终止 至2027-03-20']);
    expect(problemsOf(decision1)).toEqual([]);
  });
  it('not for persons not responsible, possibly where nobody said', () => {
    expect(timeline(judged(physician, [{ ...suspended, 负有责任: '否' }]))).toEqual(['始终: 正常']);
    const unsaid = Object.fromEntries(Object.entries(suspended).filter(([key]) => key !== '负有责任'));
    const decision1 = judged(physician, [unsaid]);
    expect(timeline(decision1)).toEqual(['始终: 正常', '2025-03-01: 暂停/正常']);
    expect(undetermined(decision1)).toEqual(['负有责任 I1', '级联暂停期限 I1']);
  });
  it('a decision about it holds also where it did not reach the person', () => {
    const said = decided('S1', '2025-03-20', '暂停', { 针对: 'I1', 期限: '2个月' });
    const decision1 = judged(physician, [{ ...suspended, 负有责任: '否' }, said]);
    expect(timeline(decision1)).toEqual(['始终: 正常', '2025-03-20: 暂停', '2025-05-21: 期满待恢复']);
    expect(problemsOf(decision1)).toEqual(['S1 缺少阈值']);
  });
  it('outside 1 to 6 months a suspension is a problem, a bar of any length none', () => {
    const said = decided('S1', '2025-03-20', '暂停', { 针对: 'I1', 期限: '8个月' });
    expect(problemsOf(judged(physician, [suspended, said]))).toEqual(['S1 期限越界']);
  });
  it('registration anew with no bar decided is refused', () => {
    const entries = [dissolved, passed('H1', '2027-01-01'), act('重新登记', 'H2', '2029-01-01', at('H2'))];
    expect(problemsOf(judged(physician, entries))).toEqual(['H2 禁止登记期内']);
  });
  it('points of the same day are added before it: they terminate by themselves', () => {
    const twelve = [nine('F1', '2025-03-01'), scoring('F2', '2025-03-01', 3)];
    expect(timeline(judged(physician, [dissolved, ...twelve]))).toEqual([
      '始终: 正常',
      '2025-03-01: 终止 至2026-03-01',
    ]);
    const dayAfter = twelve.map((entry) => ({ ...entry, 日期: '2025-03-02' }));
    expect(timeline(judged(physician, [dissolved, ...dayAfter]))).toEqual(['始终: 正常', '2025-03-01: 终止']);
  });
});
