import type { Certainty, ClockState, Explanation, ProblemCode, SettlementResult, Tables } from '#runtime';

/** What a report says of one decision: words and days ready to be laid out, in the terminal or on a page, which say the same. */
export type Report = PersonReport | InstitutionReport;

export interface PersonReport extends Common {
  readonly kind: 'PersonReport';
  /** `人员类别 医师`, `执业点 H1（2020-01-01 起）`. */
  readonly person: readonly string[];
  readonly years: readonly YearView[];
  readonly findings: readonly FindingView[];
  readonly statuses: readonly StatusView[];
  readonly settlements: readonly SettlementView[];
  readonly reasons: readonly Explanation[];
}

export interface InstitutionReport extends Common {
  readonly kind: 'InstitutionReport';
  readonly ratios: readonly RatioView[];
  readonly persons: readonly PersonView[];
}

interface Common {
  readonly head: Head;
  /** The few words that tell whether to read on. */
  readonly glance: readonly string[];
  readonly measures: readonly MeasureView[];
  /** The most urgent first. */
  readonly clocks: readonly ClockView[];
  readonly undetermined: readonly UndeterminedView[];
  readonly problems: readonly ProblemView[];
  readonly interpretations: InterpretationsView;
}

export interface Head {
  /** `案卷` or `机构`, and its name. */
  readonly label: string;
  readonly name: string;
  readonly asOf: string;
  readonly ruleSet: string;
  /** The beginning of the digest. */
  readonly digest: string;
}

export interface YearView {
  readonly year: number;
  readonly points: string;
  readonly lowest: number;
  readonly highest: number;
  /** Null where it says nothing beyond the points. */
  readonly recommended: number | null;
  readonly repaired: number;
  readonly thresholds: readonly ThresholdView[];
}

export interface ThresholdView {
  readonly total: number;
  /** The thresholds that begin at this total. */
  readonly names: readonly string[];
  readonly certainty: Certainty;
  readonly clauses: readonly string[];
}

export interface FindingView {
  readonly id: string;
  readonly date: string;
  readonly conduct: string;
  readonly facts: readonly string[];
  readonly governing: string;
  readonly clauses: readonly string[];
  readonly others: readonly string[];
  readonly lawful: string;
  readonly standing: string;
}

export interface StatusView {
  /** Null: since before what the record knows. */
  readonly from: string | null;
  /** The last day; null: with no end in sight. */
  readonly through: string | null;
  readonly period: string;
  /** `暂停`; `可能 暂停、期满待恢复`. */
  readonly text: string;
  readonly names: readonly string[];
  /** By name: what the status is for the tool; null for what the rule set does not name. */
  readonly natures: readonly (Tables['statuses'][number]['nature'] | null)[];
  /** `禁止登记至 2026-04-10`; null where nothing is barred. */
  readonly bar: string | null;
  readonly place: string | null;
  readonly causes: readonly string[];
  readonly clauses: readonly string[];
  /** Holds on the as-of date. */
  readonly current: boolean;
}

export interface MeasureView {
  readonly date: string;
  readonly certainty: Exclude<Certainty, '不可能'>;
  readonly actor: string;
  readonly mode: string;
  readonly acts: readonly string[];
  readonly clauses: readonly string[];
}

export interface SettlementView {
  readonly id: string;
  readonly date: string;
  readonly place: string | null;
  readonly conclusion: SettlementResult['结论'];
  readonly reason: string;
  readonly clauses: readonly string[];
}

export interface ClockView {
  readonly state: ClockState;
  /** `2025-03-28 止`; `止日未定`. */
  readonly last: string;
  readonly actor: string;
  /** What, on which entry, to whom, since when. */
  readonly matter: string;
  readonly clauses: readonly string[];
}

export interface UndeterminedView {
  /** The entry, or the day on which the need arose. */
  readonly about: string;
  readonly matter: string;
  /** `由经办机构决定`; empty where nobody is named. */
  readonly by: string;
  readonly options: string;
  readonly clauses: readonly string[];
}

export interface ProblemView {
  readonly about: string;
  readonly code: ProblemCode;
  readonly text: string;
  readonly clauses: readonly string[];
  readonly advice: string;
}

export interface InterpretationsView {
  readonly sensitive: readonly SensitiveView[];
  /** One line for all others; null where there are none. */
  readonly rest: string | null;
}

export interface SensitiveView {
  readonly name: string;
  /** `由低到高（默认）`. */
  readonly used: string;
  readonly because: string | null;
  readonly clauses: readonly string[];
  readonly others: readonly { readonly reading: string; readonly changes: readonly string[] }[];
}

export interface RatioView {
  readonly year: number;
  /** `2或3 人次`. */
  readonly times: string;
  /** `20 人`; `登记人数未知`. */
  readonly whole: string;
  readonly shares: readonly string[];
  readonly ranges: readonly { readonly name: string; readonly certainty: Certainty }[];
  readonly clauses: readonly string[];
}

export interface PersonView {
  readonly name: string;
  /** By year. */
  readonly times: readonly string[];
  readonly status: string;
}
