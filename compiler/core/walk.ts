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
      return [];
  }
}

/** The predicate and everything inside it. */
export function within(predicate: Predicate): readonly Predicate[] {
  return [predicate, ...childrenOf(predicate).flatMap(within)];
}

/** Every switch of a rule set, with the name of what it decides. */
export function switchesOf(ruleSet: RuleSet): readonly { readonly name: string; readonly arms: Switch<unknown> }[] {
  const { responsibility, choices, thresholds, accumulation } = ruleSet;
  return [
    ...(responsibility === null ? [] : [{ name: 'responsibility', arms: responsibility.taking }]),
    ...choices.map(({ name, atEnd }) => ({ name: `choice ${name}`, arms: atEnd })),
    ...thresholds.map(({ name, firing }) => ({ name: `threshold ${name}`, arms: firing })),
    { name: 'one-off', arms: accumulation.oneOff },
    { name: 'identity', arms: accumulation.identity },
  ];
}

/** Every guard with the form it belongs to. */
export function guardsOf(ruleSet: RuleSet): readonly {
  readonly owner: 'trigger' | 'situation' | 'threshold' | 'switch';
  readonly name: string;
  readonly guard: Predicate;
}[] {
  return [
    ...(ruleSet.trigger === null
      ? []
      : [{ owner: 'trigger' as const, name: ruleSet.trigger.name, guard: ruleSet.trigger.guard }]),
    ...ruleSet.situations.map(({ name, guard }) => ({ owner: 'situation' as const, name, guard })),
    ...ruleSet.thresholds.map(({ name, guard }) => ({ owner: 'threshold' as const, name, guard })),
    ...switchesOf(ruleSet).flatMap(({ name, arms }) =>
      arms.map(({ when }) => ({ owner: 'switch' as const, name, guard: when })),
    ),
  ];
}
