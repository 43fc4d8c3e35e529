import type { Decision } from '#runtime';
import { clauses, type Page } from './page.ts';

/** What has to be determined before the outcome is one, by whom, and between what. */
export function undeterminedLines({ 待定: rows }: Decision, page: Page): void {
  if (rows.length === 0) return;
  page.section('待定', 'to be determined');
  for (const row of rows) {
    const by = row.应由 === '' ? '' : `由${row.应由}${row.编号 === null ? '决定' : '认定'}，`;
    page.labelled(
      row.编号 ?? row.日期,
      row.编号 === null ? 12 : 6,
      `${row.事项}：${by}可选 ${row.可选}${clauses(row.依据)}`,
    );
  }
}
