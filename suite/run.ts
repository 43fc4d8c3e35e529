import { diagnose, noticeOf, type Notice, type Staged } from '#diagnostics';
import { plain, type Plain, type Positioned } from '#reading';
import {
  checkInterpretations,
  decide,
  readRecord,
  type Decision,
  type Explanation,
  type Fault,
  type Rules,
} from '#runtime';
import { compare, type Difference } from './compare.ts';
import { explanationOf } from './explanation-of.ts';
import { faultNotice } from './fault-notice.ts';
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

/** A difference with the explanation of what was decided instead. */
export interface Failure extends Difference {
  readonly because: readonly Explanation[];
}

/** True if the scenario could be judged and every expectation holds. */
export function passed(result: ScenarioResult): boolean {
  return result.failures.length === 0 && result.notices.length === 0;
}

/** Runs every scenario of a suite. */
export function runSuite(suite: Suite, bench: Bench): SuiteResult {
  return { suite, scenarios: suite.scenarios.map((scenario) => runScenario(scenario, bench)) };
}

function runScenario(scenario: Scenario, bench: Bench): ScenarioResult {
  const invalid = (notices: readonly Notice[]): ScenarioResult => ({ scenario, failures: [], notices });
  const { value: root, diagnostics } = dataOf(scenario, bench);
  if (root === null) return invalid(diagnostics.map(noticeOf));
  const chosen = Object.fromEntries(scenario.interpretations.map(({ name, reading }) => [name, reading]));
  const unknown = checkInterpretations(bench.rules, chosen);
  if (unknown.length > 0) return invalid(unknown.map((fault) => readingNotice(fault, scenario)));
  const { record, faults } = readRecord(bench.rules, valueOf(scenario, root));
  if (record === null) return invalid(faults.map((fault) => faultNotice(fault, root)));
  const options = { asOf: scenario.asOf, interpretations: chosen };
  const differences = differencesIn(scenario, decide(bench.rules, record, options));
  if (differences.length === 0) return { scenario, failures: [], notices: [] };
  const explained = decide(bench.rules, record, { ...options, explain: true });
  return {
    scenario,
    failures: differences.map((difference) => ({ ...difference, because: explanationOf(difference, explained) })),
    notices: [],
  };
}

/** A fault of the readings chosen, shown where the reading stands. */
function readingNotice(fault: Fault, scenario: Scenario): Notice {
  const chosen = scenario.interpretations.find(({ name }) => name === fault.path[0]);
  return { ...faultNotice(fault, null), span: chosen?.span ?? scenario.nameSpan };
}

function differencesIn(scenario: Scenario, decision: Decision): readonly Difference[] {
  return scenario.expectations
    .map((expectation) => compare(expectation, decision))
    .filter((difference) => difference !== null);
}

function dataOf({ record }: Scenario, bench: Bench): Staged<Positioned | null> {
  if (record.kind === 'Inline') return { value: record.table, diagnostics: [] };
  const missing = diagnose('suite-no-record', record.span, { path: record.path });
  return bench.recordAt(record.path) ?? { value: null, diagnostics: [missing] };
}

/** An inline record may leave out its format and its name. */
function valueOf(scenario: Scenario, root: Positioned): Plain {
  const value = plain(root);
  if (scenario.record.kind === 'File' || value === null || typeof value !== 'object' || Array.isArray(value))
    return value;
  return { 格式: '1', 案卷: scenario.name, ...(value as Readonly<Record<string, Plain>>) };
}
