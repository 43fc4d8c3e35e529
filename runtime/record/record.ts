import type { Day } from '../calendar.ts';
import type { FactSheet } from '../sheet.ts';

/** A record that has been read: one person, every list by date, then 编号. */
export interface PersonRecord {
  readonly name: string;
  /** The person's facts; the sheets of entries hold them too. */
  readonly person: FactSheet;
  /** 执业点 in the record's order; null where the record has no such key, which is not the same as an empty list. */
  readonly places: readonly Place[] | null;
  /** No entry is dated, or became known, after this day. */
  readonly latest: Day;
  /** 违规. */
  readonly findings: readonly Finding[];
  /** 通知, 意见反馈, 异议, 专业鉴定, 异议结果. */
  readonly answers: readonly Answer[];
  /** 状态决定. */
  readonly decisions: readonly StatusDecision[];
  /** 修复. */
  readonly repairs: readonly Repair[];
  /** 恢复申请. */
  readonly applications: readonly Entry[];
  /** 恢复评估. */
  readonly assessments: readonly Assessment[];
  /** 重新登记. */
  readonly registrations: readonly Registration[];
  /** 机构处理. */
  readonly measures: readonly InstitutionMeasure[];
  /** 服务. */
  readonly services: readonly Service[];
}

/** A place of the person's: current on `from`, on `until` and between; null is open. */
export interface Place {
  readonly institution: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface Entry {
  readonly id: string;
  readonly date: Day;
  /** When it became known (记载); its date if the record does not say. */
  readonly known: Day;
}

export interface Finding extends Entry {
  readonly inspection: string | null;
  /** 行为编号. */
  readonly conduct: string | null;
  readonly institution: string | null;
  /** 认定分值. */
  readonly choice: number | null;
  /** The structural fields that the entry fills in. */
  readonly filled: ReadonlySet<string>;
  readonly sheet: FactSheet;
}

export type AnswerKind = 'notice' | 'feedback' | 'objection' | 'expert' | 'objection-result';

/** An entry that answers another one: a finding; a notice also a 意见反馈, an expert assessment also an objection. */
export interface Answer extends Entry {
  readonly kind: AnswerKind;
  readonly target: string;
  /** 发出 of a notice; null for the others. */
  readonly issued: Day | null;
  /** 至 of an expert assessment; null for the others. */
  readonly until: Day | null;
  /** Of an objection result; null for the others. */
  readonly result: ObjectionResult | null;
  /** The points that the answer puts in place of the finding's own: 分值 for 变更, 0 for 撤销, else null. */
  readonly replacement: number | null;
}

export interface StatusDecision extends Entry {
  /** 针对: a finding or a measure against an institution. */
  readonly target: string | null;
  /** The position in `statuses` of a timed or barred stop. */
  readonly status: number;
  /** 生效; its date if the record does not say. */
  readonly effective: Day;
  /** 期限. */
  readonly months: number | null;
}

export interface Repair extends Entry {
  /** 减分. */
  readonly points: number;
  /** 缩短, in months. */
  readonly cut: number | null;
  readonly sheet: FactSheet;
}

export interface Assessment extends Entry {
  readonly passed: boolean;
}

export interface Registration extends Entry {
  readonly institution: string;
}

export interface InstitutionMeasure extends Entry {
  readonly institution: string | null;
  /** 期限: the institution's own. */
  readonly months: number | null;
  readonly sheet: FactSheet;
}

export interface Service extends Entry {
  readonly institution: string | null;
  /** 已结算; not, if the record does not say. */
  readonly settled: boolean;
  readonly sheet: FactSheet;
}

export const objectionResults = ['维持', '变更', '撤销'] as const;
export type ObjectionResult = (typeof objectionResults)[number];

export const assessmentResults = ['通过', '不通过'] as const;

/** By date, then 编号 in code-point order. */
export function byDateThenId(left: Entry, right: Entry): number {
  return left.date - right.date || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}
