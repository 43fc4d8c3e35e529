import type { PoolRow, RepairsRow } from '../tables.ts';

/** What repairs have taken away this year, and whether what happened this year may be repaired at all. */
export interface Repaired {
  /** Equal for equal ones. */
  readonly key: string;
  /** By pool. */
  readonly pools: readonly Used[];
  readonly points: number;
  /** An excluded threshold has fired this year. */
  readonly excluded: boolean;
}

interface Used {
  readonly times: number;
  readonly points: number;
}

export const unrepaired: Repaired = { key: '', pools: [], points: 0, excluded: false };

export function withExclusion(before: Repaired): Repaired {
  return before.excluded ? before : keyed({ ...before, excluded: true });
}

/** Why a repair takes away less than it says. */
export type Shortfall = 'excluded' | 'beyond';

export interface RepairPart {
  readonly points: number;
  readonly shortfall: Shortfall | null;
  readonly after: Repaired;
}

/** The lawful part of a repair. `pool` is the position of the pool that its route belongs to, -1 for none; `perYear` limits all pools together. */
export function repairPart(
  { pools }: RepairsRow,
  perYear: number | null,
  before: Repaired,
  pool: number,
  points: number,
): RepairPart {
  const row = pools[pool];
  const none = (shortfall: Shortfall): RepairPart => ({
    points: 0,
    shortfall: points > 0 ? shortfall : null,
    after: before,
  });
  if (before.excluded) return none('excluded');
  if (row === undefined) return none('beyond');
  const lawful = lawfulPoints(row, before.pools[pool] ?? unused, (perYear ?? Infinity) - before.points, points);
  if (lawful <= 0) return none('beyond');
  const used = pools.map((_, position) => {
    const { times, points: spent } = before.pools[position] ?? unused;
    return position === pool ? { times: times + 1, points: spent + lawful } : { times, points: spent };
  });
  const after = keyed({ pools: used, points: before.points + lawful, excluded: before.excluded });
  return { points: lawful, shortfall: lawful < points ? 'beyond' : null, after };
}

const unused: Used = { times: 0, points: 0 };

function lawfulPoints(row: PoolRow, used: Used, left: number, points: number): number {
  if (points < row.low || used.times >= (row.timesAYear ?? Infinity)) return 0;
  return Math.min(points, row.high, (row.pointsAYear ?? Infinity) - used.points, left);
}

function keyed({ pools, points, excluded }: Omit<Repaired, 'key'>): Repaired {
  const key = `${excluded ? 'x' : ''}${pools.map((one) => `${one.times}:${one.points}`).join()}`;
  return { key, pools, points, excluded };
}
