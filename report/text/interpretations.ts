import type { InterpretationsView } from '../data/report.ts';
import { clauses, type Page } from './page.ts';

/** The readings on which something here depends, with what the others would give. */
export function interpretationLines({ sensitive, rest }: InterpretationsView, page: Page): void {
  if (sensitive.length === 0 && rest === null) return;
  page.section('释义', 'readings');
  for (const { name, used, because, clauses: cited, others } of sensitive) {
    page.labelled(name, 14, `采用 ${used}${because === null ? '' : `：${because}`}${clauses(cited)}`);
    for (const { reading, changes } of others) {
      page.labelled('', 14, `若采 ${reading}：`);
      for (const change of changes) page.labelled('', 16, `· ${change}`);
    }
  }
  if (rest !== null) page.text(`${rest}。`, 2);
}
