import type { PlainObject } from './plain.ts';

/** Where a fact's value stands: under one key, under a key of the object under another, or deeper. */
export interface FactPath {
  readonly outer: string;
  readonly inner: string | null;
  /** All keys, where there are more than two or one of them is also the name of something that every object inherits. */
  readonly careful: readonly string[] | null;
}

/** Stands where something else than an object is on the way; no reader takes it for a value. */
export const malformed: unique symbol = Symbol('malformed');

export function pathOf(keys: readonly string[]): FactPath {
  const [outer = '', inner = null, ...deeper] = keys.map(asKey);
  const careful = deeper.length > 0 || keys.some((key) => key in Object.prototype);
  return { outer, inner, careful: careful ? keys : null };
}

/** The value at the path; undefined if it is absent. */
export function valueUnder(object: PlainObject, path: FactPath): unknown {
  return path.careful === null ? insideOf(object[path.outer], path.inner) : step(object, path.careful);
}

/** The value under `inner`, or the value itself. */
export function insideOf(value: unknown, inner: string | null): unknown {
  if (inner === null || value === undefined) return value;
  return isObject(value) ? value[inner] : malformed;
}

/** The same text, as engines keep property names: looking it up then needs no search of its own. */
export function asKey(text: string): string {
  return Object.keys(Object.fromEntries([[text, null]]))[0] ?? text;
}

function step(object: PlainObject, keys: readonly string[]): unknown {
  let place: unknown = object;
  for (const key of keys) {
    if (place === undefined) return undefined;
    if (!isObject(place)) return malformed;
    place = Object.hasOwn(place, key) ? place[key] : undefined;
  }
  return place;
}

export function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null;
}
