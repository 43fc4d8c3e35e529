import type {
  Band,
  Circumstance,
  Fact,
  FactType,
  Guarded,
  Interpretation,
  Law,
  Presumption,
} from '../../oracle/model.ts';
import type { Names } from './names.ts';
import type { Random } from './random.ts';

/** Everything a random model's rules can talk about. */
export type Vocabulary = {
  readonly labels: Fact;
  readonly handling: Fact;
  readonly responsibility: Fact;
  readonly circumstances: Fact;
  readonly others: readonly Fact[];
  readonly laws: readonly Law[];
  /** What rules may cite from the laws. */
  readonly legalBases: readonly string[];
  readonly interpretations: readonly Interpretation[];
  /** Amounts in fen that rules compare with. */
  readonly amounts: readonly number[];
};

export const list = <Item>(count: number, make: (place: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, place) => make(place));

const unknown: Presumption = { kind: 'Unknown' };

const presumptionFor = (random: Random, type: FactType): Presumption => {
  if (random.chance(0.4)) return unknown;
  if (type.kind === 'Truth') return { kind: 'Truth', value: random.chance(0.5) };
  if (type.kind === 'Option' && random.chance(0.5)) return { kind: 'Item', item: random.pick(type.items) };
  return type.kind === 'Money' ? unknown : { kind: 'None' };
};

const fieldFor = (random: Random, names: Names, name: string): readonly string[] => {
  if (random.chance(0.4)) return [name];
  return random.chance(0.5) ? [names.word()] : [names.word(), names.word()];
};

const option = (random: Random, names: Names, least: number, most: number): FactType => ({
  kind: 'Option',
  vocabulary: names.word(),
  items: list(random.integer(least, most), () => names.name()),
});

const randomFact = (random: Random, names: Names, type: FactType): Fact => {
  const name = names.word();
  const required = random.chance(0.1);
  const presumption = required ? unknown : presumptionFor(random, type);
  return { name, type, field: fieldFor(random, names, name), presumption, required };
};

const otherFacts = (random: Random, names: Names): readonly Fact[] => {
  const types: FactType[] = [...list(random.integer(1, 2), (): FactType => ({ kind: 'Truth' }))];
  if (random.chance(0.5)) types.push(option(random, names, 2, 3));
  if (random.chance(0.75)) types.push({ kind: 'Money' });
  if (random.chance(0.3)) types.push({ kind: 'Citations' });
  if (random.chance(0.15)) {
    types.push({ kind: 'Set', vocabulary: names.word(), items: list(random.integer(2, 3), () => names.name()) });
  }
  return types.map((type) => randomFact(random, names, type));
};

const randomLaws = (random: Random, names: Names): readonly Law[] =>
  list(random.integer(1, 2), () => ({ names: [`《${names.word()}办法》`, `《${names.word()}管理暂行办法》`] }));

const legalBases = (random: Random, laws: readonly Law[]): readonly string[] =>
  laws.flatMap(({ names }) => {
    const law = names[0] ?? '';
    const articles = random.some(['第三条', '第八条', '第十二条'], 1, 2);
    // An article, one of its items, or both.
    const item = '第（二）项';
    return articles.flatMap((article) =>
      random.pick([[''], [''], [item], ['', item]]).map((part) => law + article + part),
    );
  });

const randomAmounts = (random: Random): readonly number[] =>
  random.some([500, 3_000, 8_000, 10_000, 25_000, 50_000, 100_000], 2, 3).map((yuan) => yuan * 100);

export const randomVocabulary = (random: Random, names: Names): Vocabulary => {
  const handlingName = names.word();
  const responsibilityName = random.chance(0.6) ? '责任程度' : names.word();
  const circumstancesName = random.chance(0.6) ? '情节' : names.word();
  const labelsName = random.chance(0.6) ? '行为' : names.word();
  const labels: FactType = {
    kind: 'Set',
    vocabulary: names.word(),
    items: list(random.integer(3, 6), () => names.name()),
  };
  const handling = option(random, names, 2, 4);
  const responsible: FactType = {
    kind: 'Option',
    vocabulary: '责任程度',
    items: list(random.pick([3, 3, 3, 3, 2, 2, 1, 4]), () => names.name()),
  };
  const laws = randomLaws(random, names);
  const items = list(random.integer(2, 4), () => names.name());
  const presumed = (share: number, presumption: Presumption): Presumption =>
    random.chance(share) ? presumption : unknown;
  return {
    labels: { name: labelsName, type: labels, field: [labelsName], presumption: unknown, required: true },
    handling: {
      name: handlingName,
      type: handling,
      field: fieldFor(random, names, handlingName),
      presumption: presumed(0.75, { kind: 'None' }),
      required: false,
    },
    responsibility: {
      name: responsibilityName,
      type: responsible,
      field: fieldFor(random, names, responsibilityName),
      presumption: presumed(0.15, { kind: 'Item', item: random.pick(responsible.items) }),
      required: false,
    },
    circumstances: {
      name: circumstancesName,
      type: { kind: 'Set', vocabulary: '情节', items },
      field: fieldFor(random, names, circumstancesName),
      presumption: presumed(items.length > 3 ? 1 : 0.85, { kind: 'None' }),
      required: false,
    },
    others: otherFacts(random, names),
    laws,
    legalBases: legalBases(random, laws),
    interpretations: list(random.integer(2, 4), () => ({
      name: names.name(),
      readings: list(random.integer(2, 3), () => names.name()),
    })),
    amounts: randomAmounts(random),
  };
};

/** One of the values, or one for each reading of an interpretation. */
export const randomGuarded = <Value>(
  random: Random,
  interpretations: readonly Interpretation[],
  values: readonly Value[],
  share = 0.4,
): Guarded<Value> => {
  if (!random.chance(share)) return { kind: 'Always', value: random.pick(values) };
  const { name, readings } = random.pick(interpretations);
  const places = readings.map((reading) => [reading, random.pick(values)] as const);
  return { kind: 'ByReading', interpretation: name, values: Object.fromEntries(places) };
};

/** From 1 upwards to 12 at most, each dividing evenly among the responsibilities. */
export const randomBands = (random: Random, names: Names, responsibilities: number): readonly Band[] => {
  const widths = { 1: [1, 2, 3], 2: [1, 2, 3], 3: [2, 2, 2, 4], 4: [3] }[responsibilities] ?? [2];
  const bands: Band[] = [];
  let low = random.pick([1, 1, 1, 2]);
  for (let count = random.integer(2, 4); count > 0; count -= 1) {
    const high = low + random.pick(widths);
    if (high > 12) break;
    bands.push({ name: names.name(), low, high });
    low = high + (random.chance(0.1) ? 2 : 1);
  }
  return bands;
};

export const randomCircumstances = (random: Random, names: Names, vocabulary: Vocabulary): readonly Circumstance[] => {
  const { type } = vocabulary.circumstances;
  const items = type.kind === 'Set' ? type.items : [];
  const cut = random.integer(1, items.length - 1);
  const shape = (): { readonly withinBand: boolean; readonly neighbouringBand: boolean } =>
    random.pick([
      { withinBand: true, neighbouringBand: true },
      { withinBand: true, neighbouringBand: true },
      { withinBand: true, neighbouringBand: true },
      { withinBand: true, neighbouringBand: false },
      { withinBand: false, neighbouringBand: true },
    ]);
  const { interpretations } = vocabulary;
  return [
    {
      name: names.name(),
      direction: 'lighter',
      items: items.slice(0, cut),
      ...shape(),
      endPolicy: randomGuarded(random, interpretations, ['stay', 'nothing'] as const),
    },
    {
      name: names.name(),
      direction: 'heavier',
      items: items.slice(cut),
      ...shape(),
      endPolicy: randomGuarded(random, interpretations, ['stay', 'top'] as const),
    },
  ];
};
