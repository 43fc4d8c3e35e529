/** Data as JSON or YAML gives it; nothing is taken from prototypes. */
export type PlainObject = Readonly<Record<string, unknown>>;

export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The object's own value under `key`; undefined if it has none. */
export function own(value: PlainObject, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Text or a number written without quotes, as text; null for anything else. */
export function textOfScalar(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

/** How a message quotes a value that may be anything. */
export function quotable(value: unknown): string {
  const text =
    textOfScalar(value) ??
    (isList(value) ? '[…]' : isPlainObject(value) ? '{…}' : typeof value === 'boolean' ? `${value}` : '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
