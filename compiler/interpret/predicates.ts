import { InternalError, invariant } from '#diagnostics';
import type { FactId, Predicate, RuleSet, Switch } from '../core/ir.ts';

/** What a fact is: an item's position (null: none), a set of positions, 是/否, or a number of fen, units or days. */
export type Value = number | null | boolean | ReadonlySet<number>;

/** Facts as a predicate sees them: every fact it may ask for has a value; `recorded` are those the record itself has. */
export interface Facts {
  readonly values: ReadonlyMap<FactId, Value>;
  readonly recorded: ReadonlySet<FactId>;
}

/** A finding as 计数 sees it. `date` is ISO, `band` that of its governing situation. */
export interface Past {
  readonly date: string;
  readonly conduct: string;
  readonly labels: ReadonlySet<number>;
  readonly band: number | null;
}

/** The close of a scoring day. `before` is the previous closing total where only crossing counts, else null. */
export interface Close {
  readonly total: number;
  readonly before: number | null;
  /** What was scored in one go. */
  readonly oneOff: readonly number[];
}

/** Everything that a predicate may ask about. */
export interface Asked extends Facts {
  readonly readings: readonly number[];
  /** The finding in question and those that 计数 may count. */
  readonly current?: Omit<Past, 'band'>;
  readonly others?: readonly Past[];
  /** The finding being counted. */
  readonly counted?: Past;
  readonly close?: Close;
}

export function holds(predicate: Predicate, asked: Asked): boolean {
  switch (predicate.kind) {
    case 'All':
      return predicate.operands.every((operand) => holds(operand, asked));
    case 'Any':
      return predicate.operands.some((operand) => holds(operand, asked));
    case 'Not':
      return !holds(predicate.operand, asked);
    case 'OptionIn': {
      const item = valueOf(predicate.fact, asked);
      return typeof item === 'number' && predicate.items.includes(item);
    }
    case 'SetMeets': {
      const set = valueOf(predicate.fact, asked);
      return set instanceof Set && predicate.items.some((item) => set.has(item));
    }
    case 'IsTrue':
      return valueOf(predicate.fact, asked) === true;
    case 'IsRecorded':
      return asked.recorded.has(predicate.fact);
    case 'NumberIn': {
      const amount = valueOf(predicate.fact, asked);
      return typeof amount === 'number' && isWithin(amount, predicate);
    }
    case 'ReadingIs':
      return predicate.readings.includes(asked.readings[predicate.interpretation] ?? 0);
    case 'YearTotalIn': {
      invariant(asked.close, 'a total is asked only at the close of a day');
      const { total, before } = asked.close;
      return isWithin(total, predicate) && (before === null || (predicate.low !== null && before < predicate.low));
    }
    case 'OneOffIn':
      invariant(asked.close, 'points in one go are asked only at the close of a day');
      return asked.close.oneOff.some((points) => isWithin(points, predicate));
    case 'CountIn': {
      const { current, others = [] } = asked;
      const earlier = others.filter(
        (other) => other.date < (current?.date ?? '') && other.conduct !== current?.conduct,
      );
      const counted = earlier.filter((other) => holds(predicate.of, { ...asked, counted: other }));
      return isWithin(new Set(counted.map(({ conduct }) => conduct)).size, predicate);
    }
    case 'SameYear':
      return asked.counted?.date.slice(0, 4) === asked.current?.date.slice(0, 4);
    case 'SameConductType':
      return [...(asked.counted?.labels ?? [])].some((label) => asked.current?.labels.has(label));
    case 'BandIn':
      return predicate.bands.some((band) => band === asked.counted?.band);
    case 'StatusIn':
    case 'RegisteredThere':
      throw new InternalError('a status is asked by settlements, which scoring does not look at');
  }
}

function valueOf(fact: FactId, asked: Asked): Value {
  const value = asked.values.get(fact);
  invariant(value !== undefined, `no value for fact ${fact}`);
  return value;
}

/** Both bounds included, null = open. */
export function isWithin(value: number, range: { readonly low: number | null; readonly high: number | null }): boolean {
  return (range.low === null || value >= range.low) && (range.high === null || value <= range.high);
}

/** The one value whose guard holds under these readings. */
export function chosen<T>(cases: Switch<T>, readings: readonly number[]): T {
  const holding = cases.filter(({ when }) => holds(when, { readings, values: new Map(), recorded: new Set() }));
  const [only] = holding;
  invariant(only !== undefined && holding.length === 1, `${holding.length} of the guards hold`);
  return only.value;
}

/** Every predicate of the rule set's rules, with everything inside it. */
export function allPredicates(rules: RuleSet): readonly Predicate[] {
  const roots = [...(rules.trigger === null ? [] : [rules.trigger]), ...rules.situations, ...rules.thresholds];
  return roots.flatMap(({ guard }) => withParts(guard));
}

function withParts(predicate: Predicate): readonly Predicate[] {
  if (predicate.kind === 'All' || predicate.kind === 'Any')
    return [predicate, ...predicate.operands.flatMap(withParts)];
  if (predicate.kind === 'Not') return [predicate, ...withParts(predicate.operand)];
  if (predicate.kind === 'CountIn') return [predicate, ...withParts(predicate.of)];
  return [predicate];
}
