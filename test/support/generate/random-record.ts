import { allExpressions, amountsThatMatter } from '../../oracle/facts.ts';
import type { Fact, Model } from '../../oracle/model.ts';
import type { Entry, Json, PersonRecord } from '../../oracle/record.ts';
import type { Random } from './random.ts';
import {
  placed,
  randomAnswers,
  randomDates,
  randomIdentity,
  randomMoney,
  randomRecording,
  randomTruth,
} from './random-entries.ts';

const citedBases = (model: Model): readonly string[] => {
  const citations = new Set(model.facts.flatMap(({ name, type }) => (type.kind === 'Citations' ? [name] : [])));
  return allExpressions(model).flatMap((one) =>
    one.kind === 'ContainsAny' && citations.has(one.fact) ? one.items : [],
  );
};

/** The same citation in other words: without 《》, by the law's full title, 款 for 项; now and then a part of an article. */
const respelled = (random: Random, model: Model, citation: string): string => {
  const law = model.laws.find(({ names }) => citation.startsWith(names[0] ?? ' '));
  const [short = '', title = short] = law?.names ?? [];
  const part = citation.endsWith('条') && random.chance(0.2) ? `${citation}第（七）项` : citation;
  const named = random.chance(0.3) ? part.replace(short, title) : part;
  const bare = random.chance(0.4) ? named.replaceAll(/[《》]/gu, '') : named;
  return random.chance(0.3) ? bare.replace('）项', '）款') : bare;
};

const randomCitations = (random: Random, model: Model): Json => {
  const others = model.laws.map(({ names }) => `${names[0] ?? ''}第九十九条`);
  return random
    .some([...new Set([...citedBases(model), ...others])], 0, 2)
    .map((citation) => respelled(random, model, citation));
};

const randomCircumstances = (random: Random, model: Model): readonly string[] => {
  if (random.chance(0.3)) return [];
  // Both classes often enough for their union to be seen.
  const classes = random.chance(0.45) ? model.circumstances : [random.pick(model.circumstances)];
  return classes.flatMap(({ items }) => random.some(items, 1, 2));
};

const randomValue = (random: Random, model: Model, fact: Fact): Json => {
  switch (fact.type.kind) {
    case 'Option':
      return random.pick(fact.type.items);
    case 'Set':
      if (fact.name === model.circumstancesFact) return random.shuffle(randomCircumstances(random, model));
      return random.shuffle(random.some(fact.type.items, random.chance(0.04) ? 0 : 1, 3));
    case 'Citations':
      return randomCitations(random, model);
    case 'Truth':
      return randomTruth(random, random.chance(0.5));
    case 'Money':
      return randomMoney(random, random.pick([100_000, ...amountsThatMatter(model, fact)]));
  }
};

const missingShare = (model: Model, fact: Fact): number => {
  if (fact.required) return 0;
  if (fact.presumption.kind !== 'Unknown') return fact.name === model.circumstancesFact ? 0.3 : 0.15;
  return 0.14;
};

const randomFinding = (random: Random, model: Model, place: number, date: string, before: readonly Entry[]): Entry => {
  let entry: Entry = {
    类型: '违规',
    编号: `F${String(place + 1)}`,
    日期: date,
    ...randomIdentity(random),
    ...randomRecording(random, date),
  };
  for (const fact of model.facts) {
    if (!random.chance(missingShare(model, fact))) entry = placed(entry, fact.field, randomValue(random, model, fact));
  }
  // The labels of an earlier finding again: one conduct in one inspection, the same kind in two.
  const labels = model.facts.find(({ name }) => name === model.accumulation.labelsFact);
  const again = before.length > 0 && random.chance(0.35) ? random.pick(before) : undefined;
  const repeated = labels === undefined ? undefined : again?.[labels.field[0] ?? ''];
  if (labels !== undefined && repeated !== undefined) entry = placed(entry, labels.field, repeated);
  return entry;
};

const withChoice = (random: Random, model: Model, entry: Entry): Entry => {
  if (!random.chance(0.2)) return entry;
  const band = random.pick(model.bands);
  const points = random.chance(0.1) ? 0 : random.integer(band.low, band.high);
  return { ...entry, 认定分值: random.chance(0.1) ? String(points) : points };
};

/** A person's record for a random model: one to five findings and what answers them, in any order. */
export const randomRecord = (random: Random, model: Model): PersonRecord => {
  const dates = randomDates(random);
  const findings: Entry[] = [];
  const count = random.pick([1, 2, 2, 3, 3, 3, 4, 4, 5]);
  for (let place = 0; place < count; place += 1) {
    findings.push(withChoice(random, model, randomFinding(random, model, place, random.pick(dates), findings)));
  }
  const points = [0, ...model.bands.flatMap(({ low, high }) => [low, high])];
  return {
    格式: 1,
    案卷: '随机',
    人员: { 代码: 'D630100000001' },
    记录: random.shuffle([...findings, ...randomAnswers(random, findings, points)]),
  };
};
