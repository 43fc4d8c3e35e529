import type { Source, Span } from '#diagnostics';
import type { Table } from '#reading';

/** A file of scenarios (contracts: 场景, format 1). */
export interface Suite {
  readonly source: Source;
  readonly name: string;
  readonly scenarios: readonly Scenario[];
}

/** One record, judged once, and what is expected of the decision. */
export interface Scenario {
  readonly name: string;
  readonly nameSpan: Span;
  /** How the expectation follows from the text; null if it is not said. */
  readonly derivation: string | null;
  /** ISO date. */
  readonly asOf: string;
  /** ISO date: what had become known by then; null: by `asOf`. */
  readonly knownAt: string | null;
  readonly record: ScenarioRecord;
  /** Readings chosen other than the defaults. */
  readonly interpretations: readonly ChosenReading[];
  readonly expectations: readonly Expectation[];
}

/** The record itself, or the path of a file that holds it, relative to the suite. */
export type ScenarioRecord =
  | { readonly kind: 'Inline'; readonly table: Table }
  | { readonly kind: 'File'; readonly path: string; readonly span: Span };

export interface ChosenReading {
  readonly name: string;
  readonly reading: string;
  readonly span: Span;
}

/** One thing expected, and where it is written; all are exact, but for the two about measures. */
export type Expectation = { readonly span: Span } & Expected;

export type Expected =
  | { readonly kind: 'LawfulPoints' | 'Points'; readonly entry: string; readonly values: readonly number[] }
  /** Empty: no situation governs; none matches. */
  | { readonly kind: 'Governing' | 'Matching'; readonly entry: string; readonly situations: readonly string[] }
  /** A year without entries has 0. */
  | { readonly kind: 'YearTotal' | 'Repaired'; readonly year: number; readonly values: readonly number[] }
  /** The possible statuses on a day, wherever; a day before the timeline has the status of those who have not entered. */
  | { readonly kind: 'Status'; readonly day: string; readonly statuses: readonly string[] }
  /** Of the last bar in the timeline: ISO dates, 无 where there may be none. */
  | { readonly kind: 'Bar'; readonly ends: readonly string[] }
  | { readonly kind: 'Conclusion'; readonly entry: string; readonly conclusion: string }
  /** The states of all clocks of that name, or of those of one entry; empty: none is listed. */
  | {
      readonly kind: 'Clock';
      readonly matter: string;
      readonly entry: string | null;
      readonly states: readonly string[];
    }
  /** Each is among the certain measures; none is. */
  | { readonly kind: 'CertainMeasures' | 'NoCertainMeasures'; readonly measures: readonly string[] }
  /** Exactly these matters are undetermined. */
  | { readonly kind: 'Undetermined'; readonly matters: readonly string[] }
  /** Exactly these entries have a problem; exactly these codes occur; exactly these interpretations matter. */
  | { readonly kind: 'EntriesWithProblems' | 'ProblemCodes' | 'Sensitive'; readonly names: readonly string[] }
  /** The possible numbers of an institution's person-times in a year. */
  | { readonly kind: 'PersonTimes'; readonly year: number; readonly values: readonly number[] };

/** The keys of 期望 in the contract's order, and the expectation each makes. */
export const expectationKeys = {
  分值: 'LawfulPoints',
  记分: 'Points',
  情形: 'Matching',
  适用情形: 'Governing',
  累计: 'YearTotal',
  修复: 'Repaired',
  状态: 'Status',
  禁止登记至: 'Bar',
  人次: 'PersonTimes',
  措施: 'CertainMeasures',
  没有措施: 'NoCertainMeasures',
  结算: 'Conclusion',
  期限: 'Clock',
  待定: 'Undetermined',
  敏感: 'Sensitive',
  有问题: 'EntriesWithProblems',
  问题: 'ProblemCodes',
} as const satisfies Record<string, Expected['kind']>;

export type ExpectationKey = keyof typeof expectationKeys;

/** The key under which an expectation is written. */
export function keyOf({ kind }: Expected): ExpectationKey {
  const keys = Object.keys(expectationKeys) as ExpectationKey[];
  const key = keys.find((one) => expectationKeys[one] === kind);
  if (key === undefined) throw new Error(`no key makes ${kind}`);
  return key;
}
