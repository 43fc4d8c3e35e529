import { describe, expect, it } from 'vitest';
import type { Decision } from '#runtime';
import type { Clock } from '../../../compiler/core/ir-duties.ts';
import { prepare } from '../../../runtime/match/prepare.ts';
import { clockRows, clocksFor } from '../../../runtime/rows/clocks.ts';
import { calendar } from './holidays.ts';
import { rulesOverTime } from './over-time.ts';
import { byReading, constant, finding, judge, origin, type Plain } from './rules.ts';

function clock(name: string, more: Partial<Clock>): Clock {
  return {
    kind: 'Clock',
    name,
    actor: '甲方',
    counterpart: [],
    receiver: [],
    anchor: constant<Clock['anchor'][number]['value']>('handling'),
    direction: 'after',
    length: { unit: 'workday', count: 10 },
    met: 'objection',
    missed: 'waived',
    tolled: false,
    degree: null,
    origin: origin(`${name}条`),
    ...more,
  };
}

const rules = rulesOverTime({
  clocks: [
    clock('异议', { anchor: byReading<Clock['anchor'][number]['value']>('一次', 'notice', 'feedback-decision') }),
    clock('发出', { length: { unit: 'workday', count: 5 }, met: 'notice-issued', missed: 'overdue' }),
    clock('申请', {
      anchor: constant<Clock['anchor'][number]['value']>('expiry'),
      direction: 'before',
      length: { unit: 'workday', count: 15 },
      met: 'recovery-application',
      missed: 'overdue',
    }),
    clock('及时', { length: null }),
  ],
  calendars: calendar,
});

function clocks(decision: Decision): readonly string[] {
  return decision.期限.map(({ 事项, 编号, 起, 止, 情况 }) => [事项, 编号 ?? '-', 起, 止 ?? '?', 情况].join(' '));
}

const suspended = finding('F', '2025-05-06', ['丙'], { 责任: '主要' });
const notice = { 类型: '通知', 编号: 'N', 日期: '2025-05-12', 针对: 'F', 发出: '2025-05-09' };
const decided: Plain = { 类型: '状态决定', 编号: 'S', 日期: '2025-05-06', 状态: '停', 期限: '3个月', 针对: 'F' };

describe('期限 of a decision', () => {
  it('stand by their beginning, then 编号, then in the rule set’s order, with citations', () => {
    const decision = judge(rules, [suspended, finding('E', '2025-05-06', ['甲']), notice, decided], {
      asOf: '2025-07-16',
    });
    expect(clocks(decision)).toEqual([
      // 7 to 9, 12, 13 May.
      '发出 E 2025-05-06 2025-05-13 逾期未办',
      '发出 F 2025-05-06 2025-05-13 已完成',
      // From 6 May through 6 August, the fifteenth working day before.
      '申请 S 2025-05-06 2025-07-16 未到期',
      // 13 to 16; 19 to 23; 26 May.
      '异议 F 2025-05-12 2025-05-26 视为放弃',
    ]);
    expect(decision.期限[0]).toEqual({
      事项: '发出',
      主体: '甲方',
      编号: 'E',
      起: '2025-05-06',
      止: '2025-05-13',
      情况: '逾期未办',
      依据: ['发出条'],
    });
  });

  it('start from what the reading says', () => {
    const entries = [
      suspended,
      notice,
      { 类型: '意见反馈', 编号: 'B', 日期: '2025-05-14', 针对: 'F' },
      { 类型: '通知', 编号: 'M', 日期: '2025-05-19', 针对: 'B' },
    ];
    const asOf = '2025-06-30';
    const own = (decision: Decision) => clocks(decision).filter((row) => row.startsWith('异议'));
    expect(own(judge(rules, entries, { asOf }))).toEqual(['异议 F 2025-05-12 2025-05-26 视为放弃']);
    // 20 to 23; 26 to 30 May; 31 May to 2 June are off; 3 June.
    expect(own(judge(rules, entries, { asOf, interpretations: { 一次: '决定' } }))).toEqual([
      '异议 F 2025-05-19 2025-06-03 视为放弃',
    ]);
  });

  it('of a stop whose length nobody has decided are open; one that is only possible has none', () => {
    const own = (entry: Plain) =>
      clocks(judge(rules, [entry], { asOf: '2025-05-07' })).filter((row) => row.startsWith('申请'));
    expect(own(suspended)).toEqual(['申请 F 2025-05-06 ? 待定']);
    expect(own({ ...suspended, 责任: undefined })).toEqual([]);
    expect(own(finding('F', '2025-05-06', ['乙']))).toEqual([]);
  });

  it('of stops that no entry stands for come last', () => {
    const stops = [null, 'S', 'R'].map((source) => ({ from: 0, lastDays: [null], source }));
    const none = { findings: [], answers: [], applications: [], assessments: [] };
    const { clocks: rows } = clockRows(clocksFor(prepare(rules, []), { ...none, stops }, 1), 1);
    expect(rows.map(({ 编号 }) => 编号)).toEqual(['R', 'S', null]);
  });

  it('know only what the as-of and known-at dates let them know', () => {
    const entries = [suspended, notice];
    const own = (options: object) => clocks(judge(rules, entries, options)).filter((row) => !row.startsWith('申请'));
    expect(own({ asOf: '2025-05-11' })).toEqual(['发出 F 2025-05-06 2025-05-13 未到期']);
    expect(own({ asOf: '2025-06-30', knownAt: '2025-05-11' })).toEqual(['发出 F 2025-05-06 2025-05-13 逾期未办']);
  });

  it('in a year without a calendar ask for it, once a year, on the earliest day that needs it', () => {
    const decision = judge(
      rules,
      [
        finding('A', '2026-12-30', ['甲']),
        finding('B', '2026-12-29', ['甲']),
        finding('C', '2023-06-01', ['甲']),
        { 类型: '通知', 编号: 'N', 日期: '2026-12-31', 针对: 'A' },
      ],
      { asOf: '2027-06-30' },
    );
    expect(clocks(decision)).toEqual([
      '发出 C 2023-06-01 ? 待定',
      '发出 B 2026-12-29 ? 待定',
      '发出 A 2026-12-30 ? 待定',
      '异议 A 2026-12-31 ? 待定',
    ]);
    const row = { 事项: '工作日历', 编号: null, 应由: '规则集维护者' };
    expect(decision.待定).toEqual([
      { ...row, 日期: '2023-06-01', 可选: '2023年', 依据: ['发出条'] },
      { ...row, 日期: '2026-12-29', 可选: '2027年', 依据: ['发出条', '异议条'] },
    ]);
  });
});
