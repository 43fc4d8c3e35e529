import { diagnose, noticeOf, type Notice, type Staged } from '#diagnostics';
import { plain, type Plain, type Positioned } from '#reading';
import { checkInterpretations, type Fault, type Rules } from '#runtime';
import { faultNotice } from './fault-notice.ts';
import { failuresOf, judge, type Case, type Failure, type Verdict } from './judge.ts';
import type { Scenario, Suite } from './scenario.ts';

/** What a suite is run against. */
export interface Bench {
  readonly rules: Rules;
  /** The record file that a scenario names, by its path relative to the suite; diagnostics if it cannot be read, null if there is none. */
  readonly recordAt: (path: string) => Staged<Positioned | null> | null;
}

export interface SuiteResult {
  readonly suite: Suite;
  readonly scenarios: readonly ScenarioResult[];
}

export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly failures: readonly Failure[];
  /** Why it could not be judged at all (a fault of its record, an unknown reading); empty if it could. */
  readonly notices: readonly Notice[];
}

/** True if the scenario could be judged and every expectation holds. */
export function passed(result: ScenarioResult): boolean {
  return result.failures.length === 0 && result.notices.length === 0;
}

/** Runs every scenario of a suite. */
export function runSuite(suite: Suite, bench: Bench): SuiteResult {
  return { suite, scenarios: suite.scenarios.map((scenario) => runScenario(scenario, bench)) };
}

/** Compares one scenario's expectations with the decision, each; does not explain. */
export function compareScenario(scenario: Scenario, bench: Bench): Verdict {
  const { one, notices } = caseOf(scenario, bench);
  return one === null ? { comparisons: [], notices } : judge(bench.rules, one);
}

/** Runs one scenario: what does not hold, explained. */
export function runScenario(scenario: Scenario, bench: Bench): ScenarioResult {
  const { one, notices } = caseOf(scenario, bench);
  if (one === null) return { scenario, failures: [], notices };
  const verdict = judge(bench.rules, one);
  return { scenario, failures: failuresOf(bench.rules, one, verdict), notices: verdict.notices };
}

/** The case that a scenario puts; or why it puts none. */
export function caseOf(
  scenario: Scenario,
  bench: Bench,
): { readonly one: Case; readonly notices: readonly [] } | { readonly one: null; readonly notices: readonly Notice[] } {
  const { value: root, diagnostics } = dataOf(scenario, bench);
  if (root === null) return { one: null, notices: diagnostics.map((diagnostic) => noticeOf(diagnostic)) };
  const interpretations = Object.fromEntries(scenario.interpretations.map(({ name, reading }) => [name, reading]));
  const unknown = checkInterpretations(bench.rules, interpretations);
  if (unknown.length > 0) return { one: null, notices: unknown.map((fault) => readingNotice(fault, scenario)) };
  const { asOf, knownAt, expectations } = scenario;
  const options = { asOf, ...(knownAt === null ? {} : { knownAt }), interpretations };
  return { one: { value: valueOf(scenario, root), root, options, expectations }, notices: [] };
}

/** A fault of the readings chosen, shown where the reading stands. */
function readingNotice(fault: Fault, scenario: Scenario): Notice {
  const chosen = scenario.interpretations.find(({ name }) => name === fault.path[0]);
  return { ...faultNotice(fault, null), span: chosen?.span ?? scenario.nameSpan };
}

function dataOf({ record }: Scenario, bench: Bench): Staged<Positioned | null> {
  if (record.kind === 'Inline') return { value: record.table, diagnostics: [] };
  const missing = diagnose('suite-no-record', record.span, { path: record.path });
  return bench.recordAt(record.path) ?? { value: null, diagnostics: [missing] };
}

type PlainTable = Readonly<Record<string, Plain>>;

function isTable(value: Plain | undefined): value is PlainTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An inline record may leave out its format and its name; the persons of an institution theirs, too, but for their names. */
function valueOf(scenario: Scenario, root: Positioned): Plain {
  const value = plain(root);
  return scenario.record.kind === 'Inline' && isTable(value) ? completed(value, scenario.name) : value;
}

function completed(record: PlainTable, name: string): Plain {
  const { 机构: institution } = record;
  const whole = { 格式: '1', 案卷: name, ...record };
  if (!isTable(institution) || !Array.isArray(institution['人员'])) return whole;
  const persons = institution['人员'].map((person: Plain) => (isTable(person) ? { 格式: '1', ...person } : person));
  return { ...whole, 机构: { ...institution, 人员: persons } };
}
