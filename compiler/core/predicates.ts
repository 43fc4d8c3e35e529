import { InternalError, invariant } from '#diagnostics';
import type { Condition, Fact, Switch as TypedSwitch } from '../typed/ir.ts';
import type { Numbering } from './numbering.ts';
import type { Predicate, Switch } from './ir.ts';

/** Holds always. */
export const always: Predicate = { kind: 'All', operands: [] };

/** A condition with positions in place of references; nested 且 and 或 of one kind are one node, a double 非 is gone. */
export function lowerCondition(numbering: Numbering, condition: Condition): Predicate {
  const lower = (operand: Condition): Predicate => lowerCondition(numbering, operand);
  switch (condition.kind) {
    case 'All':
      return conjunction(condition.operands.map(lower));
    case 'Any':
      return joined('Any', condition.operands.map(lower));
    case 'Not': {
      const operand = lower(condition.operand);
      return operand.kind === 'Not' ? operand.operand : { kind: 'Not', operand };
    }
    case 'OptionIn':
    case 'SetMeets': {
      const items = condition.items.map((item) => numbering.item(vocabularyOf(condition.fact), item));
      return { kind: condition.kind, fact: numbering.fact(condition.fact), items: ascending(items) };
    }
    case 'CitationMeets': {
      const items = condition.places.map((place) => numbering.cited(condition.fact, place));
      return { kind: 'SetMeets', fact: numbering.fact(condition.fact), items: ascending(items) };
    }
    case 'IsTrue':
    case 'IsRecorded':
      return { kind: condition.kind, fact: numbering.fact(condition.fact) };
    case 'NumberIn':
      return { kind: 'NumberIn', fact: numbering.fact(condition.fact), ...condition.interval };
    case 'ReadingIs':
      return {
        kind: 'ReadingIs',
        interpretation: numbering.interpretation(condition.interpretation),
        readings: condition.readings,
      };
    case 'YearTotalIn':
    case 'OneOffIn':
      return { kind: condition.kind, ...condition.interval };
    case 'CountIn':
      return { kind: 'CountIn', of: lower(condition.of), ...condition.interval };
    case 'SameYear':
    case 'SameConductType':
      return { kind: condition.kind };
    case 'BandIn':
      return { kind: 'BandIn', bands: ascending(condition.bands.map((band) => numbering.band(band))) };
    case 'StatusIn':
      return {
        kind: 'StatusIn',
        statuses: ascending(condition.statuses.map((status) => numbering.status(status))),
      };
    case 'RegisteredThere':
      return { kind: 'RegisteredThere' };
    case 'Beyond':
      throw new InternalError('conditions of judged declarations ask only what is judged');
  }
}

/** Holds where all do; what always holds is left out. */
export function conjunction(operands: readonly Predicate[]): Predicate {
  return joined('All', operands);
}

function joined(kind: 'All' | 'Any', operands: readonly Predicate[]): Predicate {
  const flat = operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand]));
  const [only, ...others] = flat;
  return only !== undefined && others.length === 0 ? only : { kind, operands: flat };
}

/** The arms of a switch with their guards lowered; the values are as they are. */
export function lowerSwitch<T>(numbering: Numbering, arms: TypedSwitch<T>): Switch<T> {
  return lowerArms(numbering, arms, (value) => value);
}

/** The arms of a switch with their guards and values lowered. */
export function lowerArms<T, U>(numbering: Numbering, arms: TypedSwitch<T>, lower: (value: T) => U): Switch<U> {
  return arms.map(({ when, value }) => ({ when: lowerCondition(numbering, when), value: lower(value) }));
}

function vocabularyOf(fact: Fact) {
  invariant('vocabulary' in fact.type, 'items are asked of facts with a vocabulary');
  return fact.type.vocabulary;
}

function ascending(positions: readonly number[]): readonly number[] {
  return [...new Set(positions)].sort((one, other) => one - other);
}
