import { dayOf, type Day } from '../../runtime/calendar.ts';
import type { Finding } from '../findings/finding.ts';

/** A record as the contract writes it, of the class that the hand-written code judges: one place, findings whose facts are known, status decisions that name a finding. */
export interface ContractRecord {
  格式: 1;
  案卷: string;
  人员: { 代码: string; 类别: string; 执业点: [{ 机构: string; 自: string }] };
  记录: (Finding | StatusDecision)[];
}

export interface StatusDecision {
  类型: '状态决定';
  编号: string;
  日期: string;
  针对: string;
  状态: '暂停' | '终止';
  生效: string;
  /** `3个月`. */
  期限?: string;
}

/** The same, read: by date, then 编号. What reading costs is measured for nobody. */
export interface ReadRecord {
  readonly registered: Day;
  readonly findings: readonly ReadFinding[];
  readonly decisions: readonly ReadDecision[];
}

export interface ReadFinding {
  readonly finding: Finding;
  readonly day: Day;
  readonly year: number;
}

export interface ReadDecision {
  readonly id: string;
  /** The day of the finding that it names. */
  readonly on: Day;
  readonly status: '暂停' | '终止';
  readonly from: Day;
  readonly months: number | null;
}

export function readByHand({ 人员, 记录 }: ContractRecord): ReadRecord {
  const entries = 记录.toSorted((left, right) => order(left.日期, right.日期) || order(left.编号, right.编号));
  const findings = entries.filter((entry) => entry.类型 === '违规');
  const days = new Map(findings.map(({ 编号, 日期 }) => [编号, day(日期)]));
  return {
    registered: day(人员.执业点[0].自),
    findings: findings.map((finding) => ({
      finding,
      day: day(finding.日期),
      year: Number(finding.日期.slice(0, 4)),
    })),
    decisions: entries.flatMap((entry) =>
      entry.类型 === '状态决定'
        ? {
            id: entry.编号,
            on: days.get(entry.针对) ?? NaN,
            status: entry.状态,
            from: day(entry.生效),
            months: entry.期限 === undefined ? null : Number.parseInt(entry.期限, 10),
          }
        : [],
    ),
  };
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function day(text: string): Day {
  return dayOf(text) ?? NaN;
}
