/** A set of points 0 to 30 in one integer: bit n is n points. */
export type PointSet = number;

export const highestPoints = 30;

export function only(value: number): PointSet {
  return 1 << value;
}

/** low, low + 1 … high; empty if low > high. */
export function span(low: number, high: number): PointSet {
  let set = 0;
  for (let value = low; value <= high; value += 1) set |= 1 << value;
  return set;
}

export function has(set: PointSet, value: number): boolean {
  return value >= 0 && value <= highestPoints && (set & (1 << value)) !== 0;
}

/** Ascending; each list made once. */
export function members(set: PointSet): readonly number[] {
  let values = lists.get(set);
  if (values === undefined) lists.set(set, (values = listOf(set)));
  return values;
}

const lists = new Map<PointSet, readonly number[]>();

function listOf(set: PointSet): readonly number[] {
  const values: number[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) values.push(31 - Math.clz32(rest & -rest));
  return Object.freeze(values);
}
