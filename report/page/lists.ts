import type { ClockView, MeasureView, ProblemView, SettlementView, UndeterminedView } from '../data/report.ts';
import type { Footnotes } from './clauses.ts';
import { html, type Html } from './html.ts';
import { section, table, type Row } from './table.ts';
import { certaintyLook } from './years.ts';

export function measureSection(measures: readonly MeasureView[], notes: Footnotes): Html | null {
  const rows = measures.map(({ date, certainty, actor, mode, acts, clauses }) => ({
    head: html`<time>${date}</time>`,
    cells: [
      html`<strong class="${certaintyLook(certainty)}">${certainty}</strong>`,
      `${actor} ${mode}`,
      html`${acts.join('、')}${notes.cite(clauses)}`,
    ],
  }));
  return listed('措施', 'measures', ['日期', '确定与否', '谁', '做什么'], rows);
}

export function settlementSection(settlements: readonly SettlementView[], notes: Footnotes): Html | null {
  const rows = settlements.map(({ id, date, place, conclusion, reason, clauses }) => ({
    head: id,
    cells: [
      html`<time>${date}</time>`,
      place ?? '未记',
      html`<strong>${conclusion}</strong>`,
      html`${reason}${notes.cite(clauses)}`,
    ],
  }));
  return listed('费用结算', 'settlement of fees', ['编号', '日期', '机构', '结论', '理由'], rows);
}

/** Who must do what by when. */
export function clockSection(clocks: readonly ClockView[], notes: Footnotes): Html | null {
  const rows = clocks.map(({ state, last, actor, matter, clauses }): Row => ({
    head: html`<span class="whole">${state}</span>`,
    cells: [html`<span class="whole">${last}</span>`, actor, html`${matter}${notes.cite(clauses)}`],
    look: state === '逾期未办' ? 'urgent' : '',
  }));
  return listed('谁在何时之前应当做什么', 'who must do what by when', ['情况', '何时之前', '谁', '做什么'], rows);
}

export function undeterminedSection(undetermined: readonly UndeterminedView[], notes: Footnotes): Html | null {
  const rows = undetermined.map(({ about, matter, by, options, clauses }) => ({
    head: html`<span class="whole">${about}</span>`,
    cells: [html`<span class="whole">${matter}</span>`, by, html`${options}${notes.cite(clauses)}`],
  }));
  return listed('待定', 'to be determined', ['何处', '事项', '由谁', '可选'], rows);
}

export function problemSection(problems: readonly ProblemView[], notes: Footnotes): Html | null {
  const rows = problems.map(({ about, code, text, clauses, advice }): Row => ({
    head: about,
    cells: [code, html`${text}${notes.cite(clauses)}`, advice],
    look: 'urgent',
  }));
  return listed('问题', 'problems', ['编号', '问题', '说明', '怎么办'], rows);
}

/** Nothing without rows. */
export function listed(zh: string, en: string, columns: readonly string[], rows: readonly Row[]): Html | null {
  return rows.length === 0 ? null : section(zh, en, table(zh, columns, rows));
}
