import type { RuleSet, Switch } from './ir.ts';
import type { RatioBound } from './ir-duties.ts';
import { itemName, printPredicate, statusName } from './print-predicate.ts';

/** Statuses, repairs, clocks and institutions, one a line. */
export function furtherLines(ruleSet: RuleSet): readonly string[] {
  const name = (status: number): string => statusName(ruleSet, status);
  const arms = <T>(lines: Switch<T>, text: (value: T) => string = String): string =>
    lines.map(({ when, value }) => `${text(value)} if ${printPredicate(ruleSet, when)}`).join('; ');
  const { statuses, strength, linkages, cascades, settlements, recoveries, clocks, obligations, ratios } = ruleSet;
  return [
    ...statuses.map(
      ({ name: own, nature, begins, undecided, expiry, reregistration, prohibitions }) =>
        `status ${own}: ${nature}, begins ${arms(begins)}, undecided ${arms(undecided)}, expiry ${arms(expiry, name)}, reregistration ${reregistration}${prohibitions.map(({ acts, guard }) => `, forbids ${acts.join('/')} if ${printPredicate(ruleSet, guard)}`).join('')}`,
    ),
    ...(strength.length === 0 ? [] : [`strength ${strength.map(name).join(' > ')}`]),
    ...linkages.map(
      (one) => `linkage ${one.name}: ${one.statuses.map(name).join('/')} if ${printPredicate(ruleSet, one.guard)}`,
    ),
    ...cascades.map(
      ({ name: own, status, open, guard }) =>
        `cascade ${own}: ${name(status)}, open ${open?.name ?? 'nothing'} if ${printPredicate(ruleSet, guard)}`,
    ),
    ...settlements.map(
      ({ name: own, conclusion, recovers, guard }) =>
        `settlement ${own}: ${conclusion}${recovers ? ' and recover' : ''} if ${printPredicate(ruleSet, guard)}`,
    ),
    ...repairLines(ruleSet),
    ...recoveries.map(
      ({ status, passed }) =>
        `recovery ${name(status)}: passed ${arms(passed, (into) => (typeof into === 'number' ? name(into) : into))}`,
    ),
    ...clocks.map(
      ({ name: own, anchor, direction, length, met, missed, tolled }) =>
        `clock ${own}: ${length === null ? 'no length' : `${length.count} ${length.unit}`} ${direction} ${arms(anchor)}, met by ${met ?? 'nothing'}, ${missed}${tolled ? ', tolled' : ''}`,
    ),
    ...obligations.map(
      ({ name: own, timesAYear }) =>
        `obligation ${own}: ${timesAYear === null ? 'any time' : `${timesAYear.low ?? 0}..${timesAYear.high ?? '∞'} a year`}`,
    ),
    ...ratios.map(
      ({ name: own, low, high, precedes }) =>
        `ratio ${own}: ${bound(low, '≥', '>')} ${bound(high, '≤', '<')}, before ${precedes.map((at) => ratios[at]?.name ?? '?').join('/')}`,
    ),
    ...countingLines(ruleSet, arms),
    ...ruleSet.calendars.map(
      ({ year, source, off, worked }) => `calendar ${year} by ${source}: ${off.length} off, ${worked.length} worked`,
    ),
  ];
}

function repairLines(ruleSet: RuleSet): readonly string[] {
  const { repairs, thresholds } = ruleSet;
  if (repairs === null) return [];
  const arms = (lines: Switch<number | string | null>): string =>
    lines.map(({ when, value }) => `${value ?? 'none'} if ${printPredicate(ruleSet, when)}`).join('; ');
  return [
    ...repairs.pools.map(
      ({ name, routes, low, high, timesAYear, pointsAYear }) =>
        `pool ${name}: ${routes.map((item) => itemName(ruleSet, repairs.route, item)).join('/')}, ${low}..${high} points, ${timesAYear ?? 'any'} times, ${pointsAYear ?? 'any'} points a year`,
    ),
    `repairs: a year ${arms(repairs.perYear)}; cut ${arms(repairs.cut)}; cuts of one ${arms(repairs.cutsOfOne)}; floor ${repairs.floor}; below ${arms(repairs.below)}; never ${repairs.excluded.map((at) => thresholds[at]?.name ?? '?').join('/')}`,
  ];
}

function countingLines({ personTimes }: RuleSet, arms: (lines: Switch<unknown>) => string): readonly string[] {
  if (personTimes === null) return [];
  const { denominator, cascades, linked } = personTimes;
  return [`person-times: over ${arms(denominator)}; cascades ${arms(cascades)}; linked ${arms(linked)}`];
}

function bound(end: RatioBound | null, included: string, excluded: string): string {
  return end === null ? 'open' : `${end.included ? included : excluded} ${end.part}/${end.whole}`;
}
