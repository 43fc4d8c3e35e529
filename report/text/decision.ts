import type { Layout } from '#diagnostics';
import { explanationLines } from '#suite';
import { reportOf, type Decided } from '../data/report-of.ts';
import type { InstitutionReport, PersonReport, Report } from '../data/report.ts';
import type { Shown } from '../data/shown.ts';
import { findingLines } from './findings.ts';
import { personLines, ratioLines } from './institution.ts';
import { interpretationLines } from './interpretations.ts';
import { clockLines, measureLines, problemLines, settlementLines, undeterminedLines } from './lists.ts';
import { Page } from './page.ts';
import { statusLines } from './statuses.ts';
import { yearLines } from './years.ts';

/** A decision as an officer reads it in a terminal. */
export function decisionText(decision: Decided, shown: Shown, layout: Layout): string {
  const report = reportOf(decision, shown);
  const page = new Page(layout);
  headLines(report, page);
  if (report.kind === 'PersonReport') personSections(report, page);
  else institutionSections(report, page);
  return page.toString();
}

function headLines({ head, glance }: Report, page: Page): void {
  const { faint } = page.layoutUsed.style;
  page.title(`${head.label} ${head.name}`, `截至 ${head.asOf}`);
  page.text(`规则集 ${head.ruleSet}，摘要 ${head.digest}`, 0, faint);
  if (glance.length > 0) page.pieces(glance, 0);
  page.rule();
}

function personSections(report: PersonReport, page: Page): void {
  if (report.person.length > 0) page.pieces(report.person, 0);
  yearLines(report.years, page);
  findingLines(report.findings, page);
  statusLines(report.statuses, page);
  measureLines(report.measures, page);
  settlementLines(report.settlements, page);
  closingSections(report, page);
  reasonLines(report, page);
}

function institutionSections(report: InstitutionReport, page: Page): void {
  ratioLines(report.ratios, page);
  personLines(report.persons, page);
  measureLines(report.measures, page);
  closingSections(report, page);
}

function closingSections(report: Report, page: Page): void {
  clockLines(report.clocks, page);
  undeterminedLines(report.undetermined, page);
  problemLines(report.problems, page);
  interpretationLines(report.interpretations, page);
}

function reasonLines({ reasons }: PersonReport, page: Page): void {
  if (reasons.length === 0) return;
  page.section('理由', 'reasons');
  const { style, width } = page.layoutUsed;
  for (const explanation of reasons) {
    page.add(explanationLines(explanation, { style, width: width - 2 }).map((line) => `  ${line}`));
    page.add(['']);
  }
}
