import { describe, expect, it } from 'vitest';

import type { Decision } from '../../../oracle/decision.ts';
import { decide, finding } from '../case.ts';
import { act, decided, nine, passed, scoring, undetermined } from './acts.ts';

/** `起–止 情况` of the clocks with that name. */
const clocks = ({ 期限 }: Decision, name: string): readonly string[] =>
  期限.filter(({ 事项 }) => 事项 === name).map(({ 起, 止, 情况 }) => `${起}–${止 ?? '?'} ${情况}`);

const base = finding('F1', '2025-09-01', ['分解住院']);
const notice = (日期: string, more = {}) => act('通知', 'N1', 日期, { 针对: 'F1', ...more });
const objection = (日期: string) => act('异议', 'A1', 日期, { 针对: 'F1' });

describe('objections (14): 10 working days from the written notice', () => {
  it('received on 2025-09-26 they end on 2025-10-16: the holiday out, 09-28 and 10-11 worked', () => {
    expect(clocks(decide([base, notice('2025-09-26'), objection('2025-10-16')]), '提出异议')).toEqual([
      '2025-09-26–2025-10-16 已完成',
    ]);
    expect(clocks(decide([base, notice('2025-09-26'), objection('2025-10-17')]), '提出异议')).toEqual([
      '2025-09-26–2025-10-16 逾期',
    ]);
  });
  it('not raised: waived after the last day', () => {
    const entries = [base, notice('2025-09-26')];
    expect(clocks(decide(entries, { asOf: '2025-10-16' }), '提出异议')).toEqual(['2025-09-26–2025-10-16 未到期']);
    expect(clocks(decide(entries, { asOf: '2025-10-17' }), '提出异议')).toEqual(['2025-09-26–2025-10-16 视为放弃']);
  });
  it('2025-03-14 plus ten ends on 2025-03-28', () => {
    const entries = [finding('F1', '2025-03-10', ['分解住院']), notice('2025-03-14')];
    expect(clocks(decide(entries), '提出异议')).toEqual(['2025-03-14–2025-03-28 视为放弃']);
  });
  it('does not start without a notice, nor from one that answers nothing', () => {
    expect(clocks(decide([base]), '提出异议')).toEqual([]);
    expect(clocks(decide([base, notice('2025-09-26', { 针对: 'F9' })]), '提出异议')).toEqual([]);
  });
  it('from the notice of the decision on the feedback under the other reading', () => {
    const entries = [
      base,
      notice('2025-09-05'),
      act('意见反馈', 'B1', '2025-09-10', { 针对: 'F1' }),
      act('通知', 'N2', '2025-09-26', { 针对: 'B1' }),
      objection('2025-10-10'),
    ];
    expect(clocks(decide(entries), '提出异议')).toEqual(['2025-09-05–2025-09-19 逾期']);
    const feedback = decide(entries, { readings: { 异议起算: '反馈处理决定通知' } });
    expect(clocks(feedback, '提出异议')).toEqual(['2025-09-26–2025-10-16 已完成']);
  });
  it('a year without a calendar leaves it open', () => {
    const entries = [finding('F1', '2027-03-10', ['分解住院']), notice('2027-03-14')];
    const decision = decide(entries);
    expect(clocks(decision, '提出异议')).toEqual(['2027-03-14–? 待定']);
    expect(undetermined(decision)).toEqual(['工作日历 2027-03-10']);
  });
});

describe('recovery', () => {
  const suspended = [nine('F1', '2025-04-10'), decided('S1', '2025-05-06', '暂停', { 期限: '3个月', 针对: 'F1' })];
  const application = (日期: string) => act('恢复申请', 'H0', 日期);
  it('is applied for 15 working days before expiry', () => {
    // Before 2025-08-06: 08-05, 04, 01, 07-31, 30, 29, 28, 25, 24, 23, 22, 21, 18, 17, 16.
    expect(clocks(decide([...suspended, application('2025-07-16')]), '恢复申请')).toEqual([
      '2025-05-06–2025-07-16 已完成',
    ]);
    expect(clocks(decide([...suspended, application('2025-07-17')]), '恢复申请')).toEqual([
      '2025-05-06–2025-07-16 逾期',
    ]);
    expect(clocks(decide(suspended, { asOf: '2025-07-16' }), '恢复申请')).toEqual(['2025-05-06–2025-07-16 未到期']);
    expect(clocks(decide(suspended), '恢复申请')).toEqual(['2025-05-06–2025-07-16 逾期未办']);
    // One made before the suspension began is not for it.
    expect(clocks(decide([...suspended, application('2025-05-05')]), '恢复申请')).toEqual([
      '2025-05-06–2025-07-16 逾期未办',
    ]);
  });
  it('is open where the last day is', () => {
    expect(clocks(decide([nine('F1', '2025-04-10')]), '恢复申请')).toEqual(['2025-04-10–? 待定']);
  });
  it('is asked before the end of a bar as well', () => {
    const twelve = [nine('F1', '2025-04-10'), scoring('F2', '2025-04-10', 3)];
    // Before 2026-04-10: 04-09, 08, 07 (04-04 to 06 off), 03, 02, 01, 03-31, 30, 27, 26, 25, 24, 23, 20, 19.
    expect(clocks(decide(twelve), '恢复申请')).toEqual(['2025-04-10–2026-03-19 逾期未办']);
  });
  it('is assessed within 10 working days of the application', () => {
    // From 2025-07-16: 17, 18, 21, 22, 23, 24, 25, 28, 29, 30.
    const applied = [...suspended, application('2025-07-16')];
    expect(clocks(decide([...applied, passed('H1', '2025-07-30')]), '恢复评估')).toEqual([
      '2025-07-16–2025-07-30 已完成',
    ]);
    expect(clocks(decide([...applied, passed('H1', '2025-07-31')]), '恢复评估')).toEqual([
      '2025-07-16–2025-07-30 逾期',
    ]);
    expect(clocks(decide(applied), '恢复评估')).toEqual(['2025-07-16–2025-07-30 逾期未办']);
  });
});
