import type { PreparedThreshold } from '../match/prepare.ts';
import type { Test } from '../match/test.ts';
import type { Fired } from './thresholds.ts';

/** What was scored in one go on a day, as far as thresholds ask for it. Equal ones are one object. */
export class Amounts {
  /** Ascending, each once. */
  readonly values: readonly number[];
  /** With one more, by its interval; filled when first met. */
  readonly joined: (Amounts | undefined)[] = [];
  /** What fires then whoever the person is, by the intervals of the totals before and after; filled when first met. */
  readonly fired: (Fired | undefined)[] = [];

  constructor(values: readonly number[]) {
    this.values = values;
  }
}

/** What thresholds can tell apart: where a new interval of totals, or of amounts scored in one go, begins. */
export interface LedgerCells {
  /** Ascending. */
  readonly totalCuts: readonly number[];
  /** By total up to the last cut: its interval. */
  readonly totalIntervals: readonly number[];
  readonly amountCuts: readonly number[];
  /** By interval of amounts: one of them, or null where no threshold asks for any. */
  readonly standIns: readonly (number | null)[];
  /** Whether some threshold asks what the total was at the close before. */
  readonly crossing: boolean;
  /** Whether some threshold asks for facts of the person, too. */
  readonly asksFacts: boolean;
  /** Nothing in one go. */
  readonly noAmounts: Amounts;
  /** By their values; filled when first met. */
  readonly amounts: Map<string, Amounts>;
}

export function ledgerCells(thresholds: readonly PreparedThreshold[]): LedgerCells {
  const tests = thresholds.flatMap(({ guard }) => leavesOf(guard));
  const oneOffs = tests.filter(({ kind }) => kind === 'OneOff');
  const amountCuts = cutsOf(oneOffs);
  const standIns = [0, ...amountCuts].map((amount) =>
    oneOffs.some(({ low, high }) => amount >= low && amount <= high) ? amount : null,
  );
  const totals = tests.filter(({ kind }) => kind === 'Total');
  const constant = tests.filter(({ kind }) => kind === 'Always' || kind === 'Never');
  const asksFacts = totals.length + oneOffs.length + constant.length < tests.length;
  const totalCuts = cutsOf(totals);
  const totalIntervals = Array.from({ length: (totalCuts.at(-1) ?? 0) + 1 }, (_, total) =>
    intervalOf(totalCuts, total),
  );
  return {
    totalCuts,
    totalIntervals,
    amountCuts,
    standIns,
    crossing: thresholds.some(({ firstCrossing }) => firstCrossing),
    asksFacts,
    noAmounts: new Amounts([]),
    amounts: new Map(),
  };
}

/** With what stands for the amount, if any threshold asks for the like. */
export function including(cells: LedgerCells, before: Amounts | null, amount: number): Amounts | null {
  const interval = intervalOf(cells.amountCuts, amount);
  const standIn = cells.standIns[interval] ?? null;
  if (standIn === null) return before;
  const { values, joined } = before ?? cells.noAmounts;
  return (joined[interval] ??= amountsOf(cells, values.includes(standIn) ? values : [...values, standIn]));
}

function amountsOf({ amounts }: LedgerCells, values: readonly number[]): Amounts {
  const ordered = values.toSorted((left, right) => left - right);
  const key = ordered.join();
  let known = amounts.get(key);
  if (known === undefined) amounts.set(key, (known = new Amounts(ordered)));
  return known;
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
