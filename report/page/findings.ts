import type { FindingView } from '../data/report.ts';
import type { Footnotes } from './clauses.ts';
import { html, type Html } from './html.ts';
import { section, table } from './table.ts';

export function findingSection(findings: readonly FindingView[], notes: Footnotes): Html {
  const rows = findings.map((finding) => ({
    head: finding.id,
    cells: [
      html`<time>${finding.date}</time>`,
      html`${finding.conduct}${finding.facts.length === 0 ? null : html`<br /><small>${finding.facts.join('；')}</small>`}`,
      html`${finding.governing}${notes.cite(finding.clauses)}${finding.others.length === 0 ? null : html`<br /><small>另外符合 ${finding.others.join('、')}（不另计分）</small>`}`,
      finding.lawful,
      html`<strong>${finding.standing}</strong>`,
    ],
  }));
  const columns = ['编号', '日期', '行为', '适用情形', '合法分值', '记分'];
  const content = findings.length === 0 ? html`<p>没有违规。</p>` : table('违规与记分', columns, rows);
  return section(`违规 ${findings.length} 条`, 'findings', content);
}
