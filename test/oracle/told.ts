import { answersOf } from './answering.ts';
import { everyWay } from './choices.ts';
import { combinationsOf } from './combinations.ts';
import { readHistory } from './history.ts';
import { holdingOf, type Holding } from './lapses.ts';
import type { Model, Readings } from './model.ts';
import { replacedPoints } from './objections.ts';
import type { PersonRecord } from './record.ts';
import { rulingsOf, type Ruling } from './rulings.ts';
import { standingCombinations } from './standing-combinations.ts';
import { tellStory, type Combination, type Ground, type Story } from './story.ts';
import { worldsOf, type Worlds } from './worlds.ts';

export type JudgeOptions = {
  readonly asOf: string;
  /** Default: `asOf`. */
  readonly knownAt?: string;
  /** Default: every interpretation's default. */
  readonly readings?: Readings;
};

/** No more combinations than this are tried. */
export const combinationLimit = 20_000;

/** Every combination of the record as if only these objection results were on record; `null`: too many. */
const combinationsWith = (
  ground: Ground,
  replaced: ReadonlyMap<string, number>,
): { readonly combinations: readonly Combination[]; readonly completed: Worlds } | null => {
  const { model, readings, history } = ground;
  const completed = worldsOf(model, readings, history.findings, replaced, combinationLimit);
  if (completed === null) return null;
  const points = combinationsOf(completed.worlds, history.findings, replaced, combinationLimit);
  if (points === null) return null;
  const combinations = standingCombinations(ground, points);
  return combinations.length > combinationLimit ? null : { combinations, completed };
};

/** Combinations that make the same stories, once. */
const distinctCombinations = (combinations: readonly Combination[]): Iterable<Combination> =>
  new Map(
    combinations.map((combination) => {
      const { events, ledger, person, cascades } = combination;
      const happening = events.map(({ date, status, threshold, where }) => [date, status, threshold.name, where]);
      const repairs = ledger.repairs.map(({ points, excluded, before, after }) => [points, excluded, before, after]);
      const others = [...cascades].map(([id, brought]) => [id, brought.map(({ name }) => name)]);
      return [JSON.stringify([happening, repairs, [...person], others]), combination] as const;
    }),
  ).values();

/** Every story of every combination; `null`: too many. */
const storiesOf = (
  ground: Ground,
  combinations: readonly Combination[],
  { rulings }: Holding,
): readonly Story[] | null => {
  const stories: Story[] = [];
  for (const combination of distinctCombinations(combinations)) {
    const answers = answersOf(ground, combination, rulings);
    const told = everyWay(
      (choose) => tellStory(ground, combination, answers, choose),
      combinationLimit - stories.length,
    );
    if (told === null) return null;
    stories.push(...told);
  }
  return stories;
};

/** A record with everything tried: every way its facts, points and lengths may turn out. */
export type Told = {
  readonly ground: Ground;
  readonly completed: Worlds;
  /** Points in place of a finding's own, by 编号. */
  readonly replaced: ReadonlyMap<string, number>;
  readonly combinations: readonly Combination[];
  /** Every decision on record, and those that hold. */
  readonly rulings: readonly Ruling[];
  readonly holding: Holding;
  readonly stories: readonly Story[];
};

/** `null`: more than `combinationLimit` combinations or stories. */
export const tellAll = (model: Model, record: PersonRecord, options: JudgeOptions): Told | null => {
  const readings = options.readings ?? {};
  const history = readHistory(record, options.asOf, options.knownAt ?? options.asOf);
  const ground: Ground = { model, readings, history };
  const replaced = replacedPoints(history.answers);
  const actual = combinationsWith(ground, replaced);
  const unobjected = replaced.size === 0 ? actual : combinationsWith(ground, new Map());
  if (actual === null || unobjected === null) return null;
  const { combinations, completed } = actual;
  const rulings = rulingsOf(history);
  const holding = holdingOf(ground, combinations, unobjected.combinations, rulings);
  const stories = storiesOf(ground, combinations, holding);
  return stories === null ? null : { ground, completed, replaced, combinations, rulings, holding, stories };
};
