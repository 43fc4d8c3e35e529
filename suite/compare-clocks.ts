import type { ClockResult } from '#runtime';
import { compareSets, type Comparison } from './comparison.ts';
import type { Expectation } from './scenario.ts';

/** The states of all clocks of one name, or of those that belong to one entry. */
export function compareClocks(
  expectation: Expectation & { readonly kind: 'Clock' },
  rows: readonly ClockResult[],
): Comparison {
  const { matter, entry, states } = expectation;
  const clocks = rows.filter((row) => row.事项 === matter && (entry === null || row.编号 === entry));
  return compareSets(
    expectation,
    states,
    clocks.map((row) => row.情况),
    { of: entry === null ? matter : `${matter} ${entry}` },
  );
}
