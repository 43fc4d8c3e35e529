import type { JudgeOptions } from '../../oracle/judge.ts';
import type { Model } from '../../oracle/model.ts';
import { qinghai } from '../../oracle/qinghai.ts';
import type { PersonRecord } from '../../oracle/record.ts';
import { seededRandom } from './random.ts';
import { randomModel } from './random-model.ts';
import { randomJudgeOptions } from './random-options.ts';
import { randomQinghaiRecord } from './random-qinghai-record.ts';
import { randomRecord } from './random-record.ts';
import { randomWholeRecord } from './whole/random-whole-record.ts';

/** Something to judge; the seed alone brings it back. */
export type Pair = {
  readonly seed: number;
  readonly model: Model;
  readonly record: PersonRecord;
  readonly options: JudgeOptions;
};

/** The `place`-th random rule set of a run. */
export const modelOf = (seed: number): Model => randomModel(seededRandom(seed));

/** A random rule set with `count` records to judge by it, so that a rule set need be compiled once only. */
export const pairsOf = (modelSeed: number, count: number): readonly Pair[] => {
  const model = modelOf(modelSeed);
  return Array.from({ length: count }, (_, place) => {
    const seed = modelSeed * 1_000 + place;
    const random = seededRandom(seed + 0x5eed);
    const record = randomRecord(random, model);
    return { seed, model, record, options: randomJudgeOptions(random, model, record) };
  });
};

/** A random record to judge by the hand-typed Qinghai model. */
export const qinghaiPairOf = (seed: number): Pair => {
  const random = seededRandom(seed);
  const record = randomQinghaiRecord(random);
  return { seed, model: qinghai, record, options: randomJudgeOptions(random, qinghai, record) };
};

/** The same with entries of every kind. */
export const wholePairOf = (seed: number): Pair => {
  const random = seededRandom(seed + 0x1e6a1);
  const record = randomWholeRecord(random);
  return { seed, model: qinghai, record, options: randomJudgeOptions(random, qinghai, record) };
};
