import type { Explanation, MeasureResult, YearResult } from '../decision.ts';
import type { Judged } from '../rows/judged.ts';
import { explainFinding } from './findings.ts';
import { explainMeasures } from './measures.ts';
import { explainYears } from './years.ts';

/** 说明: why each finding, year and measure comes out as it does. Reads what has been judged and decides nothing. */
export function explain(
  judged: Judged,
  years: readonly YearResult[],
  measures: readonly MeasureResult[],
): readonly Explanation[] {
  return [
    ...judged.plan.findings.map((_, finding) => explainFinding(judged, finding)),
    ...explainYears(judged, years),
    ...explainMeasures(judged, measures),
  ];
}
