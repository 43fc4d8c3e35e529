import { isWithin } from '../citation.ts';
import type { Cells, FactRow } from '../tables.ts';

/** Where the facts lie in the space of completions: a scalar's one dimension or a set's first, and the cells of each dimension. */
export interface Dimensions {
  /** By fact. */
  readonly first: readonly number[];
  readonly domains: readonly bigint[];
  /** By dimension, the fact it belongs to. */
  readonly facts: readonly number[];
  /** By dimension of a group of cited clauses: the groups that the set also has if it has some of this one, because these clauses contain it. */
  readonly implied: readonly (readonly number[])[];
  /** The other way round: the groups of which the set has none if it has none of this one. */
  readonly implying: readonly (readonly number[])[];
}

export function dimensionsOf(facts: readonly FactRow[]): Dimensions {
  const first: number[] = [];
  const domains: bigint[] = [];
  const owners: number[] = [];
  const implied: number[][] = [];
  facts.forEach((fact, position) => {
    implied.push(...containersOf(fact).map((groups) => groups.map((group) => domains.length + group)));
    first.push(domains.length);
    for (const domain of domainsOf(fact)) {
      domains.push(domain);
      owners.push(position);
    }
  });
  const implying = domains.map((_, dimension) =>
    implied.flatMap((containers, other) => (containers.includes(dimension) ? [other] : [])),
  );
  return { first, domains, facts: owners, implied, implying };
}

/** By dimension of the fact: the groups of the clauses that contain the clause of this group. A clause with others inside or around it is a group of its own. */
function containersOf(fact: FactRow): readonly (readonly number[])[] {
  const { type, cells } = fact;
  if (type.kind !== 'CitationSet' || cells.kind !== 'Grouped') return domainsOf(fact).map(() => []);
  return Array.from({ length: cells.count }, (_, group) => {
    const clauses = type.cited.filter((_, item) => cells.groups[item] === group);
    const containers = type.cited.flatMap((container, item) => {
      const other = cells.groups[item] ?? -1;
      const contains = clauses.some(
        (clause) => clause.document === container.document && isWithin(clause.path, container.path),
      );
      return contains && other >= 0 && other !== group ? [other] : [];
    });
    return [...new Set(containers)];
  });
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
