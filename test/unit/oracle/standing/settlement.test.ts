import { describe, expect, it } from 'vitest';

import type { JudgeOptions } from '../../../oracle/judge.ts';
import type { Entry } from '../../../oracle/record.ts';
import { decideRecord, physician, recordOf, without } from '../case.ts';
import { act, decided, nine, scoring, undetermined } from './acts.ts';

const places = {
  ...physician,
  执业点: [
    { 机构: 'H1', 自: '2020-01-01' },
    { 机构: 'H2', 自: '2020-01-01', 至: '2025-06-30' },
  ],
};

const fee = (日期: string, more: Entry = {}): Entry => act('服务', 'V1', 日期, { 机构: 'H1', 急诊抢救: '否', ...more });

const concluded = (
  entries: readonly Entry[],
  person: Entry = places,
  options: Partial<JudgeOptions> = {},
): string | undefined => decideRecord(recordOf(entries, person), options).结算[0]?.结论;

const suspended = [nine('F1', '2025-04-10'), decided('S1', '2025-05-06', '暂停', { 期限: '3个月', 针对: 'F1' })];
const terminated = [scoring('F1', '2025-04-10', 12)];

describe('a fee on a day (9(2), 9(6))', () => {
  it.each([
    ['正常', '2025-05-05', '否', '结算'],
    ['暂停, from its first day', '2025-05-06', '否', '不予结算'],
    ['暂停 and an emergency', '2025-05-06', '是', '结算'],
    ['暂停, its last day', '2025-08-06', '否', '不予结算'],
    ['期满待恢复', '2025-08-07', '否', '不予结算'],
    ['期满待恢复 and an emergency', '2025-08-07', '是', '结算'],
  ])('%s', (_, day, 急诊抢救, expected) => {
    expect(concluded([...suspended, fee(day, { 急诊抢救 })])).toBe(expected);
  });
  it('终止, an emergency only under the wider reading', () => {
    expect(concluded([...terminated, fee('2025-04-10', { 急诊抢救: '是' })])).toBe('不予结算');
    const wider = { readings: { 急诊例外: '暂停与终止' } };
    expect(concluded([...terminated, fee('2025-04-10', { 急诊抢救: '是' })], places, wider)).toBe('结算');
    expect(concluded([...terminated, fee('2025-04-10')], places, wider)).toBe('不予结算');
  });
  it('already paid is recovered', () => {
    expect(concluded([...suspended, fee('2025-05-20', { 已结算: '是' })])).toBe('追回');
    expect(concluded([...suspended, fee('2025-05-05', { 已结算: '是' })])).toBe('结算');
  });
  it('not registered at the place, before or after, without exception', () => {
    const emergency = { 急诊抢救: '是' };
    expect(concluded([fee('2019-12-31', emergency)])).toBe('不予结算');
    expect(concluded([fee('2025-07-01', { 机构: 'H2', ...emergency })])).toBe('不予结算');
    expect(concluded([fee('2025-06-30', { 机构: 'H2' })])).toBe('结算');
    expect(concluded([fee('2025-06-30', { 机构: 'H3' })])).toBe('不予结算');
    expect(concluded([fee('2025-06-30', { 机构: 'H3' })], physician)).toBe('结算');
    expect(concluded([without(fee('2025-06-30'), '机构')])).toBe('结算');
  });
  it('without the commitment never', () => {
    expect(concluded([fee('2025-06-30')], { ...places, 承诺: '否' })).toBe('不予结算');
    expect(concluded([fee('2025-06-30')], { ...places, 承诺: '是' })).toBe('结算');
  });
  it('of a person not linked looks only at that place’s causes', () => {
    const nurse = { 类别: '护士', 执业点: [{ 机构: 'H1' }, { 机构: 'H2' }] };
    const entries = [nine('F1', '2025-04-10', { 机构: 'H2' })];
    expect(concluded([...entries, fee('2025-04-20')], nurse)).toBe('结算');
    expect(concluded([...entries, fee('2025-04-20', { 机构: 'H2' })], nurse)).toBe('不予结算');
    // Where nobody said where it was given, every cause counts.
    expect(concluded([...entries, without(fee('2025-04-20'), '机构')], nurse)).toBe('不予结算');
  });
});

describe('what is not known', () => {
  it('is 待定 only where it changes the conclusion', () => {
    const unsaid = without(fee('2025-05-20'), '急诊抢救');
    const judged = decideRecord(recordOf([...suspended, unsaid], places));
    expect(judged.结算).toEqual([{ 编号: 'V1', 结论: '待定' }]);
    expect(undetermined(judged)).toEqual(['急诊抢救 V1']);
    const normal = decideRecord(recordOf([...suspended, { ...unsaid, 日期: '2025-05-05' }], places));
    expect(normal.结算).toEqual([{ 编号: 'V1', 结论: '结算' }]);
    expect(undetermined(normal)).toEqual([]);
  });
  it('several possible states with one conclusion are no matter', () => {
    const open = [nine('F1', '2025-05-06')];
    // 暂停 or 期满待恢复: neither pays.
    expect(concluded([...open, fee('2025-07-01')])).toBe('不予结算');
    const possible = [without(nine('F1', '2025-05-06'), '责任')];
    // 暂停 or 正常: one pays.
    expect(concluded([...possible, fee('2025-05-20')])).toBe('待定');
    expect(concluded([...possible, fee('2025-05-20', { 急诊抢救: '是' })])).toBe('结算');
  });
});
