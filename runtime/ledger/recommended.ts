import type { Prepared } from '../match/prepare.ts';
import type { Plan } from './plan.ts';
import { runLedger } from './run.ts';

/** By year: the total if every finding gets the value in `values`; null if one that matters to the year has none. */
export function recommendedTotals(
  prepared: Prepared,
  plan: Plan,
  values: readonly (number | null)[],
): ReadonlyMap<number, number | null> {
  return plan.record.repairs.length === 0 ? sums(prepared, plan, values) : repairedSums(prepared, plan, values);
}

/** With repairs, what they take away depends on what was scored: the whole story with these values. */
function repairedSums(
  prepared: Prepared,
  plan: Plan,
  values: readonly (number | null)[],
): ReadonlyMap<number, number | null> {
  const replacements = values.map((value) => value ?? 0);
  const { years } = runLedger(prepared, { ...plan, replacements });
  const known = sums(prepared, plan, values);
  return new Map(
    years.map(({ year, totals }) => [year, known.get(year) === null ? null : (totals[totals.length - 1] ?? 0)]),
  );
}

function sums({ rules }: Prepared, plan: Plan, values: readonly (number | null)[]): ReadonlyMap<number, number | null> {
  const cap = rules.tables.accumulation.cap ?? Infinity;
  /** By conduct: its highest points; Infinity if an earlier finding of it has no value. */
  const highest: number[] = [];
  const totals = new Map<number, number | null>();
  for (const { year, steps } of plan.days) {
    for (const { finding } of steps) {
      const conduct = plan.conducts[finding] ?? 0;
      const value = values[finding] ?? null;
      const before = highest[conduct] ?? 0;
      const after = Math.max(before, value ?? Infinity);
      highest[conduct] = after;
      const total = totals.get(year);
      // What comes to nothing adds nothing, whatever the conduct had before.
      const unknown = total === null || (after === Infinity && value !== 0);
      totals.set(year, unknown ? null : Math.min(cap, (total ?? 0) + Math.max(0, (value ?? 0) - before)));
    }
  }
  return totals;
}
