export { appendScenario, emptySuite, type ScenarioDraft } from './append-scenario.ts';
export type { Comparison } from './comparison.ts';
export { expectationsFrom, expectationTable, type Expectable, type ExpectableValue } from './expectations-from.ts';
export { explanationLines } from './explanation-text.ts';
export { faultNotice } from './fault-notice.ts';
export { failuresOf, judge as compareCase, type Case, type Failure, type Verdict } from './judge.ts';
export { readSuite } from './read-suite.ts';
export { jsonReport } from './report/json.ts';
export { tally, type SuiteOutcome, type Tally } from './report/tally.ts';
export { textReport } from './report/text.ts';
export {
  caseOf,
  compareScenario,
  runScenario,
  runSuite,
  type Bench,
  type ScenarioResult,
  type SuiteResult,
} from './run.ts';
export { expectationKeys, keyOf, type ExpectationKey, type Scenario, type Suite } from './scenario.ts';
