import type { Span } from '#diagnostics';

/** Data as somebody wrote it: every scalar is text, every part knows its place. */
export type Positioned = Scalar | List | Table;

export interface Scalar {
  readonly kind: 'Scalar';
  /** What is written, without quotes; numbers and dates are text too. */
  readonly text: string;
  readonly quoted: boolean;
  readonly span: Span;
}

export interface List {
  readonly kind: 'List';
  readonly items: readonly Positioned[];
  readonly span: Span;
}

/** Keys are distinct, in the order written. */
export interface Table {
  readonly kind: 'Table';
  readonly entries: readonly TableEntry[];
  readonly span: Span;
}

export interface TableEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Positioned;
}

/** The value without places. Tables have no prototype, so that no key means anything but itself. */
export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };

/** True for a value that is not there: nothing behind the colon, `~` or `null` without quotes. */
export function isAbsent(node: Positioned): boolean {
  return node.kind === 'Scalar' && !node.quoted && (node.text === '' || node.text === '~' || node.text === 'null');
}

/** The data without places: texts, lists, tables; null for what is absent. */
export function plain(node: Positioned): Plain {
  switch (node.kind) {
    case 'Scalar':
      return isAbsent(node) ? null : node.text;
    case 'List':
      return node.items.map(plain);
    case 'Table': {
      const table = Object.create(null) as Record<string, Plain>;
      for (const { key, value } of node.entries) table[key] = plain(value);
      return table;
    }
  }
}

/** The entry with this key, if the node is a table that has one. */
export function entryOf(node: Positioned, key: string): TableEntry | undefined {
  return node.kind === 'Table' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** A place in the data: the value that a path leads to, and the key it stands behind (null for a list's item and the root). */
export interface Place {
  readonly value: Positioned;
  readonly keySpan: Span | null;
  /** False if the path goes on where the data ends; then `value` is the last part that exists. */
  readonly found: boolean;
}

/** Follows keys and list positions from the root. */
export function locate(root: Positioned, path: readonly (string | number)[]): Place {
  let place: Place = { value: root, keySpan: null, found: true };
  for (const step of path) {
    const next = child(place.value, step);
    if (next === null) return { ...place, found: false };
    place = next;
  }
  return place;
}

function child(node: Positioned, step: string | number): Place | null {
  if (node.kind === 'List') {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? null : { value: item, keySpan: null, found: true };
  }
  const entry = entryOf(node, String(step));
  return entry === undefined ? null : { value: entry.value, keySpan: entry.keySpan, found: true };
}
