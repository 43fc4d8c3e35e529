import type { ReadFinding } from './record.ts';

/** Which findings are one conduct: equal 行为编号, else the same 检查 with the same labels. */
export interface Conducts {
  /** By finding: its conduct's number; -1 for a conduct of one finding. */
  readonly slots: readonly number[];
  readonly count: number;
  /** By slot: the position of its last finding. */
  readonly lastOf: readonly number[];
}

export function conductsOf(findings: readonly ReadFinding[]): Conducts {
  const first = new Map<string, number>();
  const slots = findings.map(() => -1);
  const lastOf: number[] = [];
  findings.forEach(({ finding }, position) => {
    const { 行为编号: number, 检查: inspection, 行为: labels } = finding;
    if (number === undefined && inspection === undefined) return;
    const key =
      number !== undefined
        ? `#${number}`
        : `${inspection ?? ''} ${labels.length > 1 ? labels.toSorted().join() : (labels[0] ?? '')}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, position);
      return;
    }
    let slot = slots[earlier] ?? -1;
    if (slot < 0) {
      slot = lastOf.length;
      slots[earlier] = slot;
    }
    slots[position] = slot;
    lastOf[slot] = position;
  });
  return { slots, count: lastOf.length, lastOf };
}
