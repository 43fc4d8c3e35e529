export {
  checkInterpretations,
  checkOptions,
  OptionsError,
  type DecideOptions,
  type Interpretations,
} from './interpretations.ts';
export { decide } from './decide.ts';
export { load, type Rules } from './rules.ts';
export { readRecord } from './record/read.ts';
export type { PersonRecord } from './record/record.ts';
export type { Fault, FaultCode } from './fault.ts';
export type {
  Certainty,
  Decision,
  Explanation,
  FactUse,
  FindingResult,
  InterpretationUse,
  MeasureResult,
  Problem,
  ProblemCode,
  Undetermined,
  YearResult,
} from './decision.ts';
export type {
  Absence,
  AccumulationRow,
  BandRow,
  Cells,
  ChoiceRow,
  CitedRow,
  Condition,
  DocumentRow,
  DutyRow,
  FactRow,
  FactType,
  IdentityRow,
  InterpretationRow,
  PointsRow,
  RangeRow,
  ResponsibilityRow,
  RuleRow,
  SituationRow,
  Switch,
  Tables,
  ThresholdRow,
  VocabularyRow,
} from './tables.ts';
