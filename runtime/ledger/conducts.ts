import type { Prepared } from '../match/prepare.ts';
import type { Finding } from '../record/record.ts';
import { membersOf, NONE, type FactSheet } from '../sheet.ts';

/** Which findings are one conduct. */
export interface Conducts {
  /** By finding: its conduct, numbered from 0. */
  readonly conducts: readonly number[];
  /** By finding: where its conduct's highest points are kept; -1 for a conduct of one finding. */
  readonly slots: readonly number[];
  readonly slotCount: number;
  /** By finding: the next one of its conduct; -1 if there is none. */
  readonly following: readonly number[];
}

export function conductsOf({ rules, sameInspection }: Prepared, findings: readonly Finding[]): Conducts {
  const labels = sameInspection ? rules.tables.accumulation.labels : NONE;
  const conducts: number[] = [];
  const slots: number[] = [];
  const following: number[] = [];
  let count = 0;
  let slotCount = 0;
  for (let finding = 0; finding < findings.length; finding += 1) {
    const earlier = lastAlike(findings, finding, labels);
    following.push(NONE);
    if (earlier < 0) {
      conducts.push(count++);
      slots.push(NONE);
      continue;
    }
    if (slots[earlier] === NONE) slots[earlier] = slotCount++;
    following[earlier] = finding;
    conducts.push(conducts[earlier] ?? NONE);
    slots.push(slots[earlier] ?? NONE);
  }
  return { conducts, slots, slotCount, following };
}

/** The last earlier finding of the same conduct: of equal 行为编号; else, if the readings say so, of the same 检查 with identical labels. */
function lastAlike(findings: readonly Finding[], position: number, labels: number): number {
  const finding = findings[position];
  if (finding === undefined) return NONE;
  const { conduct, inspection } = finding;
  if (conduct === null && (inspection === null || labels === NONE)) return NONE;
  // Findings are mostly so few that comparing them is quicker than looking up any key.
  for (let earlier = position - 1; earlier >= 0; earlier -= 1) {
    const other = findings[earlier];
    if (other === undefined) continue;
    const isAlike =
      conduct === null || other.conduct === null
        ? conduct === other.conduct && other.inspection === inspection && isSame(finding.sheet, other.sheet, labels)
        : conduct === other.conduct;
    if (isAlike) return earlier;
  }
  return NONE;
}

/** Whether both sheets have the same members of a set; each has a member once. */
function isSame(one: FactSheet, other: FactSheet, fact: number): boolean {
  const members = membersOf(one, fact);
  const others = membersOf(other, fact);
  return members.length === others.length && members.every((member) => others.includes(member));
}
