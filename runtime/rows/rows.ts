import type { Decision } from '../decision.ts';
import { clockRows, clocksOf } from './clocks.ts';
import { findingRow } from './findings.ts';
import type { Judged } from './judged.ts';
import { measureRows } from './measures.ts';
import { problemRows } from './problems.ts';
import { settlementRows } from './settlements.ts';
import { statusRows } from './statuses.ts';
import { undeterminedRows } from './undetermined.ts';
import { yearRows } from './years.ts';

/** What a decision says of the record under one vector of readings. */
export type Rows = Pick<Decision, '认定' | '年度' | '状态' | '措施' | '结算' | '期限' | '待定' | '问题'>;

export function rowsOf(judged: Judged): Rows {
  const findings = judged.plan.findings.map((_, finding) => findingRow(judged, finding));
  const { clocks, undetermined: calendars } = clockRows(clocksOf(judged), judged.asOf);
  const undetermined = undeterminedRows(judged, calendars);
  return {
    认定: findings,
    年度: yearRows(judged, findings),
    状态: statusRows(judged),
    措施: measureRows(judged),
    结算: settlementRows(judged, undetermined),
    期限: clocks,
    待定: undetermined,
    问题: problemRows(judged),
  };
}
