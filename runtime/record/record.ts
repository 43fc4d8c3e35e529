import type { Day } from '../calendar.ts';
import type { FactSheet } from '../sheet.ts';

/** A record that has been read: one person, entries by date, then 编号. */
export interface PersonRecord {
  readonly name: string;
  /** The person's facts; a finding's own sheet holds them too. */
  readonly person: FactSheet;
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
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
  /** 认定分值. */
  readonly choice: number | null;
  /** The structural fields that the entry fills in. */
  readonly filled: ReadonlySet<string>;
  readonly sheet: FactSheet;
}

/** An entry that answers a finding: 通知, 异议, 异议结果. */
export interface Answer extends Entry {
  readonly target: string;
  /** Of an objection result; null for the others. */
  readonly result: ObjectionResult | null;
  /** The points that the answer puts in place of the finding's own: 分值 for 变更, 0 for 撤销, else null. */
  readonly replacement: number | null;
}

export const objectionResults = ['维持', '变更', '撤销'] as const;
export type ObjectionResult = (typeof objectionResults)[number];

/** By date, then 编号 in code-point order. */
export function byDateThenId(left: Entry, right: Entry): number {
  return left.date - right.date || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}
