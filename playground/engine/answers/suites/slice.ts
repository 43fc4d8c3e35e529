import { positionOf } from '#diagnostics';
import { plain } from '#reading';
import { compareScenario, keyOf, type Bench, type Comparison, type ExpectationKey, type Scenario } from '#suite';
import type { Opened } from '../../opened.ts';
import { factsInShort } from './facts.ts';
import { benchFor, noticeView, suiteAt, type NoticeView } from './suite-files.ts';

/** From which scenario on to run a suite; a slice ends after some milliseconds. */
export interface SliceInput {
  readonly path: string;
  readonly from: number;
}

/** A few scenarios of a suite and how they fared. */
export interface Slice {
  /** Null if the file cannot be read as a suite; the notices say why. */
  readonly name: string | null;
  /** Scenarios of the whole suite. */
  readonly total: number;
  readonly rows: readonly ScenarioRow[];
  /** About the file, with the first slice. */
  readonly notices: readonly NoticeView[];
  /** Where to go on; null: the suite has been run. */
  readonly next: number | null;
}

export interface ScenarioRow {
  readonly name: string;
  readonly line: number;
  readonly asOf: string;
  /** Empty if it is not said. */
  readonly derivation: string;
  /** `医师；违规 2、通知 1`: what the record is about. */
  readonly facts: string;
  readonly passed: boolean;
  readonly comparisons: readonly ComparisonView[];
  /** Why it could not be judged at all. */
  readonly notices: readonly NoticeView[];
}

export interface ComparisonView {
  readonly key: ExpectationKey;
  readonly about: string;
  readonly expected: string;
  readonly actual: string;
  readonly holds: boolean;
}

/** So long does a slice keep others waiting, in milliseconds. */
const patience = 20;

/** Null while the rules have errors or if there is no such file. */
export function slice(opened: Opened, { path, from }: SliceInput): Slice | null {
  const end = performance.now() + patience;
  const { rules } = opened;
  const file = suiteAt(opened, path);
  if (rules === null || file === null) return null;
  const { suite, notices } = file;
  if (suite === null) return { name: null, total: 0, rows: [], notices, next: null };
  const bench = benchFor(opened, rules, path);
  const rows: ScenarioRow[] = [];
  for (const scenario of suite.scenarios.slice(from)) {
    rows.push(rowOf(scenario, bench));
    if (performance.now() > end) break;
  }
  const done = from + rows.length;
  const total = suite.scenarios.length;
  return { name: suite.name, total, rows, notices: from === 0 ? notices : [], next: done < total ? done : null };
}

export function comparisonView({ expectation, about, expected, actual, holds }: Comparison): ComparisonView {
  return { key: keyOf(expectation), about, expected, actual, holds };
}

function rowOf(scenario: Scenario, bench: Bench): ScenarioRow {
  const { comparisons, notices } = compareScenario(scenario, bench);
  return {
    name: scenario.name,
    line: positionOf(scenario.nameSpan.source, scenario.nameSpan.start).line,
    asOf: scenario.asOf,
    derivation: scenario.derivation ?? '',
    facts: factsOf(scenario, bench),
    passed: notices.length === 0 && comparisons.every(({ holds }) => holds),
    comparisons: comparisons.map(comparisonView),
    notices: notices.map(noticeView),
  };
}

function factsOf({ record }: Scenario, { recordAt }: Bench): string {
  const root = record.kind === 'Inline' ? record.table : (recordAt(record.path)?.value ?? null);
  return root === null ? '' : factsInShort(plain(root));
}
