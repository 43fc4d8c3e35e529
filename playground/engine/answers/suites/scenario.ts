import { positionOf } from '#diagnostics';
import { plain, readYaml, type Plain } from '#reading';
import type { Explanation, Rules } from '#runtime';
import { caseOf, compareCase, failuresOf, type Bench, type Case, type Scenario } from '#suite';
import type { Opened } from '../../opened.ts';
import type { CaseInput } from '../judge.ts';
import { comparisonView, type ComparisonView } from './slice.ts';
import { benchFor, noticeView, suiteAt, type NoticeView } from './suite-files.ts';

/** A scenario of the open folder: the path of its suite, its name there. */
export interface ScenarioName {
  readonly suite: string;
  readonly scenario: string;
}

/** A comparison with the explanation of what was decided, where it is otherwise than expected. */
export interface ExplainedView extends ComparisonView {
  readonly because: readonly Explanation[];
}

/** How a case fares against a scenario's expectations. */
export interface Fared {
  readonly comparisons: readonly ExplainedView[];
  /** Why it could not be judged at all. */
  readonly notices: readonly NoticeView[];
}

/** Everything about one scenario. */
export interface ScenarioDetail extends Fared {
  readonly suite: string;
  readonly line: number;
  readonly derivation: string | null;
  readonly asOf: string;
  readonly knownAt: string | null;
  readonly readings: readonly { readonly interpretation: string; readonly reading: string }[];
  /** The record as it is judged; null if the file it is in cannot be read. */
  readonly record: Plain;
}

/** Null while the rules have errors, or if there is no such scenario. */
export function scenarioDetail(opened: Opened, name: ScenarioName): ScenarioDetail | null {
  const { rules } = opened;
  const found = scenarioAt(opened, name);
  if (rules === null || found === null) return null;
  const { scenario, suite } = found;
  const bench = benchFor(opened, rules, name.suite);
  const { one, notices } = caseOf(scenario, bench);
  return {
    suite,
    line: positionOf(scenario.nameSpan.source, scenario.nameSpan.start).line,
    derivation: scenario.derivation,
    asOf: scenario.asOf,
    knownAt: scenario.knownAt,
    readings: scenario.interpretations.map(({ name: interpretation, reading }) => ({ interpretation, reading })),
    record: one?.value ?? recordOf(scenario, bench),
    ...(one === null ? { comparisons: [], notices: notices.map(noticeView) } : fared(rules, one)),
  };
}

/** The case as it is tried now, against what a scenario expects; null as above. */
export function expected(
  opened: Opened,
  { input, name }: { readonly input: CaseInput; readonly name: ScenarioName },
): Fared | null {
  const { rules } = opened;
  const found = scenarioAt(opened, name);
  // As text it is read like a record in a file, with places for what is wrong.
  const { value: root } = readYaml({ name: '', text: JSON.stringify(input.record) });
  if (rules === null || found === null || root === null) return null;
  const { asOf, knownAt, readings } = input;
  const interpretations = Object.fromEntries(readings.map(({ interpretation, reading }) => [interpretation, reading]));
  const options = { asOf, ...(knownAt === null ? {} : { knownAt }), interpretations };
  return fared(rules, { value: plain(root), root, options, expectations: found.scenario.expectations });
}

function scenarioAt(
  opened: Opened,
  { suite: path, scenario: name }: ScenarioName,
): { readonly suite: string; readonly scenario: Scenario } | null {
  const suite = suiteAt(opened, path)?.suite ?? null;
  const scenario = suite?.scenarios.find((one) => one.name === name);
  return suite === null || scenario === undefined ? null : { suite: suite.name, scenario };
}

function fared(rules: Rules, one: Case): Fared {
  const verdict = compareCase(rules, one);
  const failures = failuresOf(rules, one, verdict);
  return {
    comparisons: verdict.comparisons.map((comparison) => ({
      ...comparisonView(comparison),
      because: failures.find(({ expectation }) => expectation === comparison.expectation)?.because ?? [],
    })),
    notices: verdict.notices.map((notice) => ({ ...noticeView(notice), line: null })),
  };
}

function recordOf({ record }: Scenario, { recordAt }: Bench): Plain {
  const root = record.kind === 'Inline' ? record.table : (recordAt(record.path)?.value ?? null);
  return root === null ? null : plain(root);
}
