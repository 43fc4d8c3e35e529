import type { Explanation } from '../decision.ts';
import type { Judged } from '../rows/judged.ts';
import type { Rows } from '../rows/rows.ts';
import { explainClocks } from './clocks.ts';
import { additionsOf } from './contributions.ts';
import { explainFindings } from './findings.ts';
import { toldDays, type Story } from './firings.ts';
import { explainMeasures } from './measures.ts';
import { explainRepairs } from './repairs.ts';
import { explainSettlements } from './settlements.ts';
import { explainStatuses } from './statuses.ts';
import { explainYears } from './years.ts';

/** Handed to `decide` by those who want to know why. */
export type Explain = typeof explain;

/** 说明: why each finding, year, repair, status, measure, fee and clock comes out as it does. Reads what has been judged and decides nothing. */
export function explain(judged: Judged, rows: Rows): readonly Explanation[] {
  const { 认定: findings, 年度: years, 状态: statuses, 措施: measures, 结算: settlements, 问题: problems } = rows;
  const story: Story = { additions: additionsOf(judged, findings), days: toldDays(judged) };
  return explainFindings(judged, findings).concat(
    explainYears(judged, years, findings, story),
    explainRepairs(judged, problems),
    explainStatuses(judged, statuses, story),
    explainMeasures(judged, measures, story),
    explainSettlements(judged, settlements, statuses),
    explainClocks(judged),
  );
}
