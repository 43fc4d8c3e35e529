import type { Decision } from '#runtime';
import type { Page } from './page.ts';
import { pointsText } from './points.ts';

/** The years' totals and which of the thresholds' totals were reached. */
export function yearLines({ 年度: years }: Decision, page: Page): void {
  if (years.length === 0) return;
  page.section('年度累计', 'totals of the year');
  for (const year of years) {
    const advised = year.建议 === null || year.累计.length === 1 ? '' : `，建议 ${year.建议}分`;
    const repaired = year.修复 === 0 ? '' : `，已修复 ${year.修复}分`;
    page.labelled(`${year.年}年`, 8, `${pointsText(year.累计)}${advised}${repaired}`);
    const reached = Object.entries(year.达到).map(([total, certainty]) => `${total}分 ${certainty}达到`);
    if (reached.length > 0) page.pieces(reached, 10);
  }
}
