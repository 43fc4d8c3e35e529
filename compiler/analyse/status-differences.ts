import type { RuleSet } from '../core/ir.ts';
import { factName, itemName, statusName } from '../core/print-predicate.ts';
import { asked, decided, dutiesDiffer, guardsDiffer, named, said, type Aspect, type Both } from './comparing.ts';

export function statusDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ statuses }: RuleSet) => named(statuses, name);
  return [
    ...said(both, 'nature', (ruleSet) => of(ruleSet)?.nature),
    ...said(both, 'beginning', (ruleSet) => [decided(of(ruleSet)?.begins), decided(of(ruleSet)?.undecided)]),
    ...said(both, 'expiry', (ruleSet) => statusName(ruleSet, decided(of(ruleSet)?.expiry) ?? -1)),
    ...said(both, 'reregistration', (ruleSet) => of(ruleSet)?.reregistration),
    ...(forbidsAll(name, both) ? [] : (['prohibition'] as const)),
  ];
}

/** A province may forbid more; it may not leave an inherited prohibition out. */
function forbidsAll(name: string, both: Both): boolean {
  const own = named(both.own.statuses, name)?.prohibitions ?? [];
  const inherited = named(both.parent.statuses, name)?.prohibitions ?? [];
  return inherited.every(({ acts, guard }) =>
    acts.every((act) => own.some((one) => one.acts.includes(act) && !asked(both, one.guard, guard))),
  );
}

export function strengthDifferences(both: Both): readonly Aspect[] {
  return said(both, 'strength', (ruleSet) => ruleSet.strength.map((status) => statusName(ruleSet, status)));
}

export function settlementDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ settlements }: RuleSet) => named(settlements, name);
  return [
    ...guardsDiffer(both, of),
    ...said(both, 'conclusion', (ruleSet) => [of(ruleSet)?.conclusion, of(ruleSet)?.recovers]),
  ];
}

export function linkageDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ linkages }: RuleSet) => named(linkages, name);
  const statuses = (ruleSet: RuleSet) => of(ruleSet)?.statuses.map((status) => statusName(ruleSet, status));
  return [...guardsDiffer(both, of), ...said(both, 'linked', (ruleSet) => [...(statuses(ruleSet) ?? [])].sort())];
}

export function cascadeDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ cascades }: RuleSet) => named(cascades, name);
  return [
    ...guardsDiffer(both, of),
    ...said(both, 'status', (ruleSet) => statusName(ruleSet, of(ruleSet)?.status ?? -1)),
  ];
}

export function poolDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ repairs }: RuleSet) => named(repairs?.pools ?? [], name);
  return [
    ...said(both, 'routes', (ruleSet) => {
      const { repairs } = ruleSet;
      if (repairs === null) return null;
      const routes = of(ruleSet)?.routes.map((item) => itemName(ruleSet, repairs.route, item));
      return [factName(ruleSet, repairs.route), [...(routes ?? [])].sort()];
    }),
    ...said(both, 'repaired', (ruleSet) => {
      const pool = of(ruleSet);
      return pool === undefined ? null : [pool.low, pool.high, pool.timesAYear, pool.pointsAYear];
    }),
  ];
}

/** 修复总则. */
export function repairDifferences(both: Both): readonly Aspect[] {
  const of = ({ repairs }: RuleSet) => repairs ?? undefined;
  return [
    ...said(both, 'repaired', (ruleSet) => [decided(of(ruleSet)?.perYear), of(ruleSet)?.floor]),
    ...said(both, 'cut', (ruleSet) => {
      const repairs = of(ruleSet);
      return [decided(repairs?.cut), decided(repairs?.cutsOfOne), decided(repairs?.below)];
    }),
    ...said(both, 'excluded', (ruleSet) =>
      [...new Set(of(ruleSet)?.excluded.map((position) => ruleSet.thresholds[position]?.name))].sort(),
    ),
    ...dutiesDiffer(both, of),
  ];
}

export function recoveryDifferences(name: string, both: Both): readonly Aspect[] {
  const of = (ruleSet: RuleSet) => ruleSet.recoveries.find(({ status }) => statusName(ruleSet, status) === name);
  return [
    ...said(both, 'recovery', (ruleSet) => {
      const passed = decided(of(ruleSet)?.passed);
      return typeof passed === 'number' ? statusName(ruleSet, passed) : passed;
    }),
    ...said(both, 'actor', (ruleSet) => {
      const recovery = of(ruleSet);
      return recovery === undefined ? null : [recovery.applicant, recovery.consent, recovery.assessor];
    }),
  ];
}
