import type { PersonView, RatioView } from '../data/report.ts';
import { clauses, type Page } from './page.ts';

/** How many persons were suspended or terminated, of how many, and which ranges that reaches. */
export function ratioLines(ratios: readonly RatioView[], page: Page): void {
  if (ratios.length === 0) return;
  page.section('人次与比例', 'person-times and their share');
  for (const { year, times, whole, shares, ranges, clauses: cited } of ratios) {
    const share = shares.length === 0 ? '' : `，占 ${shares.join('或')}`;
    page.labelled(`${year}年`, 8, `${times}，${whole}${share}${clauses(cited)}`);
    for (const { name, certainty } of ranges) page.labelled(`${certainty}达到`, 12, `“${name}”的比例`, 10);
  }
}

export function personLines(persons: readonly PersonView[], page: Page): void {
  if (persons.length === 0) return;
  page.section(`人员 ${persons.length} 名`, 'persons');
  for (const { name, times, status } of persons) page.labelled(name, 20, [status, ...times].join('；'));
}
