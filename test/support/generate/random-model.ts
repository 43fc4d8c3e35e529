import { always, atLeast, fromUpTo, noStanding } from '../../oracle/build.ts';
import type { Accumulation, Guarded, Measure, Model, Responsibility, Threshold } from '../../oracle/model.ts';
import type { Nature, Standing } from '../../oracle/standing-model.ts';
import { namesFrom, type Names } from './names.ts';
import type { Random } from './random.ts';
import { interpretationsInUse } from './interpretations-in-use.ts';
import { randomSituations, randomTrigger, type Ground } from './random-situations.ts';
import {
  list,
  randomBands,
  randomCircumstances,
  randomGuarded,
  randomVocabulary,
  type Vocabulary,
} from './random-vocabulary.ts';

const randomMeasures = (random: Random, names: Names): readonly Measure[] => {
  const actors = [names.word(), names.word()];
  return list(5, () => ({
    actor: random.pick(actors),
    mode: random.chance(0.7) ? '应当' : '可以',
    name: names.name(),
  }));
};

/** The statuses that thresholds bring, weakest first. */
type Brought = { readonly suspended: string; readonly ended: string };

/** Rising totals with graded measures; the later ones may end what the earlier ones only interrupt. */
const randomThresholds = (
  random: Random,
  names: Names,
  vocabulary: Vocabulary,
  { suspended, ended }: Brought,
): readonly Threshold[] => {
  const measures = randomMeasures(random, names);
  const amounts = random.some([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14], 1, 3);
  const every: Guarded<'every'> = { kind: 'Always', value: 'every' };
  const cite = (place: number): readonly string[] => [`第五条（${['一', '二', '三', '四'][place] ?? ''}）`];
  const onTotals = amounts.map((amount, place): Threshold => {
    const next = amounts[place + 1];
    const status = random.pick<Threshold['status']>([
      null,
      { name: suspended, months: { low: 1, high: 2 }, bar: null },
      {
        name: suspended,
        months: random.pick([
          { low: 3, high: 5 },
          { low: 3, high: 3 },
        ]),
        bar: null,
      },
    ]);
    const bar = random.pick([6, 12, 24]);
    return {
      name: names.name(),
      citations: cite(place),
      on: 'yearTotal',
      range: next !== undefined && random.chance(0.3) ? fromUpTo(amount, next) : atLeast(amount),
      trigger: randomGuarded(random, vocabulary.interpretations, ['every', 'crossing'] as const),
      measures: random.some(measures, 1, 3),
      status: place > 0 && random.chance(0.3) ? { name: ended, months: null, bar } : status,
      supersedes: [],
    };
  });
  const oneOff: Threshold = {
    name: names.name(),
    citations: cite(amounts.length),
    on: 'oneOff',
    range: random.chance(0.75) ? atLeast(random.integer(3, 12)) : fromUpTo(3, random.integer(5, 12)),
    trigger: every,
    measures: random.some(measures, 1, 3),
    status: random.chance(0.6) ? { name: ended, months: null, bar: 36 } : null,
    supersedes: [],
  };
  const all = random.chance(0.7) ? [...onTotals, oneOff] : onTotals;
  return all.map((threshold, place) => {
    const earlier = all.slice(0, place).filter(({ status }) => status !== null);
    const superseding = threshold.status !== null && earlier.length > 0 && random.chance(0.7);
    return superseding ? { ...threshold, supersedes: random.some(earlier, 1, 2).map(({ name }) => name) } : threshold;
  });
};

const randomAccumulation = (random: Random, vocabulary: Vocabulary): Accumulation => ({
  labelsFact: vocabulary.labels.name,
  conduct: randomGuarded(random, vocabulary.interpretations, ['joined', 'separate'] as const),
  oneOff: randomGuarded(random, vocabulary.interpretations, ['conduct', 'decision'] as const),
  yearCap: random.chance(0.25) ? random.pick([8, 10, 12]) : null,
});

const settled = '正常';

/** The statuses that the thresholds name, and the one without them. */
const statusesOf = (
  { suspended, ended }: Brought,
  thresholds: readonly Threshold[],
): Pick<Standing, 'statuses' | 'strength'> => {
  const used = [ended, suspended].filter((name) => thresholds.some(({ status }) => status?.name === name));
  if (used.length === 0) return { statuses: [], strength: [] };
  const strength = [...used, settled];
  const natureOf = (name: string): Nature =>
    name === ended ? 'barred-stop' : name === suspended ? 'timed-stop' : 'settled';
  const statuses = strength.map((name) => ({
    name,
    nature: natureOf(name),
    begins: always('effective-day' as const),
    undecided: always('score-date' as const),
    expiry: always(settled),
  }));
  return { statuses: statuses.toReversed(), strength };
};

/** A random rule set. Prints to rule text with `printModel`; every name in it is used once only. */
export const randomModel = (random: Random): Model => {
  const names = namesFrom(random);
  const vocabulary = randomVocabulary(random, names);
  const { type } = vocabulary.responsibility;
  const items = type.kind === 'Option' ? type.items : [];
  const brought: Brought = { suspended: names.name(), ended: names.name() };
  const thresholds = randomThresholds(random, names, vocabulary, brought);
  const responsibility: Responsibility = {
    fact: vocabulary.responsibility.name,
    items,
    valuing: randomGuarded(random, vocabulary.interpretations, ['ordered', 'ordered', 'anywhere'] as const),
  };
  const bands = randomBands(random, names, items.length);
  const ground: Ground = {
    random,
    names,
    vocabulary,
    bands,
    responsibilities: items.length,
    recidivism: random.chance(0.6),
    moneyTables: random.chance(0.65),
  };
  const model: Model = {
    name: 'random',
    ...noStanding,
    ...statusesOf(brought, thresholds),
    laws: vocabulary.others.some((fact) => fact.type.kind === 'Citations') ? vocabulary.laws : [],
    facts: [
      vocabulary.labels,
      vocabulary.handling,
      vocabulary.responsibility,
      vocabulary.circumstances,
      ...vocabulary.others,
    ],
    interpretations: vocabulary.interpretations,
    bands,
    responsibility,
    circumstancesFact: vocabulary.circumstances.name,
    circumstances: randomCircumstances(random, names, vocabulary),
    trigger: randomTrigger(ground),
    triggerCitations: ['第二条'],
    situations: randomSituations(ground),
    accumulation: randomAccumulation(random, vocabulary),
    thresholds,
  };
  const asked = interpretationsInUse(model);
  return { ...model, interpretations: model.interpretations.filter(({ name }) => asked.has(name)) };
};
