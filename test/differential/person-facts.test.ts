import { describe, expect, it } from 'vitest';
import { pairsOf } from '../support/generate/random-pair.ts';
import { seededRandom } from '../support/generate/random.ts';
import { buildModel } from '../support/rule-folders.ts';
import { disagreementsWithoutOracle } from './compare.ts';
import { movedToPerson, withPersonFacts } from './person-facts.ts';
import { report } from './report.ts';

const pairCount = Math.ceil(Number(process.env['DIFFERENTIAL_PAIRS'] ?? 20_000) / 20);
const recordsToAModel = 20;

describe('facts of the person, in situations and in thresholds', () => {
  it(
    'interpreter and compiled evaluator agree',
    () => {
      let unknown = 0;
      for (let seed = 1; seed <= pairCount / recordsToAModel; seed += 1) {
        const pairs = pairsOf(seed, recordsToAModel);
        const [first] = pairs;
        if (first === undefined) continue;
        const random = seededRandom(seed);
        const personal = withPersonFacts(random, buildModel(first.model));
        for (const pair of pairs) {
          const record = movedToPerson(random, personal, pair.record);
          const found = disagreementsWithoutOracle(personal.built, record, pair.options) ?? [];
          const thresholds = JSON.stringify(personal.built.compiled.core.thresholds);
          if (found.length > 0) expect.fail(report({ ...pair, record }, [thresholds, ...found]));
          if (personal.moved.length > Object.keys(record.人员).length - 1) unknown += 1;
        }
      }
      expect(unknown / pairCount).toBeGreaterThan(0.2);
    },
    pairCount * 100 + 60_000,
  );
});
