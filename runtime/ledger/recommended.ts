import type { Prepared } from '../match/prepare.ts';
import type { Plan } from './plan.ts';

/** By year with a finding: the total if every finding gets the value in `values`; null if one that matters to the year has none. */
export function recommendedTotals(
  { rules }: Prepared,
  plan: Plan,
  values: readonly (number | null)[],
): ReadonlyMap<number, number | null> {
  const cap = rules.tables.accumulation.cap ?? Infinity;
  const highest = new Map<number, number>();
  /** Conducts of which an earlier finding has no value. */
  const open = new Set<number>();
  const totals = new Map<number, number | null>();
  for (const { year, steps } of plan.days) {
    for (const { finding } of steps) {
      const conduct = plan.conducts[finding] ?? -1;
      const value = values[finding] ?? null;
      const before = highest.get(conduct) ?? 0;
      if (value === null) open.add(conduct);
      else highest.set(conduct, Math.max(before, value));
      const total = totals.get(year);
      const unknown = total === null || open.has(conduct);
      totals.set(year, unknown ? null : Math.min(cap, (total ?? 0) + Math.max(0, (value ?? 0) - before)));
    }
  }
  return totals;
}
