import type { JudgeOptions } from '../../oracle/judge.ts';
import type { Model } from '../../oracle/model.ts';
import type { Entry, PersonRecord } from '../../oracle/record.ts';
import type { Pair } from './random-pair.ts';

const withoutPlace = <Item>(items: readonly Item[], place: number): readonly Item[] =>
  items.filter((_, at) => at !== place);

const smallerEntries = (entry: Entry): readonly Entry[] =>
  Object.keys(entry)
    .filter((key) => !['类型', '编号', '日期', '针对', '结果', '分值'].includes(key))
    .map((key) => withoutKey(entry, key));

const smallerRecords = (record: PersonRecord): readonly PersonRecord[] => {
  const entries = record.记录;
  const fewer = entries.map((_, place) => withoutPlace(entries, place));
  const barer = entries.flatMap((entry, place) =>
    smallerEntries(entry).map((smaller) => entries.map((one, at) => (at === place ? smaller : one))),
  );
  return [
    ...[...fewer, ...barer].map((smaller) => ({ ...record, 记录: smaller })),
    ...smallerPersons(record.人员).map((person) => ({ ...record, 人员: person })),
  ];
};

const withoutKey = (entry: Entry, key: string): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([other]) => other !== key));

/** Without a fact, without a place, without a day of a place. */
const smallerPersons = (person: Entry): readonly Entry[] => {
  const places = (person['执业点'] ?? []) as readonly Entry[];
  const barer = places.flatMap((place, at) =>
    ['自', '至'].filter((key) => key in place).map((key) => places.with(at, withoutKey(place, key))),
  );
  return [
    ...Object.keys(person).map((key) => withoutKey(person, key)),
    ...places.map((_, place) => ({ ...person, 执业点: withoutPlace(places, place) })),
    ...barer.map((smaller) => ({ ...person, 执业点: smaller })),
  ];
};

/** Without a chosen reading, without a day on which things were known. */
const smallerOptions = ({ knownAt, readings = {}, ...options }: JudgeOptions): readonly JudgeOptions[] => [
  ...(knownAt === undefined ? [] : [{ ...options, readings }]),
  ...Object.keys(readings).map((name) => ({
    ...options,
    ...(knownAt === undefined ? {} : { knownAt }),
    readings: Object.fromEntries(Object.entries(readings).filter(([other]) => other !== name)),
  })),
];

const smallerModels = (model: Model): readonly Model[] => {
  const { situations, thresholds } = model;
  const named = thresholds.flatMap(({ supersedes }) => supersedes);
  return [
    ...(situations.length > 1
      ? situations.map((_, place) => ({ ...model, situations: withoutPlace(situations, place) }))
      : []),
    ...thresholds.flatMap(({ name }, place) =>
      named.includes(name) ? [] : [{ ...model, thresholds: withoutPlace(thresholds, place) }],
    ),
    ...situations.flatMap(({ unless }, place) =>
      unless === null
        ? []
        : [{ ...model, situations: situations.map((one, at) => (at === place ? { ...one, unless: null } : one)) }],
    ),
  ];
};

/**
 * The smallest pair found by leaving things out one at a time while `fails` stays true. A change after which
 * `fails` throws (a required fact gone) is not taken.
 */
export const shrinkPair = (pair: Pair, fails: (pair: Pair) => boolean): Pair => {
  const stillFails = (smaller: Pair): boolean => {
    try {
      return fails(smaller);
    } catch {
      return false;
    }
  };
  const smallerPairs = [
    ...smallerRecords(pair.record).map((record) => ({ ...pair, record })),
    ...smallerOptions(pair.options).map((options) => ({ ...pair, options })),
    ...smallerModels(pair.model).map((model) => ({ ...pair, model })),
  ];
  const next = smallerPairs.find(stillFails);
  return next === undefined ? pair : shrinkPair(next, fails);
};
