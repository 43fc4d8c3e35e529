import type { YearView } from '../data/report.ts';
import { thresholdText, yearRemarks } from '../data/years.ts';
import { clauses, type Page } from './page.ts';

/** The years' totals, and how certain each threshold's total was reached. */
export function yearLines(years: readonly YearView[], page: Page): void {
  if (years.length === 0) return;
  page.section('年度累计', 'totals of the year');
  for (const year of years) {
    page.labelled(`${year.year}年`, 8, [year.points, ...yearRemarks(year)].join('，'));
    for (const threshold of year.thresholds)
      page.labelled(`${threshold.certainty}达到`, 12, `${thresholdText(threshold)}${clauses(threshold.clauses)}`, 10);
  }
}
