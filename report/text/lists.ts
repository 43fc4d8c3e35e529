import { displayWidth } from '#diagnostics';
import type { ClockView, MeasureView, ProblemView, SettlementView, UndeterminedView } from '../data/report.ts';
import { clauses, type Page } from './page.ts';

export function measureLines(measures: readonly MeasureView[], page: Page): void {
  if (measures.length === 0) return;
  page.section('措施', 'measures');
  const { good } = page.layoutUsed.style;
  for (const { date, certainty, actor, mode, acts, clauses: cited } of measures) {
    const shown = certainty === '确定' ? good(certainty) : certainty;
    page.labelled(date, 12, `${shown}  ${actor} ${mode} ${acts.join('、')}${clauses(cited)}`);
  }
}

export function settlementLines(settlements: readonly SettlementView[], page: Page): void {
  if (settlements.length === 0) return;
  page.section('费用结算', 'settlement of fees');
  for (const { id, date, place, conclusion, reason, clauses: cited } of settlements) {
    const at = place === null ? '' : `  ${place}`;
    page.labelled(id, 6, `${date}${at}  ${conclusion}`);
    page.labelled('', 6, `${reason}${clauses(cited)}`);
  }
}

/** Who must do what by when. */
export function clockLines(clocks: readonly ClockView[], page: Page): void {
  if (clocks.length === 0) return;
  page.section('谁在何时之前应当做什么', 'who must do what by when');
  const { bad } = page.layoutUsed.style;
  for (const { state, last, actor, matter, clauses: cited } of clocks) {
    const line = `${last}  ${actor} ${matter}${clauses(cited)}`;
    page.labelled(state, 10, line, 2, state === '逾期未办' ? bad : undefined);
  }
}

export function undeterminedLines(rows: readonly UndeterminedView[], page: Page): void {
  if (rows.length === 0) return;
  page.section('待定', 'to be determined');
  const width = columnFor(rows);
  for (const { about, matter, by, options, clauses: cited } of rows)
    page.labelled(about, width, `${matter}：${by === '' ? '' : `${by}，`}可选 ${options}${clauses(cited)}`);
}

export function problemLines(problems: readonly ProblemView[], page: Page): void {
  if (problems.length === 0) return;
  page.section('问题', 'problems');
  const width = columnFor(problems);
  for (const { about, code, text, clauses: cited, advice } of problems) {
    page.labelled(about, width, `${code}：${text}${clauses(cited)}`);
    page.labelled('', width, `怎么办：${advice}`);
  }
}

/** A column for what the rows are about, not so wide that nothing is left for the rest. */
function columnFor(rows: readonly { readonly about: string }[]): number {
  return Math.min(24, Math.max(6, ...rows.map(({ about }) => displayWidth(about) + 2)));
}
