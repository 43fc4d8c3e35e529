/** Statuses as bits, the strongest lowest. Stands also for the absence of any, where a rule set has no status for it. */
export type StatusSet = number;

export class StatusSets {
  /** By status. */
  private readonly bits: readonly StatusSet[];
  private readonly nothing: StatusSet;
  private readonly lists: (readonly number[] | undefined)[] = [];

  /** `ranks`: by status, the strongest lowest. */
  constructor(ranks: readonly number[]) {
    const places = ranks.map((rank) => ranks.filter((other) => other < rank).length);
    this.bits = places.map((place) => 1 << place);
    this.nothing = 1 << ranks.length;
  }

  of(status: number | null): StatusSet {
    return status === null ? this.nothing : (this.bits[status] ?? this.nothing);
  }

  /** The statuses of a set, strongest first; the same list for the same set. */
  listOf(set: StatusSet): readonly number[] {
    return (this.lists[set] ??= this.bits
      .map((bit, status) => ({ bit, status }))
      .filter(({ bit }) => (bit & set) !== 0)
      .sort((left, right) => left.bit - right.bit)
      .map(({ status }) => status));
  }
}

/** Of each pair of members the stronger one: whatever is at least as strong as the weakest of either set. */
export function stronger(one: StatusSet, other: StatusSet): StatusSet {
  return (one | other) & (-1 >>> Math.max(Math.clz32(one), Math.clz32(other)));
}
