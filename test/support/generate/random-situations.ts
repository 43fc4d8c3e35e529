import { atLeast, below, fromUpTo } from '../../oracle/build.ts';
import type { Band, Expression, Fact, Points, Range, Situation } from '../../oracle/model.ts';
import type { Names } from './names.ts';
import type { Random } from './random.ts';
import { list, randomGuarded, type Vocabulary } from './random-vocabulary.ts';

/** What a random model's situations are made of. */
export type Ground = {
  readonly random: Random;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly bands: readonly Band[];
  readonly responsibilities: number;
  /** Whether this model's situations look at earlier findings, and weigh money. */
  readonly recidivism: boolean;
  readonly moneyTables: boolean;
};

const itemsOf = (fact: Fact): readonly string[] =>
  fact.type.kind === 'Option' || fact.type.kind === 'Set' ? fact.type.items : [];

/** An expression or its opposite. */
const maybeNot = (random: Random, share: number, part: Expression): Expression =>
  random.chance(share) ? { kind: 'Not', part } : part;

const randomRange = (random: Random, amounts: readonly number[]): Range => {
  const [first = 0, second = first + 100_000] = random.some(amounts, 2, 2);
  return random.pick<Range>([
    atLeast(first),
    fromUpTo(first, second),
    below(second),
    { from: first, fromIncluded: false, to: null, toIncluded: false },
    { from: null, fromIncluded: false, to: second, toIncluded: true },
    { from: first, fromIncluded: true, to: second, toIncluded: true },
  ]);
};

/** A condition on one fact. */
const aboutFact = ({ random, vocabulary }: Ground, fact: Fact): Expression => {
  if (!fact.required && random.chance(0.08)) return maybeNot(random, 0.3, { kind: 'Known', fact: fact.name });
  switch (fact.type.kind) {
    case 'Option':
      return maybeNot(random, 0.2, {
        kind: 'OneOf',
        fact: fact.name,
        items: random.some(itemsOf(fact), 1, Math.max(1, itemsOf(fact).length - 1)),
      });
    case 'Set':
      return maybeNot(random, 0.15, { kind: 'ContainsAny', fact: fact.name, items: random.some(itemsOf(fact), 1, 2) });
    case 'Citations':
      return maybeNot(random, 0.15, {
        kind: 'ContainsAny',
        fact: fact.name,
        items: random.some(vocabulary.legalBases, 1, 2),
      });
    case 'Truth':
      return maybeNot(random, 0.4, { kind: 'IsTrue', fact: fact.name });
    case 'Money':
      return { kind: 'MoneyWithin', fact: fact.name, range: randomRange(random, vocabulary.amounts) };
  }
};

const aboutReading = ({ random, vocabulary }: Ground): Expression => {
  const { name, readings } = random.pick(vocabulary.interpretations);
  return maybeNot(random, 0.1, { kind: 'ReadingIs', interpretation: name, reading: random.pick(readings) });
};

const aboutEarlier = ({ random, bands }: Ground): Expression => {
  const named = random.chance(0.4) ? random.some(bands, 1, bands.length).map(({ name }) => name) : null;
  const sameYear = random.chance(0.7);
  return {
    kind: 'EarlierFindings',
    sameYear,
    sameLabel: random.chance(0.5) || (!sameYear && named === null),
    bands: named,
    atLeast: random.pick([1, 1, 1, 2]),
  };
};

/** A further condition beside the one on the conduct. */
const furtherCondition = (ground: Ground): Expression => {
  const { random, vocabulary } = ground;
  const { handling, responsibility, others } = vocabulary;
  return aboutFact(ground, random.pick([handling, responsibility, ...others, ...others]));
};

const aboutConduct = ({ random, vocabulary }: Ground): Expression => ({
  kind: 'ContainsAny',
  fact: vocabulary.labels.name,
  items: random.some(itemsOf(vocabulary.labels), 1, 3),
});

const combined = (kind: 'And' | 'Or', parts: readonly Expression[]): Expression => {
  const first = parts[0];
  if (parts.length === 1 && first !== undefined) return first;
  return { kind, parts };
};

const randomWhen = (ground: Ground, withEarlier: boolean): Expression => {
  const { random } = ground;
  const parts: Expression[] = [random.chance(0.85) ? aboutConduct(ground) : furtherCondition(ground)];
  if (random.chance(0.35)) parts.push(furtherCondition(ground));
  if (random.chance(0.25)) parts.push({ kind: 'Or', parts: [furtherCondition(ground), aboutReading(ground)] });
  else if (random.chance(0.1)) parts.push(aboutReading(ground));
  if (random.chance(0.1)) {
    parts.push({
      kind: 'Or',
      parts: [{ kind: 'And', parts: [furtherCondition(ground), furtherCondition(ground)] }, furtherCondition(ground)],
    });
  }
  if (withEarlier) parts.push(maybeNot(random, 0.1, aboutEarlier(ground)));
  return combined('And', parts);
};

const randomUnless = (ground: Ground): Expression | null => {
  if (!ground.random.chance(0.25)) return null;
  return combined(
    'And',
    list(ground.random.pick([1, 1, 2]), () => furtherCondition(ground)),
  );
};

/** A range that divides evenly among the responsibilities; fixed values are ranges of one. */
const randomSpan = (
  { random, bands, responsibilities }: Ground,
  insideBand: boolean,
): { readonly low: number; readonly high: number } => {
  const step = Math.max(1, responsibilities - 1);
  const band = random.pick(bands);
  if (random.chance(0.35)) {
    const value = insideBand ? random.integer(band.low, band.high) : random.integer(1, 12);
    return { low: value, high: value };
  }
  const low = insideBand ? band.low : random.integer(1, 12);
  const high = insideBand ? band.high : low + step * random.integer(1, 2);
  return high > 12 ? { low: band.low, high: band.high } : { low, high };
};

const randomMoneyTable = (ground: Ground, fact: string): Points => {
  const { random, vocabulary } = ground;
  const cuts = random.some(vocabulary.amounts, 1, 3);
  const ranges: readonly Range[] = [0, ...cuts].map((from, place) => {
    const to = cuts[place];
    if (place === 0) return below(to ?? 0);
    return to === undefined ? atLeast(from) : fromUpTo(from, to);
  });
  const kept = ranges.filter(
    (_, place) => !(place === 0 && random.chance(0.2)) && !(place === ranges.length - 1 && random.chance(0.15)),
  );
  const rows = kept.length === 0 ? ranges : kept;
  return { kind: 'ByMoney', fact, rows: rows.map((range) => ({ range, ...randomSpan(ground, true) })) };
};

const randomPoints = (ground: Ground): Points => {
  const { random, vocabulary, bands, moneyTables } = ground;
  const money = vocabulary.others.find((fact) => fact.type.kind === 'Money');
  if (moneyTables && money !== undefined && random.chance(0.4)) return randomMoneyTable(ground, money.name);
  if (random.chance(0.25)) return { kind: 'InRange', ...randomSpan(ground, random.chance(0.75)) };
  const names = bands.map(({ name }) => name);
  return { kind: 'InBand', band: randomGuarded(random, vocabulary.interpretations, names, 0.12) };
};

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Between 2 and 6 situations, each citing its own item of article 3. */
export const randomSituations = (ground: Ground): readonly Situation[] =>
  list(ground.random.integer(2, 6), (place) => ({
    id: `${String(1 + Math.floor(place / 3))}.${String(1 + (place % 3))}`,
    title: ground.names.word(),
    citations: [`第三条（${numerals[place] ?? ''}）`],
    when: randomWhen(ground, ground.recidivism && (place === 0 || ground.random.chance(0.4))),
    unless: randomUnless(ground),
    points: randomPoints(ground),
    requiresReason: ground.random.chance(0.1),
  }));

/** 记分 … 当: nearly always on the handling. */
export const randomTrigger = (ground: Ground): Expression => {
  const { random, vocabulary } = ground;
  const items = itemsOf(vocabulary.handling);
  const handled: Expression = {
    kind: 'OneOf',
    fact: vocabulary.handling.name,
    items: random.some(items, Math.max(1, items.length - 1), items.length),
  };
  return random.chance(0.1) ? { kind: 'Or', parts: [handled, furtherCondition(ground)] } : handled;
};
