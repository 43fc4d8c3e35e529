export { reportOf, type Decided } from './data/report-of.ts';
export type {
  ClockView,
  FindingView,
  Head,
  InstitutionReport,
  InterpretationsView,
  MeasureView,
  PersonReport,
  PersonView,
  ProblemView,
  RatioView,
  Report,
  SensitiveView,
  SettlementView,
  StatusView,
  ThresholdView,
  UndeterminedView,
  YearView,
} from './data/report.ts';
export type { Shown } from './data/shown.ts';
export type { ClauseText } from './page/clauses.ts';
export { articleOf, documentEnd, documentStart } from './page/document.ts';
export { decisionText } from './text/decision.ts';
