export {
  checkInterpretations,
  checkOptions,
  OptionsError,
  type DecideOptions,
  type Interpretations,
} from './interpretations.ts';
export { builtRules, RecordError, type BuiltRules } from './built-rules.ts';
export { decide } from './decide.ts';
export type { Points } from './score/points.ts';
export { scorer, type Scorer } from './scorer.ts';
export { load, type Rules } from './rules.ts';
export { frozen } from './frozen.ts';
export { readRecord, type ReadResult } from './record/read.ts';
export { recordFormat } from './record/format.ts';
export type { Field, FieldType } from './record/fields.ts';
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
