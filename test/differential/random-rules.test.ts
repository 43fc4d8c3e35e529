import { describe, expect, it } from 'vitest';
import { countFeatures, features, featuresOf, type Feature } from '../support/generate/features.ts';
import { pairsOf } from '../support/generate/random-pair.ts';
import { shrinkPair } from '../support/generate/shrink.ts';
import { buildModel } from '../support/rule-folders.ts';
import { disagreements } from './compare.ts';
import { report } from './report.ts';

const pairCount = Number(process.env['DIFFERENTIAL_PAIRS'] ?? 20_000);
const recordsToAModel = 40;
const modelCount = Math.ceil(pairCount / recordsToAModel);
/** Another run of other pairs: `DIFFERENTIAL_SEED=1000000`. */
const firstSeed = Number(process.env['DIFFERENTIAL_SEED'] ?? 1);
/** Features are counted on every eighth pair: looking costs as much as judging. */
const lookedAt = 8;

describe('random rules and random records', () => {
  let skipped = 0;
  const seen: ReadonlySet<Feature>[] = [];

  it(
    'oracle, interpreter and compiled evaluator agree',
    () => {
      for (let place = 0; place < modelCount; place += 1) {
        const pairs = pairsOf(firstSeed + place, recordsToAModel);
        const [first] = pairs;
        if (first === undefined) continue;
        const built = buildModel(first.model);
        for (const [at, pair] of pairs.entries()) {
          const found = disagreements(built, pair);
          if (found === null) skipped += 1;
          else if (found.length > 0) {
            const fails = (one: typeof pair): boolean => (disagreements(buildModel(one.model), one) ?? []).length > 0;
            const small = shrinkPair(pair, fails);
            expect.fail(report(small, disagreements(buildModel(small.model), small) ?? found));
          }
          if (at % lookedAt === 0) seen.push(featuresOf(pair.model, pair.record, pair.options));
        }
      }
    },
    pairCount * 50 + 60_000,
  );

  it.each(features)('at least a tenth of the pairs has %s', (feature) => {
    const count = countFeatures(seen);
    expect(count.having[feature] / count.pairs).toBeGreaterThanOrEqual(0.1);
  });

  it('fewer than one in a hundred is too large to enumerate', () => {
    expect(skipped / (modelCount * recordsToAModel)).toBeLessThan(0.01);
  });
});
