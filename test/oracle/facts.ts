import { canonicalCitation } from './citations.ts';
import type { Expression, Fact, Model, Range } from './model.ts';
import type { Entry, Json } from './record.ts';

/** An item (or `null` for none), a set of items or canonical citations, 是/否, or fen. */
export type FactValue = string | null | ReadonlySet<string> | boolean | number;

/** What a finding says about a fact: recorded with a value, presumed, or unknown with its possible values. */
export type Statement =
  | { readonly kind: 'Recorded'; readonly value: FactValue }
  | { readonly kind: 'Presumed'; readonly value: FactValue }
  | { readonly kind: 'Unknown'; readonly domain: readonly FactValue[] };

const rawValue = (entry: Entry, path: readonly string[]): Json | undefined => {
  let value: Json | undefined = entry;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = (value as { readonly [key: string]: Json })[key];
  }
  return value;
};

const fenOf = (value: Json): number => Math.round(Number(value) * 100);

const itemOf = (value: Json): string => {
  if (typeof value !== 'string') throw new Error('an item is text');
  return value;
};

const itemsOf = (value: Json): readonly string[] => {
  if (!Array.isArray(value)) throw new Error('a set is a list');
  return (value as readonly Json[]).map(itemOf);
};

const truthOf = (value: Json): boolean => value === true || value === '是';

const readValue = (model: Model, fact: Fact, value: Json): FactValue => {
  switch (fact.type.kind) {
    case 'Option':
      return itemOf(value);
    case 'Set':
      return new Set(itemsOf(value));
    case 'Citations':
      return new Set(itemsOf(value).map((one) => canonicalCitation(model.laws, one)));
    case 'Truth':
      return truthOf(value);
    case 'Money':
      return fenOf(value);
  }
};

const presumedValue = (fact: Fact): FactValue | undefined => {
  switch (fact.presumption.kind) {
    case 'Unknown':
      return undefined;
    case 'None':
      return fact.type.kind === 'Set' || fact.type.kind === 'Citations' ? new Set<string>() : null;
    case 'Truth':
      return fact.presumption.value;
    case 'Item':
      return fact.type.kind === 'Set' ? new Set([fact.presumption.item]) : fact.presumption.item;
  }
};

/** The expression and everything inside it. */
export const expressionsInside = (expression: Expression): readonly Expression[] => {
  if (expression.kind === 'And' || expression.kind === 'Or')
    return [expression, ...expression.parts.flatMap(expressionsInside)];
  if (expression.kind === 'Not') return [expression, ...expressionsInside(expression.part)];
  return [expression];
};

/** Every expression about findings, with everything inside it. */
export const allExpressions = (model: Model): readonly Expression[] => {
  const roots = model.situations.flatMap((one) => (one.unless === null ? [one.when] : [one.when, one.unless]));
  return [model.trigger, ...roots].flatMap(expressionsInside);
};

/** Every condition about the person, services and measures against institutions. */
export const standingExpressions = (model: Model): readonly Expression[] => [
  ...[...model.linkages, ...model.cascades].map(({ when }) => when),
  ...model.settlements.flatMap(({ when, unless }) => (unless === null ? [when] : [when, unless])),
];

/** The facts whose value the rules look at (已知 does not look at the value). */
export const factsThatRulesMention = (model: Model): ReadonlySet<string> => {
  const names = new Set<string>([model.responsibility.fact, model.circumstancesFact]);
  for (const expression of allExpressions(model)) {
    if ('fact' in expression && expression.kind !== 'Known') names.add(expression.fact);
  }
  for (const { points } of model.situations) if (points.kind === 'ByMoney') names.add(points.fact);
  return names;
};

/** The items of a set that rules ask for: no other item can change anything. */
const itemsThatRulesMention = (model: Model, fact: Fact): readonly string[] => {
  const items = new Set<string>();
  for (const expression of allExpressions(model)) {
    if (expression.kind !== 'ContainsAny' || expression.fact !== fact.name) continue;
    for (const item of expression.items)
      items.add(fact.type.kind === 'Citations' ? canonicalCitation(model.laws, item) : item);
  }
  if (fact.name === model.circumstancesFact)
    for (const one of model.circumstances) one.items.forEach((item) => items.add(item));
  return [...items];
};

/** Amounts at, just below and just above every amount that rules compare this fact with, and zero. */
export const amountsThatMatter = (model: Model, fact: Fact): readonly number[] => {
  const ranges: Range[] = [];
  for (const expression of allExpressions(model)) {
    if (expression.kind === 'MoneyWithin' && expression.fact === fact.name) ranges.push(expression.range);
  }
  for (const { points } of model.situations) {
    if (points.kind === 'ByMoney' && points.fact === fact.name) ranges.push(...points.rows.map((row) => row.range));
  }
  const bounds = ranges.flatMap((range) => [range.from, range.to]).filter((bound) => bound !== null);
  const amounts = new Set([0, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])]);
  return [...amounts].filter((amount) => amount >= 0);
};

const subsets = (items: readonly string[]): readonly ReadonlySet<string>[] => {
  let result: ReadonlySet<string>[] = [new Set<string>()];
  for (const item of items) result = result.flatMap((set) => [set, new Set([...set, item])]);
  return result;
};

const domainOf = (model: Model, fact: Fact): readonly FactValue[] => {
  switch (fact.type.kind) {
    case 'Option':
      return fact.type.items;
    case 'Set':
    case 'Citations':
      return subsets(itemsThatRulesMention(model, fact));
    case 'Truth':
      return [true, false];
    case 'Money':
      return amountsThatMatter(model, fact);
  }
};

export const statementOf = (model: Model, entry: Entry, fact: Fact): Statement => {
  const raw = rawValue(entry, fact.field);
  if (raw !== undefined) return { kind: 'Recorded', value: readValue(model, fact, raw) };
  if (fact.required) throw new Error(`${fact.name} is required`);
  const presumed = presumedValue(fact);
  if (presumed !== undefined) return { kind: 'Presumed', value: presumed };
  return { kind: 'Unknown', domain: domainOf(model, fact) };
};

/** A recorded set, for facts that must be recorded (conduct labels). */
export const recordedSet = (model: Model, entry: Entry, fact: Fact): ReadonlySet<string> => {
  const statement = statementOf(model, entry, fact);
  if (statement.kind === 'Unknown' || !(statement.value instanceof Set))
    throw new Error(`${fact.name} must be recorded`);
  return statement.value;
};
