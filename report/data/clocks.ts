import type { ClockResult, ClockState, Tables } from '#runtime';
import type { ClockView } from './report.ts';

/** What somebody has to act on first. */
const urgency: readonly ClockState[] = ['逾期未办', '未到期', '待定', '逾期', '视为放弃', '已完成'];

/** By urgency, then by the last day, those without one behind. */
export function clockViews(rows: readonly ClockResult[], tables: Tables): readonly ClockView[] {
  const ordered = [...rows].sort(
    (left, right) =>
      urgency.indexOf(left.情况) - urgency.indexOf(right.情况) ||
      byLastDay(left.止 ?? '9999-99-99', right.止 ?? '9999-99-99'),
  );
  return ordered.map((row) => clockView(row, tables));
}

function byLastDay(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function clockView(row: ClockResult, tables: Tables): ClockView {
  const clock = tables.clocks.find(({ name }) => name === row.事项);
  const receivers = clock?.receiver ?? [];
  const about = [...(row.编号 === null ? [] : [row.编号]), `自 ${row.起} 起`];
  const remarks = [
    ...(receivers.length === 0 ? [] : [`向${receivers.join('、')}`]),
    ...(row.情况 === '未到期' && clock?.missed === 'waived' ? ['逾期视为放弃'] : []),
    ...(row.情况 === '逾期' ? ['期后才办'] : []),
  ];
  return {
    state: row.情况,
    last: row.止 === null ? '止日未定' : `${row.止} 止`,
    actor: row.主体,
    matter: `${row.事项}（${about.join('，')}）${remarks.length === 0 ? '' : `，${remarks.join('，')}`}`,
    clauses: row.依据,
  };
}
