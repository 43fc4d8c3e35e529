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
  readonly 状态: readonly StatusResult[];
  readonly 措施: readonly MeasureResult[];
  readonly 结算: readonly SettlementResult[];
  readonly 期限: readonly ClockResult[];
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

/** The days from 自 up to and not including 至. */
export interface StatusResult {
  /** Null: since before what the record knows. */
  readonly 自: string | null;
  /** Null: with no end in sight. */
  readonly 至: string | null;
  /** Every status possible on those days, strongest first; one member is certain. */
  readonly 状态: readonly string[];
  /** The last day of the bar; a list where combinations differ, ascending, null last where there may be none. */
  readonly 禁止登记至: string | null | readonly (string | null)[];
  /** Only where the person's places differ. */
  readonly 机构: string | null;
  /** What brought the status about: `暂停（F3）`, `解除协议（I1）`. */
  readonly 原因: readonly string[];
  readonly 依据: readonly string[];
}

export interface SettlementResult {
  readonly 编号: string;
  readonly 结论: '结算' | '不予结算' | '追回' | '待定';
  readonly 理由: string;
  readonly 依据: readonly string[];
}

export type ClockState = '未到期' | '已完成' | '逾期' | '视为放弃' | '逾期未办' | '待定';

export interface ClockResult {
  readonly 事项: string;
  readonly 主体: string;
  /** The entry whose clock it is, or null. */
  readonly 编号: string | null;
  readonly 起: string;
  /** The last day; null where it cannot be computed. */
  readonly 止: string | null;
  readonly 情况: ClockState;
  readonly 依据: readonly string[];
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
  /** Whether another reading changes anything in this decision; null: not examined. */
  readonly 敏感: boolean | null;
  /** What each other reading that changes something would change; null if none does. */
  readonly 另解结果: string | null;
}

export interface Problem {
  readonly 代码: ProblemCode;
  readonly 说明: string;
  readonly 编号: string;
  readonly 依据: readonly string[];
}

export type ProblemCode =
  | '未经处理'
  | '无适用情形'
  | '分值越界'
  | '缺少理由'
  | '情形缺少理由'
  | '针对不明'
  | '日期倒置'
  /** A status decision whose length is outside the lawful ones. */
  | '期限越界'
  /** A status decision without a threshold (or measure) that it answers. */
  | '缺少阈值'
  /** A repair beyond what a pool, or all together, may take away. */
  | '修复越限'
  /** A repair in the year of, or a cut of, what is never repaired. */
  | '不予修复'
  /** 缩短 of another length than the lawful one, once too often, or of nothing that runs. */
  | '缩短不当'
  /** A registration anew inside the bar. */
  | '禁止登记期内'
  /** A registration anew without a passed assessment. */
  | '未经评估';

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
