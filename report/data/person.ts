import type { Decision } from '#runtime';
import { clockViews } from './clocks.ts';
import { findingViews } from './findings.ts';
import { counts, headOf } from './head.ts';
import { interpretationsView } from './interpretations.ts';
import { measureViews } from './measures.ts';
import { oneLine } from './one-line.ts';
import { problemView } from './problems.ts';
import { personFacts } from './record-view.ts';
import type { PersonReport, StatusView, YearView } from './report.ts';
import { settlementViews } from './settlements.ts';
import type { Shown } from './shown.ts';
import { statusViews } from './statuses.ts';
import { undeterminedView } from './undetermined.ts';
import { yearViews } from './years.ts';

/** What a report says of one person's record. */
export function personReport(decided: Decision, given: Shown): PersonReport {
  const decision = oneLine(decided);
  const shown = { ...given, record: oneLine(given.record) };
  const { tables } = shown;
  const years = yearViews(decision, shown);
  const statuses = statusViews(decision, shown);
  return {
    kind: 'PersonReport',
    head: headOf('案卷', decision.案卷, decision, tables),
    glance: [...currentStatus(statuses), ...currentYear(years, decision.截至), ...counts(decision)],
    person: personFacts(shown.record, tables),
    years,
    findings: findingViews(decision, shown),
    statuses,
    measures: measureViews(decision.措施),
    settlements: settlementViews(decision, shown),
    clocks: clockViews(decision.期限, tables),
    undetermined: decision.待定.map((row) => undeterminedView(row, null)),
    problems: decision.问题.map((row) => problemView(row, null)),
    interpretations: interpretationsView(decision.释义, tables),
    reasons: decision.说明 ?? [],
  };
}

function currentStatus(statuses: readonly StatusView[]): readonly string[] {
  const current = statuses.filter((status) => status.current);
  if (current.length === 0) return [];
  const texts = current.map(({ text, bar, place }) => {
    const at = place === null ? '' : `${place} `;
    return `${at}${text}${bar === null ? '' : `（${bar}）`}`;
  });
  return [`截至日状态 ${texts.join('；')}`];
}

function currentYear(years: readonly YearView[], asOf: string): readonly string[] {
  const year = years.find((one) => one.year === Number(asOf.slice(0, 4)));
  return year === undefined ? [] : [`${year.year}年累计 ${year.points}`];
}
