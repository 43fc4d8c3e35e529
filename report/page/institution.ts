import type { PersonView, RatioView } from '../data/report.ts';
import type { Footnotes } from './clauses.ts';
import { html, type Html } from './html.ts';
import { listed } from './lists.ts';
import { certaintyLook } from './years.ts';

/** How many persons were suspended or terminated, of how many, and which ranges that reaches. */
export function ratioSection(ratios: readonly RatioView[], notes: Footnotes): Html | null {
  const rows = ratios.map(({ year, times, whole, shares, ranges, clauses }) => ({
    head: `${year}年`,
    cells: [
      html`${times}${notes.cite(clauses)}`,
      whole,
      shares.length === 0 ? '未知' : shares.join('或'),
      ranges.map(
        ({ name, certainty }) =>
          html`<div><strong class="${certaintyLook(certainty)}">${certainty}达到</strong> “${name}”的比例</div>`,
      ),
    ],
  }));
  return listed('人次与比例', 'person-times and their share', ['年度', '人次', '人数', '占比', '达到'], rows);
}

export function personSection(persons: readonly PersonView[]): Html | null {
  const rows = persons.map(({ name, times, status }) => ({ head: name, cells: [status, times.join('；')] }));
  return listed(`人员 ${persons.length} 名`, 'persons', ['案卷', '截至日状态', '人次'], rows);
}
