export {
  checkInterpretations,
  checkOptions,
  OptionsError,
  type DecideOptions,
  type Interpretations,
} from './interpretations.ts';
export { builtRules, RecordError, type BuiltRules } from './built-rules.ts';
export { decide } from './decide.ts';
export { BudgetError } from './ledger/budget.ts';
export { explain, type Explain } from './explain/explain.ts';
export type { Points } from './score/points.ts';
export { scorer, type Scorer } from './scorer.ts';
export { load, type Rules } from './rules.ts';
export { frozen } from './frozen.ts';
export { readRecord, type ReadResult } from './record/read.ts';
export { decideInstitution } from './institution/decide.ts';
export type {
  InstitutionDecision,
  InstitutionProblem,
  InstitutionUndetermined,
  InstitutionYearResult,
  PersonResult,
} from './institution/decision.ts';
export { isInstitutionRecord, readInstitution, type InstitutionReadResult } from './institution/read.ts';
export type { InstitutionRecord } from './institution/record.ts';
export { recordFormat } from './record/format.ts';
export type { Field, FieldType } from './record/fields.ts';
export type { PersonRecord } from './record/record.ts';
export type { Fault, FaultCode } from './fault.ts';
export type {
  Certainty,
  ClockResult,
  ClockState,
  Decision,
  Explanation,
  FactUse,
  FindingResult,
  InterpretationUse,
  MeasureResult,
  Problem,
  ProblemCode,
  SettlementResult,
  StatusResult,
  Undetermined,
  YearResult,
} from './decision.ts';
export type { Condition, StatusRow, Tables } from './tables.ts';
