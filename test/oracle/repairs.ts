import { statementOf } from './facts.ts';
import type { Repair } from './history.ts';
import type { ScoringDay } from './ledger.ts';
import { guardedValue, type Model, type Readings } from './model.ts';
import { yearOf } from './record.ts';
import type { Pool, Repairs } from './standing-model.ts';

/** An earlier repair that took something away. */
export type RepairUse = { readonly year: number; readonly pool: Pool; readonly points: number };

/** How much of a repair counts. `excluded`: nothing, because of what is never repaired. */
export type LawfulRepair = { readonly points: number; readonly pool: Pool | null; readonly excluded: boolean };

const routeOf = (model: Model, rules: Repairs, repair: Repair): string => {
  const route = statementOf(model, repair.entry, rules.routeFact);
  if (route.kind === 'Unknown' || typeof route.value !== 'string') throw new Error('a repair needs its route');
  return route.value;
};

const sum = (uses: readonly RepairUse[]): number => uses.reduce((points, use) => points + use.points, 0);

/** `days`: the scoring days so far, the repair's own among them. `uses`: what repairs have taken away so far. */
export const lawfulRepair = (
  model: Model,
  readings: Readings,
  repair: Repair,
  days: readonly ScoringDay[],
  uses: readonly RepairUse[],
): LawfulRepair => {
  const rules = model.repairs;
  if (rules === null) throw new Error('the model has no repairs');
  const route = routeOf(model, rules, repair);
  const pool = rules.pools.find(({ routes }) => routes.includes(route)) ?? null;
  const year = yearOf(repair.date);
  const excluded = days.some(
    (day) => yearOf(day.date) === year && day.fired.some(({ name }) => rules.excluded.includes(name)),
  );
  if (excluded || pool === null) return { points: 0, pool, excluded };
  const ofYear = uses.filter((use) => use.year === year);
  const ofPool = ofYear.filter((use) => use.pool === pool);
  const usedUp = pool.timesAYear !== null && ofPool.length >= pool.timesAYear;
  if (repair.points < pool.low || usedUp) return { points: 0, pool, excluded };
  const left = (limit: number | null, used: readonly RepairUse[]): number =>
    limit === null ? Infinity : Math.max(0, limit - sum(used));
  const together = guardedValue(model, readings, rules.pointsAYear);
  const points = Math.min(repair.points, pool.high, left(pool.pointsAYear, ofPool), left(together, ofYear));
  return { points, pool, excluded };
};
