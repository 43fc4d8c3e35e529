import type { Json } from '../../store/workspace.ts';

/** Keys and positions from the record's root, or from an entry down. */
export type RecordPath = readonly (string | number)[];

export interface Group {
  readonly [key: string]: Json;
}

/** A group of keys and values. */
export function isGroup(value: Json | undefined): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value at the end of the path; undefined if there is none. */
export function valueAt(record: Json | undefined, path: RecordPath): Json | undefined {
  let here = record;
  for (const key of path) {
    if (typeof key === 'number') here = isList(here) ? here[key] : undefined;
    else here = isGroup(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  }
  return here;
}

/** With another value at the end of the path; undefined takes it away. What is missing on the way is made. */
export function withValue(record: Json | undefined, path: RecordPath, value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? {};
  const inner = rest.length === 0 ? value : withValue(valueAt(record, [key]), rest, value);
  if (typeof key === 'string') return withMember(isGroup(record) ? record : {}, key, inner);
  const list = isList(record) ? record : [];
  return inner === undefined ? list.filter((_, index) => index !== key) : list.toSpliced(key, 1, inner);
}

/** As `withValue`; groups inside that are left without any member go as well. */
export function withField(entity: Json | undefined, path: readonly string[], value: Json | undefined): Json {
  const next = withValue(entity, path, value);
  const outer = path.slice(0, -1);
  const left = valueAt(next, outer);
  const empty = value === undefined && outer.length > 0 && isGroup(left) && Object.keys(left).length === 0;
  return empty ? withField(next, outer, undefined) : next;
}

/** Made anew and not assigned: `__proto__` is a key like any other. */
function withMember(group: Group, key: string, value: Json | undefined): Group {
  const members = Object.entries(group);
  const at = members.findIndex(([name]) => name === key);
  if (value === undefined) return Object.fromEntries(members.filter(([name]) => name !== key));
  return Object.fromEntries(at < 0 ? [...members, [key, value]] : members.with(at, [key, value]));
}
