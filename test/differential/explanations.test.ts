import { describe, expect, it } from 'vitest';
import { decide, explain, load, readRecord, type Decision, type Rules } from '#runtime';
import { pairsOf, wholePairOf, type Pair } from '../support/generate/random-pair.ts';
import { build, buildModel, folderIn, libraryOf, shippedRules } from '../support/rule-folders.ts';

/** What explanations share must show only what the records they are shared by have alike: each decision is made once more by rules that have judged nothing before. */
const pairCount = Number(process.env['DIFFERENTIAL_PAIRS'] ?? 20_000);
const firstSeed = Number(process.env['DIFFERENTIAL_SEED'] ?? 1);
const recordsToAModel = 40;

const reasonsOf = (rules: Rules, { record, options }: Pair): Decision['说明'] => {
  const read = readRecord(rules, record);
  if (read.record === null) throw new Error(`refused: ${JSON.stringify(read.faults)}`);
  // Under other readings nothing is shared; under the same ones most.
  const { asOf, knownAt } = options;
  return decide(rules, read.record, { asOf, ...(knownAt !== undefined && { knownAt }), alternatives: false, explain })
    .说明;
};

/** Loading costs more than explaining: only every fourth record is compared. */
const compare = (warm: Rules, pairs: readonly Pair[]): void => {
  for (const [place, pair] of pairs.entries()) {
    const said = JSON.stringify(reasonsOf(warm, pair));
    if (place % 4 === 3) expect(said, `seed ${pair.seed}`).toBe(JSON.stringify(reasonsOf(load(warm.tables), pair)));
  }
};

describe('explanations by rules that have explained many records are those by rules just loaded', () => {
  it('of whole records by the shipped rules of Qinghai', { timeout: 60_000 + pairCount }, () => {
    const { rules } = build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules));
    compare(
      rules,
      Array.from({ length: Math.ceil(pairCount * 0.05) }, (_, place) => wholePairOf(firstSeed + place)),
    );
  });

  it('by random rules', { timeout: 60_000 + pairCount }, () => {
    for (let place = 0; place < pairCount / 40 / recordsToAModel; place += 1) {
      const pairs = pairsOf(firstSeed + place, recordsToAModel);
      const [first] = pairs;
      if (first !== undefined) compare(buildModel(first.model).rules, pairs);
    }
  });
});
