import type { InstitutionDecision, InstitutionYearResult, PersonResult } from '#runtime';
import { clockViews } from './clocks.ts';
import { counts, headOf } from './head.ts';
import { interpretationsView } from './interpretations.ts';
import { measureViews } from './measures.ts';
import { oneLine } from './one-line.ts';
import { problemView } from './problems.ts';
import type { InstitutionReport, PersonView, RatioView } from './report.ts';
import type { Shown } from './shown.ts';
import { statusText } from './statuses.ts';
import { undeterminedView } from './undetermined.ts';

/** What a report says of an institution's record. */
export function institutionReport(decided: InstitutionDecision, { tables }: Shown): InstitutionReport {
  const decision = oneLine(decided);
  const ratios = decision.年度.map(ratioView);
  const current = ratios.find(({ year }) => year === Number(decision.截至.slice(0, 4)));
  return {
    kind: 'InstitutionReport',
    head: headOf('机构', decision.机构, decision, tables),
    glance: [
      ...(current === undefined ? [] : [`${current.year}年 ${current.times}，${current.whole}`]),
      ...counts(decision),
    ],
    ratios,
    persons: decision.人员.map(personView),
    measures: measureViews(decision.措施),
    clocks: clockViews(decision.期限, tables),
    undetermined: decision.待定.map((row) => undeterminedView(row, row.案卷)),
    problems: decision.问题.map((row) => problemView(row, row.案卷)),
    interpretations: interpretationsView(decision.释义, tables),
  };
}

function ratioView(row: InstitutionYearResult): RatioView {
  return {
    year: row.年,
    times: timesText(row.人次),
    whole: row.登记人数 === null ? '登记人数未知' : `登记人数 ${row.登记人数}`,
    shares: row.登记人数 === null ? [] : row.人次.map((number) => shareText(number, row.登记人数 ?? 0)),
    ranges: Object.entries(row.达到 ?? {}).map(([name, certainty]) => ({ name, certainty })),
    clauses: row.依据,
  };
}

function personView({ 案卷: name, 人次: times, 状态: statuses }: PersonResult): PersonView {
  return {
    name,
    times: Object.entries(times).map(([year, numbers]) => `${year}年 ${timesText(numbers)}`),
    status: statusText(statuses),
  };
}

function timesText(numbers: readonly number[]): string {
  return `${numbers.join('或')} 人次`;
}

/** `3/10（30%）`; what does not come out even in two decimals is cut off, never rounded up: 19.999% is not 20%. */
export function shareText(number: number, whole: number): string {
  const hundredths = Math.floor((number * 10_000) / whole);
  const even = hundredths * whole === number * 10_000;
  const text = (hundredths / 100).toFixed(2).replace(/\.?0+$/, '');
  return `${number}/${whole}（${even ? '' : '约'}${text}%）`;
}
