import type { Explanation, FindingResult, MeasureResult, YearResult } from '../decision.ts';
import type { Judged } from '../rows/judged.ts';
import { explainFinding } from './findings.ts';
import { explainMeasures } from './measures.ts';
import { explainYears } from './years.ts';

/** The rows of a decision that are explained. */
export interface ExplainedRows {
  readonly findings: readonly FindingResult[];
  readonly years: readonly YearResult[];
  readonly measures: readonly MeasureResult[];
}

/** 说明: why each finding, year and measure comes out as it does. Reads what has been judged and decides nothing. */
export function explain(judged: Judged, { findings, years, measures }: ExplainedRows): readonly Explanation[] {
  return [
    ...findings.map((row, finding) => explainFinding(judged, finding, row)),
    ...explainYears(judged, years, findings),
    ...explainMeasures(judged, measures),
  ];
}
