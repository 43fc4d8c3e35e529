import type { Layout } from '#diagnostics';
import type { Decision } from '#runtime';
import { explanationLines } from '#suite';
import { findingLines } from './finding.ts';
import { interpretationLines } from './interpretations.ts';
import { measureLines } from './measures.ts';
import { clauses, Page } from './page.ts';
import type { Shown } from './shown.ts';
import { undeterminedLines } from './undetermined.ts';
import { yearLines } from './years.ts';

/** A decision as a page that an officer reads in a terminal. */
export function decisionText(decision: Decision, shown: Shown, layout: Layout): string {
  const page = new Page(layout);
  page.title(`案卷 ${decision.案卷}`, `截至 ${decision.截至}`);
  page.text(
    `规则集 ${decision.规则集.名称}：《${shown.tables.identity.title}》（${decision.规则集.版本}）`,
    0,
    layout.style.faint,
  );
  page.rule();
  findingLines(decision, shown, page);
  yearLines(decision, page);
  measureLines(decision, page);
  undeterminedLines(decision, page);
  problemLines(decision, page);
  interpretationLines(decision, shown, page);
  if (shown.explain) explanations(decision, page);
  return page.toString();
}

function problemLines({ 问题: problems }: Decision, page: Page): void {
  if (problems.length === 0) return;
  page.section('问题', 'problems');
  for (const problem of problems)
    page.labelled(problem.编号, 6, `${problem.代码}：${problem.说明}${clauses(problem.依据)}`);
}

function explanations({ 说明: list }: Decision, page: Page): void {
  if (list === undefined || list.length === 0) return;
  page.section('理由', 'reasons');
  const { style, width } = page.layoutUsed;
  for (const explanation of list) {
    page.add(explanationLines(explanation, { style, width: width - 2 }).map((line) => `  ${line}`));
    page.add(['']);
  }
}
