import type { FactRow, Tables } from '../tables.ts';
import { isSet } from './dimensions.ts';
import { allOf } from './fold.ts';
import type { Test } from './test.ts';

/** Candidates by the value of one fact. */
export interface Index {
  readonly fact: number;
  readonly isSet: boolean;
  /** By item: the entries that only a finding with this item can match. */
  readonly lists: readonly (readonly number[])[];
}

export interface Dispatch {
  readonly indexes: readonly Index[];
  /** Entries that no value leads to. */
  readonly unkeyed: readonly number[];
  /** By entry: what remains to be tested once its list has been reached. */
  readonly residuals: readonly Test[];
}

/** Files every guard under its most telling necessary test, so that the number of situations hardly matters. */
export function dispatchOf(tables: Tables, guards: readonly Test[]): Dispatch {
  const lists = new Map<number, number[][]>();
  const unkeyed: number[] = [];
  const residuals = guards.map((guard, entry) => {
    const key = keyOf(tables, guard);
    if (key === null) {
      if (guard.kind !== 'Never') unkeyed.push(entry);
      return guard;
    }
    const byItem = lists.get(key.fact) ?? [];
    lists.set(key.fact, byItem);
    for (let item = byItem.length; item < sizeOf(tables, key.fact); item += 1) byItem.push([]);
    key.table.forEach((taken, item) => {
      if (taken === 1) byItem[item]?.push(entry);
    });
    return allOf(necessary(guard).filter((test) => test !== key));
  });
  const indexes = [...lists].map(([fact, byItem]) => ({ fact, isSet: isSetAt(tables, fact), lists: byItem }));
  return { indexes, unkeyed, residuals };
}

function necessary(guard: Test): readonly Test[] {
  return guard.kind === 'All' ? guard.operands : [guard];
}

/** The necessary test that the smallest share of values satisfies. */
function keyOf(tables: Tables, guard: Test): Test | null {
  let best: Test | null = null;
  let share = Infinity;
  for (const test of necessary(guard)) {
    if (test.kind !== 'Option' && test.kind !== 'Meets') continue;
    const taken = test.table.filter((one) => one === 1).length / sizeOf(tables, test.fact);
    if (taken < share) [best, share] = [test, taken];
  }
  return best;
}

function sizeOf(tables: Tables, fact: number): number {
  const type = tables.facts[fact]?.type;
  if (type?.kind === 'CitationSet') return type.cited.length;
  return type?.kind === 'Option' || type?.kind === 'OptionSet'
    ? (tables.vocabularies[type.vocabulary]?.items.length ?? 0)
    : 0;
}

function isSetAt(tables: Tables, fact: number): boolean {
  const row: FactRow | undefined = tables.facts[fact];
  return row !== undefined && isSet(row);
}
