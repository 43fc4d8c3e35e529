import { isSet } from './dimensions.ts';
import type { Prepared } from './prepare.ts';
import type { Test } from './test.ts';

/** One index of the dispatch, sorted by what a value settles at once and what remains to be tested. */
export interface Lane {
  readonly fact: number;
  readonly isSet: boolean;
  /** By degree, by item: the best rank that the item alone settles; the number of entries if it settles none. */
  readonly sure: readonly (readonly number[])[];
  /** By item: the entries that ask for more; null if none does. */
  readonly conditional: readonly (readonly number[] | null)[];
}

/** What a test reads of the unknown facts, if each answer can still go either way. */
export interface Claim {
  readonly dimensions: readonly number[];
  /** The test asks twice about one dimension, or something that has only one answer: an open answer then need not be open. */
  readonly entangled: boolean;
}

/** Circumstances by the item that shows them, as the sum of 2^permission. */
export interface CircumstanceLane {
  readonly fact: number;
  readonly sums: readonly number[];
}

export function lanesOf({ dispatch, ranks, entries }: Prepared): readonly Lane[] {
  const settles = (entry: number): boolean => dispatch.residuals[entry]?.kind === 'Always';
  return dispatch.indexes.map(({ fact, isSet: set, lists }) => ({
    fact,
    isSet: set,
    sure: ranks.map((rank) =>
      lists.map((list) => Math.min(entries.length, ...list.filter(settles).map((entry) => rank[entry] ?? 0))),
    ),
    conditional: lists.map((list) => {
      const rest = list.filter((entry) => !settles(entry));
      return rest.length === 0 ? null : rest;
    }),
  }));
}

/** By entry: what its remaining test reads. */
export function claimsOf({ dispatch, dimensions }: Prepared): readonly Claim[] {
  return dispatch.residuals.map((residual) => {
    const leaves = leavesOfTest(residual);
    const asked = leaves.flatMap(({ kind, dimension, groups }) =>
      kind === 'Meets' ? groups : dimension < 0 ? [] : [dimension],
    );
    const settled = leaves.some(({ kind, dimension, cells, groups }) =>
      kind === 'Meets' ? groups.length === 0 : dimension >= 0 && isSettled(cells, dimensions.domains[dimension] ?? 0n),
    );
    return { dimensions: asked, entangled: settled || new Set(asked).size < asked.length };
  });
}

/** Null if there are more permissions than an integer has bits, or their facts are not sets of items. */
export function circumstanceLanes({ circumstances, rules }: Prepared): readonly CircumstanceLane[] | null {
  const facts = [...new Set(circumstances.map(({ fact }) => fact))].filter((fact) => fact >= 0);
  if (circumstances.length > 30 || facts.some((fact) => !isSetAt(rules.tables.facts[fact]))) return null;
  return facts.map((fact) => {
    const own = circumstances
      .map((test, position) => ({ test, bit: 1 << position }))
      .filter(({ test }) => test.fact === fact);
    const size = Math.max(...own.map(({ test }) => test.table.length));
    const sums = Array.from({ length: size }, (_, item) =>
      own.reduce((sum, { test, bit }) => sum | (test.table[item] === 1 ? bit : 0), 0),
    );
    return { fact, sums };
  });
}

function isSetAt(fact: Prepared['rules']['tables']['facts'][number] | undefined): boolean {
  return fact !== undefined && isSet(fact);
}

function leavesOfTest(test: Test): readonly Test[] {
  return test.operands.length === 0 ? [test] : test.operands.flatMap(leavesOfTest);
}

function isSettled(cells: bigint, domain: bigint): boolean {
  return (cells & domain) === 0n || (~cells & domain) === 0n;
}
