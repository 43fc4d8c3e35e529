/**
 * The result of judging one record (contracts: 裁量结果, format 1). Keys stand in this order in every output;
 * lists are ordered by date, then 编号, then the rule set's order.
 */
export interface Decision {
  readonly 格式: 1;
  readonly 案卷: string;
  readonly 截至: string;
  readonly 规则集: { readonly 名称: string; readonly 版本: string; readonly 摘要: string };
  readonly 认定: readonly FindingResult[];
  readonly 年度: readonly YearResult[];
  readonly 措施: readonly MeasureResult[];
  readonly 待定: readonly Undetermined[];
  readonly 释义: readonly InterpretationUse[];
  readonly 问题: readonly Problem[];
  /** Only with `explain`. */
  readonly 说明?: readonly Explanation[];
}

export type Certainty = '确定' | '可能' | '不可能';

export interface FindingResult {
  readonly 编号: string;
  /** Every situation that matches in some completion of the missing facts, in the rule set's order. */
  readonly 情形: readonly string[];
  /** The governing situation; null if none; a list in rule order where missing facts leave several, null last if nothing may govern. */
  readonly 适用情形: string | readonly (string | null)[] | null;
  readonly 档次: string | readonly (string | null)[] | null;
  /** Null where missing facts leave several. */
  readonly 基准分: number | null;
  /** The exact lawful set, ascending. */
  readonly 合法分值: readonly number[];
  readonly 建议分值: number | null;
  /** After the officer's choice and the objection results. */
  readonly 记分: readonly number[];
  readonly 依据: readonly string[];
}

export interface YearResult {
  readonly 年: number;
  readonly 累计: readonly number[];
  readonly 最低: number;
  readonly 最高: number;
  readonly 建议: number | null;
  readonly 修复: number;
  /** For each total that a threshold names: was it reached on some day of the year? Keys ascend. */
  readonly 达到: Readonly<Record<string, Certainty>>;
}

export interface MeasureResult {
  readonly 措施: string;
  readonly 主体: string;
  readonly 性质: string;
  readonly 日期: string;
  readonly 确定性: Exclude<Certainty, '不可能'>;
  readonly 依据: readonly string[];
}

export interface Undetermined {
  readonly 事项: string;
  /** The entry whose fact is missing, or null. */
  readonly 编号: string | null;
  /** The day on which the need arose, for a length; the finding's date for a fact. */
  readonly 日期: string;
  readonly 应由: string;
  readonly 可选: string;
  readonly 依据: readonly string[];
}

export interface InterpretationUse {
  readonly 名称: string;
  readonly 采用: string;
}

export interface Problem {
  readonly 代码: ProblemCode;
  readonly 说明: string;
  readonly 编号: string;
  readonly 依据: readonly string[];
}

export type ProblemCode =
  '未经处理' | '无适用情形' | '分值越界' | '缺少理由' | '情形缺少理由' | '针对不明' | '日期倒置';

/** A tree: what follows, from which clauses, from which facts, because of what. */
export interface Explanation {
  /** What is explained: `认定 F1`, `年度 2025`, `措施 … `, `未适用 3.3.6` … */
  readonly 对象: string;
  /** One sentence. */
  readonly 结论: string;
  readonly 依据: readonly string[];
  readonly 事实?: readonly FactUse[];
  readonly 因为?: readonly Explanation[];
  /** For what did not follow: the conditions that fail, and the smallest change that would bring it about. */
  readonly 未满足?: readonly string[];
  readonly 最小改变?: readonly string[];
}

export interface FactUse {
  readonly 名称: string;
  readonly 值: string;
  readonly 来源: '记载' | '推定' | '未知';
}
