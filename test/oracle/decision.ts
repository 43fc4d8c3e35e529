import type { FindingProblem } from './outcome.ts';

/** The part of a decision that the oracle knows, in the contract's shapes; texts (说明, 应由, 可选) apart. */
export type FindingRow = {
  readonly 编号: string;
  /** Every situation matched in some completion, in rule order. */
  readonly 情形: readonly string[];
  /** `null`: none governs in any completion; a list (in rule order) when completions differ, also between one and none. */
  readonly 适用情形: string | readonly (string | null)[] | null;
  readonly 档次: string | readonly (string | null)[] | null;
  /** `null` when completions give different base values. */
  readonly 基准分: number | null;
  readonly 合法分值: readonly number[];
  readonly 建议分值: number | null;
  readonly 记分: readonly number[];
  readonly 依据: readonly string[];
};

export type Certainty = '确定' | '可能' | '不可能';

export type YearRow = {
  readonly 年: number;
  readonly 累计: readonly number[];
  readonly 最低: number;
  readonly 最高: number;
  readonly 建议: number | null;
  readonly 修复: number;
  readonly 达到: Readonly<Record<string, Certainty>>;
};

export type MeasureRow = {
  readonly 措施: string;
  readonly 主体: string;
  readonly 性质: string;
  readonly 日期: string;
  readonly 确定性: '确定' | '可能';
  readonly 依据: readonly string[];
};

/** The days from 自 up to and not including 至. */
export type StatusRow = {
  readonly 自: string | null;
  readonly 至: string | null;
  /** Strongest first. */
  readonly 状态: readonly string[];
  /** A list, ascending, `null` last, where combinations differ. */
  readonly 禁止登记至: string | null | readonly (string | null)[];
  /** Where the person's places differ. */
  readonly 机构: string | null;
};

export type SettlementRow = {
  readonly 编号: string;
  readonly 结论: '结算' | '不予结算' | '追回' | '待定';
};

export type ClockRow = {
  readonly 事项: string;
  readonly 主体: string;
  readonly 起: string;
  readonly 止: string | null;
  readonly 情况: '未到期' | '已完成' | '逾期' | '视为放弃' | '逾期未办' | '待定';
};

/** A missing fact or a cascade's length (with 编号), or an undecided length (with 日期). */
export type UndeterminedRow =
  { readonly 事项: string; readonly 编号: string } | { readonly 事项: string; readonly 日期: string };

export type EntryProblem =
  | '针对不明'
  | '日期倒置'
  | '期限越界'
  | '缺少阈值'
  | '修复越限'
  | '不予修复'
  | '缩短不当'
  | '禁止登记期内'
  | '未经评估';

export type ProblemCode = FindingProblem | EntryProblem;

export type ProblemRow = { readonly 代码: ProblemCode; readonly 编号: string };

export type Decision = {
  readonly 认定: readonly FindingRow[];
  readonly 年度: readonly YearRow[];
  readonly 状态: readonly StatusRow[];
  readonly 措施: readonly MeasureRow[];
  readonly 结算: readonly SettlementRow[];
  readonly 期限: readonly ClockRow[];
  readonly 待定: readonly UndeterminedRow[];
  readonly 问题: readonly ProblemRow[];
};
