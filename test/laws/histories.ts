import { allExpressions } from '../oracle/facts.ts';
import type { Model } from '../oracle/model.ts';
import type { Entry, PersonRecord } from '../oracle/record.ts';
import { qinghaiPairOf, pairsOf, type Pair } from '../support/generate/random-pair.ts';
import { build, buildModel, folderIn, libraryOf, shippedRules, type Built } from '../support/rule-folders.ts';

/** A random history and the rules it is judged by. */
export interface History {
  readonly built: Built;
  readonly pair: Pair;
}

const recordsToAModel = 40;

/** Half of them in Qinghai's own vocabulary, half for random rule sets. */
export function* randomHistories(count: number): Generator<History> {
  const qinghai = build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules));
  for (let seed = 1; seed <= count / 2; seed += 1) yield { built: qinghai, pair: qinghaiPairOf(seed) };
  for (let seed = 1; seed <= count / 2 / recordsToAModel; seed += 1) {
    const pairs = pairsOf(seed, recordsToAModel);
    const [first] = pairs;
    if (first === undefined) continue;
    const built = buildModel(first.model);
    for (const pair of pairs) yield { built, pair };
  }
}

/** Whether points depend on how many earlier findings there are. */
export const countsEarlierFindings = (model: Model): boolean =>
  allExpressions(model).some(({ kind }) => kind === 'EarlierFindings');

export const findingsOf = ({ 记录 }: PersonRecord): readonly Entry[] =>
  记录.filter((entry) => entry['类型'] === '违规');

export const withEntries = (record: PersonRecord, entries: readonly Entry[]): PersonRecord => ({
  ...record,
  记录: entries,
});

/** The record without what answers the finding, and without the finding itself unless it is kept. */
export const withoutAnswersTo = (record: PersonRecord, id: string): readonly Entry[] =>
  record.记录.filter((entry) => entry['针对'] !== id);
