import type { Condition, Switch } from '#runtime/tables';
import type * as core from '../core/ir.ts';

/** A predicate as table data, keys in a fixed order. */
export function conditionOf(predicate: core.Predicate): Condition {
  const { kind } = predicate;
  switch (kind) {
    case 'All':
    case 'Any':
      return { kind, operands: predicate.operands.map(conditionOf) };
    case 'Not':
      return { kind, operand: conditionOf(predicate.operand) };
    case 'OptionIn':
    case 'SetMeets':
      return { kind, fact: predicate.fact, items: ascending(predicate.items) };
    case 'IsTrue':
    case 'IsRecorded':
      return { kind, fact: predicate.fact };
    case 'NumberIn':
      return { kind, fact: predicate.fact, low: predicate.low, high: predicate.high };
    case 'ReadingIs':
      return { kind, interpretation: predicate.interpretation, readings: ascending(predicate.readings) };
    case 'YearTotalIn':
    case 'OneOffIn':
      return { kind, low: predicate.low, high: predicate.high };
    case 'CountIn':
      return { kind, of: conditionOf(predicate.of), low: predicate.low, high: predicate.high };
    case 'SameYear':
    case 'SameConductType':
      return { kind };
    case 'BandIn':
      return { kind, bands: ascending(predicate.bands) };
    case 'StatusIn':
      return { kind, statuses: ascending(predicate.statuses) };
    case 'RegisteredThere':
      return { kind };
  }
}

export function switchOf<T>(cases: core.Switch<T>): Switch<T> {
  return cases.map(({ when, value }) => ({ when: conditionOf(when), value }));
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}
