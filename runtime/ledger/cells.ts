import type { Test } from '../match/test.ts';

/** What thresholds can tell apart: where a new interval of totals, or of amounts scored in one go, begins. */
export interface LedgerCells {
  /** Ascending. */
  readonly totalCuts: readonly number[];
  readonly amountCuts: readonly number[];
  /** By interval of amounts: one of them, or null where no threshold asks for any. */
  readonly standIns: readonly (number | null)[];
}

export function ledgerCells(guards: readonly Test[]): LedgerCells {
  const tests = guards.flatMap(leavesOf);
  const oneOffs = tests.filter(({ kind }) => kind === 'OneOff');
  const amountCuts = cutsOf(oneOffs);
  const standIns = [0, ...amountCuts].map((amount) =>
    oneOffs.some(({ low, high }) => amount >= low && amount <= high) ? amount : null,
  );
  return { totalCuts: cutsOf(tests.filter(({ kind }) => kind === 'Total')), amountCuts, standIns };
}

/** The interval in which a value lies, from 0 up. */
export function intervalOf(cuts: readonly number[], value: number): number {
  let interval = 0;
  while (interval < cuts.length && value >= (cuts[interval] ?? Infinity)) interval += 1;
  return interval;
}

function leavesOf(test: Test): readonly Test[] {
  return test.operands.length === 0 ? [test] : test.operands.flatMap(leavesOf);
}

function cutsOf(tests: readonly Test[]): readonly number[] {
  const cuts = tests.flatMap(({ low, high }) => [low, high + 1]).filter((cut) => Number.isFinite(cut) && cut > 0);
  return [...new Set(cuts)].sort((left, right) => left - right);
}
