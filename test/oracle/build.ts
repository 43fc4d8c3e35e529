/** Short ways to write a model's parts by hand. */
import type { Circumstance, Expression, Fact, FactType, Guarded, Interpretation, Presumption, Range } from './model.ts';
import type { Standing } from './standing-model.ts';

export const and = (...parts: readonly Expression[]): Expression => ({ kind: 'And', parts });
export const or = (...parts: readonly Expression[]): Expression => ({ kind: 'Or', parts });
export const not = (part: Expression): Expression => ({ kind: 'Not', part });
export const oneOf = (fact: string, ...items: readonly string[]): Expression => ({ kind: 'OneOf', fact, items });
export const containsAny = (fact: string, ...items: readonly string[]): Expression => ({
  kind: 'ContainsAny',
  fact,
  items,
});
export const isTrue = (fact: string): Expression => ({ kind: 'IsTrue', fact });
export const known = (fact: string): Expression => ({ kind: 'Known', fact });
export const readingIs = (interpretation: string, reading: string): Expression => ({
  kind: 'ReadingIs',
  interpretation,
  reading,
});

export const statusIn = (...statuses: readonly string[]): Expression => ({ kind: 'StatusIn', statuses });
export const registeredThere: Expression = { kind: 'RegisteredThere' };

export const always = <Value>(value: Value): Guarded<Value> => ({ kind: 'Always', value });
export const byReading = <Value>(interpretation: string, values: Readonly<Record<string, Value>>): Guarded<Value> => ({
  kind: 'ByReading',
  interpretation,
  values,
});

/** 以上 */
export const atLeast = (from: number): Range => ({ from, fromIncluded: true, to: null, toIncluded: false });
/** 以上不满 */
export const fromUpTo = (from: number, to: number): Range => ({ from, fromIncluded: true, to, toIncluded: false });
/** 不满 */
export const below = (to: number): Range => ({ from: null, fromIncluded: false, to, toIncluded: false });

export const unknown: Presumption = { kind: 'Unknown' };
export const none: Presumption = { kind: 'None' };
export const presumed = (value: boolean): Presumption => ({ kind: 'Truth', value });

export const fact = (name: string, type: FactType, presumption: Presumption, ...field: readonly string[]): Fact => ({
  name,
  type,
  field: field.length === 0 ? [name] : field,
  presumption,
  required: false,
});

export const interpretation = (name: string, ...readings: readonly string[]): Interpretation => ({ name, readings });

/** A class of circumstances that permits both the rest of the band and the neighbouring one. */
export const circumstance = (
  name: string,
  direction: Circumstance['direction'],
  items: readonly string[],
  endPolicy: Circumstance['endPolicy'],
): Circumstance => ({ name, direction, items, withinBand: true, neighbouringBand: true, endPolicy });

/** For rule sets that score only. */
export const noStanding: Standing = {
  statuses: [],
  strength: [],
  personFacts: [],
  measureFacts: [],
  serviceFacts: [],
  linkages: [],
  cascades: [],
  settlements: [],
  repairs: null,
  clocks: [],
  calendar: [],
  ratios: [],
  personTimes: null,
  obligations: [],
};
