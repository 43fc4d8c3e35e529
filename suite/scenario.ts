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

/** One thing expected; all of them are exact, but for the two about measures. */
export type Expectation = { readonly span: Span } & (
  | { readonly kind: 'LawfulPoints' | 'Points'; readonly entry: string; readonly values: readonly number[] }
  /** Empty: no situation governs; none matches. */
  | { readonly kind: 'Governing' | 'Matching'; readonly entry: string; readonly situations: readonly string[] }
  /** A year without entries has 0. */
  | { readonly kind: 'YearTotal'; readonly year: number; readonly values: readonly number[] }
  /** Each is among the certain measures; none is. */
  | { readonly kind: 'CertainMeasures' | 'NoCertainMeasures'; readonly measures: readonly string[] }
  /** Exactly these matters are undetermined. */
  | { readonly kind: 'Undetermined'; readonly matters: readonly string[] }
  /** Exactly these entries have a problem; exactly these codes occur. */
  | { readonly kind: 'EntriesWithProblems' | 'ProblemCodes'; readonly names: readonly string[] }
);

/** The keys of 期望 that this version judges, in the contract's order, and the expectation each makes. */
export const expectationKeys = {
  分值: 'LawfulPoints',
  记分: 'Points',
  情形: 'Matching',
  适用情形: 'Governing',
  累计: 'YearTotal',
  措施: 'CertainMeasures',
  没有措施: 'NoCertainMeasures',
  待定: 'Undetermined',
  有问题: 'EntriesWithProblems',
  问题: 'ProblemCodes',
} as const satisfies Record<string, Expectation['kind']>;

export type ExpectationKey = keyof typeof expectationKeys;

/** Keys of the contract about matters that a rule set may have no rules for. */
export const notJudgedKeys: readonly string[] = ['状态', '禁止登记至', '结算', '期限'];
