import type { Choice, PointRange, RuleSet, Situation } from '../core/ir.ts';
import type { ProblemCode } from '#runtime';
import { chosen, holds, isWithin, type Asked } from './predicates.ts';

/** What an entry says besides its facts. `filled` are the structural fields it has (理由 …). */
export interface Recorded {
  readonly choice: number | null;
  readonly filled: ReadonlySet<string>;
}

/** What a finding comes to when every fact is decided. Situations and bands by position. */
export interface Outcome {
  readonly matched: readonly number[];
  readonly governing: number | null;
  readonly band: number | null;
  readonly base: number;
  /** Ascending. */
  readonly lawful: readonly number[];
  /** What may enter the ledger: the officer's choice, else every lawful value. */
  readonly points: readonly number[];
  readonly problems: readonly ProblemCode[];
}

export function outcomeOf(rules: RuleSet, asked: Asked, recorded: Recorded): Outcome {
  if (rules.trigger !== null && !holds(rules.trigger.guard, asked)) return nothing(recorded, '未经处理');
  const matches = rules.situations.flatMap((situation, position) => {
    const range = rangeOf(situation, asked);
    return range === null ? [] : [{ situation, position, range, base: baseValue(rules, asked, range) }];
  });
  const highest = Math.max(...matches.map(({ base }) => base));
  const governing = matches.find(({ base }) => base === highest);
  if (governing === undefined) return nothing(recorded, '无适用情形');
  const lawful = lawfulSet(rules, asked, governing.range);
  const unreasoned = matches.some(({ situation }) => situation.requires.some((field) => !recorded.filled.has(field)));
  return {
    matched: matches.map(({ position }) => position),
    governing: governing.position,
    band: governing.range.band,
    base: highest,
    lawful,
    points: recorded.choice === null ? lawful : [recorded.choice],
    problems: [...choiceProblems(recorded, highest, lawful), ...(unreasoned ? (['情形缺少理由'] as const) : [])],
  };
}

function nothing(recorded: Recorded, problem: ProblemCode): Outcome {
  return {
    matched: [],
    governing: null,
    band: null,
    base: 0,
    lawful: [0],
    points: [recorded.choice ?? 0],
    problems: [problem, ...choiceProblems(recorded, 0, [0])],
  };
}

function choiceProblems({ choice, filled }: Recorded, base: number, lawful: readonly number[]): readonly ProblemCode[] {
  if (choice === null) return [];
  const outside = !lawful.includes(choice);
  const unreasoned = choice !== base && !filled.has('理由');
  return [...(outside ? (['分值越界'] as const) : []), ...(unreasoned ? (['缺少理由'] as const) : [])];
}

/** The range that a situation gives, null if it does not match. */
function rangeOf({ guard, points }: Situation, asked: Asked): PointRange | null {
  if (!holds(guard, asked)) return null;
  if (points.kind === 'Given') return points.range;
  const amount = asked.values.get(points.fact);
  return points.rows.find((row) => typeof amount === 'number' && isWithin(amount, row))?.range ?? null;
}

type Span = Pick<PointRange, 'low' | 'high'>;

/** The value of the finding's degree of responsibility, from low to high; the low end where degrees do not tell. */
function baseValue(rules: RuleSet, asked: Asked, { low, high }: Span): number {
  if (rules.responsibility === null) return low;
  const { fact } = rules.responsibility;
  const type = rules.facts[fact]?.type;
  const degrees = type?.kind === 'Option' ? (rules.vocabularies[type.vocabulary]?.items.length ?? 0) : 0;
  const degree = asked.values.get(fact);
  return typeof degree === 'number' && degrees > 1 ? low + (degree * (high - low)) / (degrees - 1) : low;
}

/** What the degree gives in a band: its one value, or the whole band where any value within may be taken or there are no degrees. */
function valuesIn(rules: RuleSet, asked: Asked, span: Span): readonly number[] {
  const { responsibility } = rules;
  const whole = responsibility === null || chosen(responsibility.taking, asked.readings) === 'any-within';
  return whole ? fromTo(span.low, span.high) : [baseValue(rules, asked, span)];
}

function lawfulSet(rules: RuleSet, asked: Asked, range: PointRange): readonly number[] {
  const found = rules.choices.filter((choice) => {
    const circumstances = asked.values.get(choice.fact);
    return circumstances instanceof Set && choice.items.some((item) => circumstances.has(item));
  });
  const permitted = found.flatMap((choice) => permittedValues(rules, asked, range, choice));
  return [...new Set([...valuesIn(rules, asked, range), ...permitted])].sort((left, right) => left - right);
}

/** What one class of circumstances permits besides. */
function permittedValues(rules: RuleSet, asked: Asked, range: PointRange, choice: Choice): readonly number[] {
  const base = baseValue(rules, asked, range);
  const lighter = choice.direction === 'lighter';
  const inside = lighter ? fromTo(range.low, base - 1) : fromTo(base + 1, range.high);
  const within = choice.within ? inside : [];
  if (!choice.neighbour || range.band === null) return within;
  const neighbour = rules.bands[lighter ? range.band - 1 : range.band + 1];
  if (neighbour !== undefined) return [...within, ...valuesIn(rules, asked, neighbour)];
  switch (chosen(choice.atEnd, asked.readings)) {
    case 'stay':
      return within;
    case 'zero':
      return [...within, 0];
    case 'top':
      return rules.bands.slice(-1).map(({ high }) => high);
  }
}

function fromTo(low: number, high: number): readonly number[] {
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, step) => low + step);
}
