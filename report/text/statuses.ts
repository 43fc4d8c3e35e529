import type { StatusView } from '../data/report.ts';
import { clauses, type Page } from './page.ts';

/** Columns of `2025-05-06 至 2025-06-06`, with blanks behind. */
const periodWidth = 26;

/** The timeline, a segment a line, what brought it about below. */
export function statusLines(statuses: readonly StatusView[], page: Page): void {
  if (statuses.length === 0) return;
  page.section('登记状态', 'registration status');
  const { strong } = page.layoutUsed.style;
  for (const status of statuses) {
    const at = status.place === null ? '' : `${status.place}：`;
    const bar = status.bar === null ? '' : `，${status.bar}`;
    const line = `${at}${status.text}${bar}${status.current ? '（截至日）' : ''}`;
    page.labelled(status.period, periodWidth, line, 2, status.current ? strong : undefined);
    const causes = status.causes.length === 0 ? '' : `因 ${status.causes.join('、')}`;
    const because = `${causes}${clauses(status.clauses)}`;
    if (because !== '') page.labelled('', periodWidth, because);
  }
}
