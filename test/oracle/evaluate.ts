import { canonicalCitation, citationMeets } from './citations.ts';
import type { FactValue } from './facts.ts';
import { inRange, readingOf, type EarlierFindings, type Expression, type Model, type Readings } from './model.ts';
import { yearOf } from './record.ts';

/** An earlier finding as 计数 sees it; those of one conduct count once. */
export type EarlierFinding = {
  readonly date: string;
  readonly conduct: string;
  readonly labels: ReadonlySet<string>;
  /** Of its governing situation; `null` when it has none. */
  readonly band: string | null;
};

/** What a service's guard may ask besides facts. */
export type ServiceDay = { readonly status: string; readonly registeredThere: boolean };

/** One finding (or service, measure, person) with every fact decided. */
export type Case = {
  readonly model: Model;
  readonly readings: Readings;
  readonly date: string;
  readonly conduct: string;
  readonly labels: ReadonlySet<string>;
  readonly recorded: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, FactValue>;
  /** The findings dated before this one. */
  readonly earlier: readonly EarlierFinding[];
  /** `null` but for services. */
  readonly service: ServiceDay | null;
};

/** What is neither a finding nor tied to a day: only its facts and the readings can be asked for. */
export const factsAlone = (
  model: Model,
  readings: Readings,
  values: ReadonlyMap<string, FactValue>,
  service: ServiceDay | null = null,
): Case => ({
  model,
  readings,
  date: '',
  conduct: '',
  labels: new Set(),
  recorded: new Set(),
  values,
  earlier: [],
  service,
});

const valueOf = (one: Case, fact: string): FactValue => {
  const value = one.values.get(fact);
  if (value === undefined) throw new Error(`no value for ${fact}`);
  return value;
};

const countEarlier = (one: Case, condition: EarlierFindings): number =>
  new Set(
    one.earlier
      .filter((earlier) => {
        if (earlier.date >= one.date || earlier.conduct === one.conduct) return false;
        if (condition.sameYear && yearOf(earlier.date) !== yearOf(one.date)) return false;
        if (condition.sameLabel && ![...earlier.labels].some((label) => one.labels.has(label))) return false;
        return condition.bands === null || (earlier.band !== null && condition.bands.includes(earlier.band));
      })
      .map(({ conduct }) => conduct),
  ).size;

const containsAny = (one: Case, fact: string, items: readonly string[]): boolean => {
  const set = valueOf(one, fact);
  if (!(set instanceof Set)) throw new Error(`${fact} is not a set`);
  const citations = one.model.facts.some((declared) => declared.name === fact && declared.type.kind === 'Citations');
  if (!citations) return items.some((item) => set.has(item));
  const clauses = items.map((item) => canonicalCitation(one.model.laws, item));
  const recorded: readonly string[] = [...(set as ReadonlySet<string>)];
  return clauses.some((clause) => recorded.some((citation) => citationMeets(citation, clause)));
};

export const holds = (one: Case, expression: Expression): boolean => {
  switch (expression.kind) {
    case 'And':
      return expression.parts.every((part) => holds(one, part));
    case 'Or':
      return expression.parts.some((part) => holds(one, part));
    case 'Not':
      return !holds(one, expression.part);
    case 'OneOf':
      return expression.items.some((item) => valueOf(one, expression.fact) === item);
    case 'ContainsAny':
      return containsAny(one, expression.fact, expression.items);
    case 'IsTrue':
      return valueOf(one, expression.fact) === true;
    case 'Known':
      return one.recorded.has(expression.fact);
    case 'MoneyWithin': {
      const amount = valueOf(one, expression.fact);
      return typeof amount === 'number' && inRange(amount, expression.range);
    }
    case 'ReadingIs':
      return readingOf(one.model, one.readings, expression.interpretation) === expression.reading;
    case 'StatusIn':
      return expression.statuses.includes(one.service?.status ?? '');
    case 'RegisteredThere':
      return one.service?.registeredThere ?? true;
    case 'EarlierFindings':
      return countEarlier(one, expression) >= expression.atLeast;
  }
};
