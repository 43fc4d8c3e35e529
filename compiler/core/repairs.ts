import { invariant } from '#diagnostics';
import type { RuleSet as Resolved } from '../resolved/ir.ts';
import type * as typed from '../typed/ir-status.ts';
import { originOf } from './citations.ts';
import type { Threshold } from './ir.ts';
import type { Pool, Repairs } from './ir-status.ts';
import type { Numbering } from './numbering.ts';
import { lowerSwitch } from './predicates.ts';
import { positionsOf } from './rules.ts';

/** Every pool with what they share. Where no declaration says what they share, they are cited themselves. */
export function lowerRepairs(
  resolved: Resolved,
  numbering: Numbering,
  repairs: typed.Repairs,
  thresholds: readonly Threshold[],
): Repairs {
  const { type } = repairs.route;
  invariant(type.kind === 'Option', 'the route of a repair is an option');
  const pools = repairs.pools.map(
    ({ name, routes, low, high, timesAYear, pointsAYear, decidedBy, declared }): Pool => ({
      name,
      routes: routes.map((item) => numbering.item(type.vocabulary, item)),
      low,
      high,
      timesAYear,
      pointsAYear,
      decidedBy,
      origin: originOf(resolved, declared),
    }),
  );
  return {
    kind: 'LedgerStep',
    route: numbering.fact(repairs.route),
    pools,
    perYear: lowerSwitch(numbering, repairs.perYear),
    cut: lowerSwitch(numbering, repairs.cut),
    cutsOfOne: lowerSwitch(numbering, repairs.cutsOfOne),
    floor: repairs.floor,
    below: lowerSwitch(numbering, repairs.below),
    excluded: repairs.excluded.flatMap((name) => positionsOf(thresholds, name)),
    duties: repairs.duties,
    citations:
      repairs.declared === null
        ? [...new Set(pools.flatMap(({ origin }) => origin.citations))]
        : originOf(resolved, repairs.declared).citations,
  };
}
