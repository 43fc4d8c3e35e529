import type { Certainty, ClockResult, InterpretationUse, MeasureResult, Problem, Undetermined } from '../decision.ts';

/**
 * The result of judging an institution's record (contracts: 机构, format 1). Keys stand in this order in every output; lists are ordered by date, then in the
 * record's order, then in the rule set's.
 */
export interface InstitutionDecision {
  readonly 格式: 1;
  /** The institution's 代码. */
  readonly 机构: string;
  readonly 截至: string;
  readonly 规则集: { readonly 名称: string; readonly 版本: string; readonly 摘要: string };
  readonly 人员: readonly PersonResult[];
  readonly 年度: readonly InstitutionYearResult[];
  readonly 措施: readonly MeasureResult[];
  /** The obligations of which a number of times a year is set, where the record speaks of 履行. */
  readonly 期限: readonly ClockResult[];
  readonly 待定: readonly InstitutionUndetermined[];
  readonly 释义: readonly InterpretationUse[];
  readonly 问题: readonly InstitutionProblem[];
}

export interface PersonResult {
  readonly 案卷: string;
  /** By year, where it may be above 0: how many person-times the person may be, ascending. */
  readonly 人次: Readonly<Record<string, readonly number[]>>;
  /** Every status possible here on the as-of date, strongest first. */
  readonly 状态: readonly string[];
}

export interface InstitutionYearResult {
  readonly 年: number;
  /** The possible numbers of person-times, ascending. */
  readonly 人次: readonly number[];
  readonly 登记人数: number | null;
  /** For each number of person-times, `3/10`; empty where the number of persons is not known. */
  readonly 比例: readonly string[];
  /** For each range of the ratio: does it hold, whatever takes precedence? Null where that is not known. */
  readonly 达到: Readonly<Record<string, Certainty>> | null;
  readonly 依据: readonly string[];
}

/** What must still be determined: of the institution (案卷 null), or of the person whose number of person-times depends on it. */
export interface InstitutionUndetermined extends Undetermined {
  readonly 案卷: string | null;
}

/** Something wrong with an entry of a person's record. */
export interface InstitutionProblem extends Problem {
  readonly 案卷: string;
}
