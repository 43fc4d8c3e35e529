import type { Cells, FactRow } from '../tables.ts';

/** Where the facts lie in the space of completions: a scalar's one dimension or a set's first, and the cells of each dimension. */
export interface Dimensions {
  /** By fact. */
  readonly first: readonly number[];
  readonly domains: readonly bigint[];
  /** By dimension, the fact it belongs to. */
  readonly facts: readonly number[];
}

export function dimensionsOf(facts: readonly FactRow[]): Dimensions {
  const first: number[] = [];
  const domains: bigint[] = [];
  const owners: number[] = [];
  facts.forEach((fact, position) => {
    first.push(domains.length);
    for (const domain of domainsOf(fact)) {
      domains.push(domain);
      owners.push(position);
    }
  });
  return { first, domains, facts: owners };
}

export function isSet(fact: FactRow): boolean {
  return fact.type.kind === 'OptionSet' || fact.type.kind === 'CitationSet';
}

function domainsOf({ type, cells }: FactRow): readonly bigint[] {
  switch (cells.kind) {
    case 'Truth':
      return [3n];
    case 'Grouped':
      return type.kind === 'Option' ? [full(cells.count)] : Array.from({ length: cells.count }, () => 3n);
    case 'Cut':
      // Amounts and counts are never negative: nothing lies below their first cut, 0.
      return [type.kind === 'Date' ? full(cells.cuts.length + 1) : full(cells.cuts.length + 1) & ~1n];
  }
}

function full(count: number): bigint {
  return (1n << BigInt(count)) - 1n;
}

/** The cells of a scalar in which one of `items` (positions of items, or 0 and 1) lies. */
export function cellsOfItems(cells: Cells, items: readonly number[]): bigint {
  let mask = 0n;
  for (const item of items) mask |= 1n << BigInt(cells.kind === 'Grouped' ? (cells.groups[item] ?? 0) : item);
  return mask;
}

/** The cells of a number that lie between the bounds; the bounds are cuts. */
export function cellsOfRange(cells: Cells, low: number, high: number): bigint {
  if (cells.kind !== 'Cut') return 0n;
  let mask = 0n;
  for (let cell = 0; cell <= cells.cuts.length; cell += 1) {
    const begins = cell === 0 ? -Infinity : (cells.cuts[cell - 1] ?? Infinity);
    const ends = (cells.cuts[cell] ?? Infinity) - 1;
    if (begins >= low && ends <= high) mask |= 1n << BigInt(cell);
  }
  return mask;
}

/** The groups in which one of `items` lies, each once. */
export function groupsOfItems(cells: Cells, items: readonly number[]): readonly number[] {
  if (cells.kind !== 'Grouped') return [];
  return [...new Set(items.map((item) => cells.groups[item] ?? -1))].filter((group) => group >= 0);
}
