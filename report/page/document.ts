import { reportOf, type Decided } from '../data/report-of.ts';
import type { InstitutionReport, PersonReport, Report } from '../data/report.ts';
import type { Shown } from '../data/shown.ts';
import { Footnotes, type ClauseText } from './clauses.ts';
import { findingSection } from './findings.ts';
import { html, type Content, type Html } from './html.ts';
import { personSection, ratioSection } from './institution.ts';
import { interpretationSection } from './interpretations.ts';
import { clockSection, measureSection, problemSection, settlementSection, undeterminedSection } from './lists.ts';
import { reasonSection } from './reasons.ts';
import { statusSection } from './statuses.ts';
import { styleSheet } from './style.ts';
import { yearSection } from './years.ts';

/** The beginning of one page for all decisions, of which this is the first; `alone`: it is the only one. */
export function documentStart(first: Decided, alone: boolean): string {
  const name = '案卷' in first ? first.案卷 : first.机构;
  const title = `${alone ? `${name} ` : ''}记分裁量报告（截至 ${first.截至}）`;
  // Nothing may be loaded and nothing may run, whatever a record says.
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const head = html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <style>
      ${styleSheet}
    </style>
  </head>`;
  const opening = html`<svg class="shared" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" class="open" />
          <rect width="3" height="6" class="fill" />
        </pattern>
      </defs>
    </svg>
    <h1>记分裁量报告 <span lang="en">report on demerit points</span></h1>`;
  return `<!doctype html>\n<html lang="zh-CN">\n${head.markup}\n<body>\n<main>\n${opening.markup}\n`;
}

export function documentEnd(): string {
  return '</main>\n</body>\n</html>\n';
}

/** One decision. `number` counts the decisions of the page from 1. */
export function articleOf(decision: Decided, shown: Shown, clauseText: ClauseText, number: number): string {
  const report = reportOf(decision, shown);
  const notes = new Footnotes(clauseText, number);
  const content = report.kind === 'PersonReport' ? personSections(report, notes) : institutionSections(report, notes);
  return onSheets(report, [headOf(report), content, notes.list()]).markup;
}

/** What every printed page of an article says at its top: browsers repeat a table’s head, and nothing else, on each of them. */
function onSheets({ head }: Report, content: Content): Html {
  const running = html`<div class="running" aria-hidden="true">
    <span>${head.label} ${head.name}</span><span>截至 ${head.asOf}</span>
  </div>`;
  return html`<table class="sheet" role="presentation">
    <thead>
      <tr>
        <td>${running}</td>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td><article>${content}</article></td>
      </tr>
    </tbody>
  </table> `;
}

function headOf({ head, glance }: Report): Html {
  return html`<header>
    <h2>${head.label} ${head.name}</h2>
    <p>截至 <time>${head.asOf}</time></p>
    <p>
      <small>规则集 ${head.ruleSet}，摘要 <code>${head.digest}</code></small>
    </p>
    <ul class="glance">
      ${glance.map((one) => html`<li>${one}</li>`)}
    </ul>
  </header>`;
}

function personSections(report: PersonReport, notes: Footnotes): Content {
  return [
    report.person.length === 0 ? null : html`<p class="person">${report.person.join('；')}</p>`,
    yearSection(report.years, notes),
    findingSection(report.findings, notes),
    statusSection(report.statuses, report.head.asOf, notes),
    measureSection(report.measures, notes),
    settlementSection(report.settlements, notes),
    closingSections(report, notes),
    reasonSection(report.reasons, notes),
  ];
}

function institutionSections(report: InstitutionReport, notes: Footnotes): Content {
  return [
    ratioSection(report.ratios, notes),
    personSection(report.persons),
    measureSection(report.measures, notes),
    closingSections(report, notes),
  ];
}

function closingSections(report: Report, notes: Footnotes): Content {
  return [
    clockSection(report.clocks, notes),
    undeterminedSection(report.undetermined, notes),
    problemSection(report.problems, notes),
    interpretationSection(report.interpretations, notes),
  ];
}
