import type { Predicate, RuleSet, Switch } from './ir.ts';

/** The predicates directly inside one. */
export function childrenOf(predicate: Predicate): readonly Predicate[] {
  switch (predicate.kind) {
    case 'All':
    case 'Any':
      return predicate.operands;
    case 'Not':
      return [predicate.operand];
    case 'CountIn':
      return [predicate.of];
    case 'OptionIn':
    case 'SetMeets':
    case 'IsTrue':
    case 'IsRecorded':
    case 'NumberIn':
    case 'ReadingIs':
    case 'YearTotalIn':
    case 'OneOffIn':
    case 'SameYear':
    case 'SameConductType':
    case 'BandIn':
    case 'StatusIn':
    case 'RegisteredThere':
      return [];
  }
}

/** The predicate and everything inside it. */
export function within(predicate: Predicate): readonly Predicate[] {
  return [predicate, ...childrenOf(predicate).flatMap(within)];
}

/** Every switch of a rule set, with the name of what it decides. */
export function switchesOf(ruleSet: RuleSet): readonly { readonly name: string; readonly arms: Switch<unknown> }[] {
  const { responsibility, choices, thresholds, accumulation, statuses, repairs, recoveries, clocks, personTimes } =
    ruleSet;
  const named = (name: string, arms: Switch<unknown>): { readonly name: string; readonly arms: Switch<unknown> } => ({
    name,
    arms,
  });
  return [
    ...(responsibility === null ? [] : [named('responsibility', responsibility.taking)]),
    ...choices.map(({ name, atEnd }) => named(`choice ${name}`, atEnd)),
    ...thresholds.map(({ name, firing }) => named(`threshold ${name}`, firing)),
    named('one-off', accumulation.oneOff),
    named('identity', accumulation.identity),
    ...statuses.flatMap(({ name, nature, begins, undecided, expiry }) => [
      named(`status ${name} begins`, begins),
      named(`status ${name} undecided`, undecided),
      ...(nature === 'timed-stop' ? [named(`status ${name} expiry`, expiry)] : []),
    ]),
    ...(repairs === null
      ? []
      : [
          named('repairs a year', repairs.perYear),
          named('repairs cut', repairs.cut),
          named('repairs cuts of one', repairs.cutsOfOne),
          named('repairs below', repairs.below),
        ]),
    ...recoveries.map(({ status, passed }) => named(`recovery ${status}`, passed)),
    ...clocks.filter(({ anchor }) => anchor.length > 0).map(({ name, anchor }) => named(`clock ${name}`, anchor)),
    ...(personTimes === null
      ? []
      : [
          named('person-times denominator', personTimes.denominator),
          named('person-times cascades', personTimes.cascades),
          named('person-times linked', personTimes.linked),
        ]),
  ];
}

/** The forms that have a guard; what may be asked in each stands in `verify.ts`. */
export type Owner =
  'trigger' | 'situation' | 'threshold' | 'prohibition' | 'linkage' | 'cascade' | 'settlement' | 'switch';

export interface Guarded {
  readonly owner: Owner;
  readonly name: string;
  readonly guard: Predicate;
}

/** Every guard of a rule, in the order of the forms; those of switches ask readings alone and stand in `switchesOf`. */
export function rulesOf(ruleSet: RuleSet): readonly Guarded[] {
  const guarded = (owner: Owner, rules: readonly Omit<Guarded, 'owner'>[]): readonly Guarded[] =>
    rules.map(({ name, guard }) => ({ owner, name, guard }));
  return [
    ...(ruleSet.trigger === null ? [] : guarded('trigger', [ruleSet.trigger])),
    ...guarded('situation', ruleSet.situations),
    ...guarded('threshold', ruleSet.thresholds),
    ...ruleSet.statuses.flatMap(({ name, prohibitions }) =>
      guarded(
        'prohibition',
        prohibitions.map(({ guard }) => ({ name, guard })),
      ),
    ),
    ...guarded('linkage', ruleSet.linkages),
    ...guarded('cascade', ruleSet.cascades),
    ...guarded('settlement', ruleSet.settlements),
  ];
}

/** Every guard with the form it belongs to. */
export function guardsOf(ruleSet: RuleSet): readonly Guarded[] {
  return [
    ...rulesOf(ruleSet),
    ...switchesOf(ruleSet).flatMap(({ name, arms }) =>
      arms.map(({ when }) => ({ owner: 'switch' as const, name, guard: when })),
    ),
  ];
}
