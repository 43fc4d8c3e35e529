export { explanationLines } from './explanation-text.ts';
export { faultNotice } from './fault-notice.ts';
export { readSuite } from './read-suite.ts';
export { jsonReport } from './report/json.ts';
export { tally, type SuiteOutcome, type Tally } from './report/tally.ts';
export { textReport } from './report/text.ts';
export { runSuite, type Bench, type ScenarioResult, type SuiteResult } from './run.ts';
export type { Scenario, Suite } from './scenario.ts';
