import { describe, expect, it } from 'vitest';

import type { Entry } from '../../oracle/record.ts';
import { decide, finding, measuresThat, without, yearOf } from './case.ts';

const 一 = (id: string, date: string, 责任 = '一般责任', more: Entry = {}): Entry =>
  finding(id, date, ['分解住院'], { 责任, ...more });
const 二 = (id: string, date: string, 责任 = '一般责任', more: Entry = {}): Entry =>
  finding(id, date, ['高套病种'], { 责任, ...more });
const 三 = (id: string, date: string, 责任 = '一般责任', more: Entry = {}): Entry =>
  finding(id, date, ['冒名结算'], { 责任, ...more });
const 四 = (id: string, date: string, 责任 = '一般责任', more: Entry = {}): Entry =>
  finding(id, date, ['其他严重违规'], { 责任, 理由: '重大损失', ...more });

const six = (date: string): readonly string[] => ['重点监管', '提醒', '谈话'].map((name) => `${name}@${date}`);
const nine = (date: string): readonly string[] => ['约谈', '警告'].map((name) => `${name}@${date}`);

describe('thresholds on the year’s total', () => {
  it('5 brings nothing, 6 brings 重点监管, 提醒, 谈话', () => {
    expect(decide([二('F1', '2025-03-10', '重要责任')]).措施).toEqual([]);
    const decision = decide([二('F1', '2025-03-10', '主要责任')]);
    expect(measuresThat(decision, '确定')).toEqual(six('2025-03-10'));
    expect(decision.措施[0]).toEqual({
      措施: '重点监管',
      主体: '定点医药机构',
      性质: '应当',
      日期: '2025-03-10',
      确定性: '确定',
      依据: ['第十一条（一）'],
    });
  });
  it('9 brings 约谈, 警告 and an undecided suspension', () => {
    const decision = decide([三('F1', '2025-03-10'), 一('F2', '2025-05-06', '重要责任')]);
    expect(measuresThat(decision, '确定')).toEqual([...six('2025-03-10'), ...six('2025-05-06'), ...nine('2025-05-06')]);
    expect(decision.待定).toEqual([{ 事项: '暂停期限', 日期: '2025-05-06' }]);
  });
  it('12 brings those of 6 and 9 and 通报, without the suspension', () => {
    const decision = decide([四('F1', '2025-03-10'), 一('F2', '2025-03-10', '重要责任')]);
    expect(measuresThat(decision, '确定')).toEqual([...six('2025-03-10'), ...nine('2025-03-10'), '通报@2025-03-10']);
    expect(decision.待定).toEqual([]);
  });
  it('every scoring, or the first crossing only', () => {
    const entries = [三('F1', '2025-03-10', '主要责任'), 一('F2', '2025-05-06')];
    expect(measuresThat(decide(entries), '确定')).toEqual([
      ...six('2025-03-10'),
      ...nine('2025-03-10'),
      ...six('2025-05-06'),
      ...nine('2025-05-06'),
    ]);
    expect(decide(entries).待定).toHaveLength(2);
    const crossing = decide(entries, { readings: { 阈值触发: '首次越过' } });
    expect(measuresThat(crossing, '确定')).toEqual([...six('2025-03-10'), ...nine('2025-03-10')]);
    expect(crossing.待定).toHaveLength(1);
  });
  it('a finding that adds nothing triggers nothing', () => {
    const same = { 行为编号: 'X' };
    expect(
      decide([三('F1', '2025-03-10', '一般责任', same), 一('F2', '2025-05-06', '主要责任', same)]).措施,
    ).toHaveLength(3);
  });
  it('a new year starts from 0', () => {
    expect(decide([二('F1', '2025-12-31'), 一('F2', '2026-01-01', '主要责任')]).措施).toEqual([]);
    const crossing = decide([二('F1', '2025-12-31', '主要责任'), 二('F2', '2026-01-01', '主要责任')], {
      readings: { 阈值触发: '首次越过' },
    });
    expect(measuresThat(crossing, '确定')).toEqual([...six('2025-12-31'), ...six('2026-01-01')]);
  });
  it('possible where only some combinations reach it', () => {
    const decision = decide([三('F1', '2025-03-10'), without(一('F2', '2025-05-06'), '责任')]);
    expect(yearOf(decision, 2025)).toMatchObject({ 累计: [8, 9, 10], 达到: { 6: '确定', 9: '可能', 12: '不可能' } });
    expect(measuresThat(decision, '可能')).toEqual(nine('2025-05-06'));
    expect(decision.待定).toEqual([
      { 事项: '责任程度', 编号: 'F2' },
      { 事项: '暂停期限', 日期: '2025-05-06' },
    ]);
  });
  it('a day’s findings are one scoring: 7 + 5 is checked at 12', () => {
    const decision = decide([
      三('F1', '2025-03-10', '一般责任', { 检查: 'J1' }),
      二('F2', '2025-03-10', '重要责任', { 检查: 'J1' }),
    ]);
    expect(measuresThat(decision, '确定')).toEqual([...six('2025-03-10'), ...nine('2025-03-10'), '通报@2025-03-10']);
    expect(decision.待定).toEqual([]);
  });
});

describe('12 in one go', () => {
  const same = { 行为编号: 'X' };
  it('one-off 12 alone', () => {
    const decision = decide([四('F1', '2025-03-10', '主要责任')]);
    expect(measuresThat(decision, '确定')).toEqual([...six('2025-03-10'), ...nine('2025-03-10'), '通报@2025-03-10']);
    expect(decision.措施.at(-1)?.依据).toEqual(['第十一条（三）']);
  });
  it('by top-up in a later year, the total standing lower: what the total reaches, and 通报', () => {
    const decision = decide([三('F1', '2024-11-10', '一般责任', same), 四('F2', '2025-03-10', '主要责任', same)]);
    expect(yearOf(decision, 2025).累计).toEqual([5]);
    expect(measuresThat(decision, '确定').filter((row) => row.endsWith('2025-03-10'))).toEqual(['通报@2025-03-10']);
  });
  it('by top-up to a total of 9: no suspension beside the termination', () => {
    const decision = decide([一('F1', '2024-11-10', '主要责任', same), 四('F2', '2025-03-10', '主要责任', same)]);
    expect(yearOf(decision, 2025).累计).toEqual([9]);
    expect(measuresThat(decision, '确定')).toEqual([...six('2025-03-10'), ...nine('2025-03-10'), '通报@2025-03-10']);
    // The bar ends in 2028, for which no working days are known.
    expect(decision.待定).toEqual([{ 事项: '工作日历', 日期: '2025-03-10' }]);
  });
});
