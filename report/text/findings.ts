import type { FindingView } from '../data/report.ts';
import { clauses, type Page } from './page.ts';

export function findingLines(findings: readonly FindingView[], page: Page): void {
  page.section(`违规 ${findings.length} 条`, 'findings');
  for (const finding of findings) {
    page.labelled(finding.id, 6, `${finding.date}  ${finding.conduct}`.trim());
    if (finding.facts.length > 0) page.pieces(finding.facts, 8);
    page.labelled('适用情形', 10, `${finding.governing}${clauses(finding.clauses)}`, 8);
    if (finding.others.length > 0) page.labelled('另外符合', 10, `${finding.others.join('、')}（不另计分）`, 8);
    page.labelled('合法分值', 10, finding.lawful, 8);
    page.labelled('记分', 10, finding.standing, 8);
  }
}
