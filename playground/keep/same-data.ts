import type { Json } from '../store/workspace.ts';

/** Equal as data; the order of keys does not matter. */
export function sameData(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = Object.entries<Json>(one);
  const right = new Map(Object.entries<Json>(other));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameData(value, right.get(key) ?? null))
  );
}
