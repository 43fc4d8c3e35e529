import { listing, noticeJson, positionOf, type NoticeJson } from '#diagnostics';
import type { Explanation } from '#runtime';
import { passed, type ScenarioResult } from '../run.ts';
import { tally, type SuiteOutcome, type Tally } from './tally.ts';

interface ReportJson {
  readonly format: 1;
  readonly tally: Tally;
  readonly suites: readonly SuiteJson[];
}

interface SuiteJson {
  readonly file: string;
  /** Null if the suite could not be read. */
  readonly name: string | null;
  readonly diagnostics: readonly NoticeJson[];
  readonly scenarios: readonly ScenarioJson[];
}

interface ScenarioJson {
  readonly name: string;
  readonly line: number;
  readonly passed: boolean;
  readonly derivation: string | null;
  readonly faults: readonly NoticeJson[];
  readonly failures: readonly {
    readonly about: string;
    readonly expected: string;
    readonly actual: string;
    readonly because: readonly Explanation[];
  }[];
}

/** The report for other tools. */
export function jsonReport(outcomes: readonly SuiteOutcome[]): string {
  const report: ReportJson = {
    format: 1,
    tally: tally(outcomes),
    suites: outcomes.map(({ file, result, diagnostics }) => ({
      file,
      name: result?.suite.name ?? null,
      diagnostics: listing(diagnostics).notices.map(noticeJson),
      scenarios: (result?.scenarios ?? []).map(scenarioJson),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function scenarioJson(result: ScenarioResult): ScenarioJson {
  const { scenario, failures, notices } = result;
  return {
    name: scenario.name,
    line: positionOf(scenario.nameSpan.source, scenario.nameSpan.start).line,
    passed: passed(result),
    derivation: scenario.derivation,
    faults: notices.map(noticeJson),
    failures: failures.map(({ about, expected, actual, because }) => ({ about, expected, actual, because })),
  };
}
