import { describe, expect, it } from 'vitest';
import { wholePairOf, type Pair } from '../support/generate/random-pair.ts';
import { shrinkPair } from '../support/generate/shrink.ts';
import { build, folderIn, libraryOf, shippedRules } from '../support/rule-folders.ts';
import { wholeDisagreements } from './compare-whole.ts';
import { report } from './report.ts';

const recordCount = Math.ceil(Number(process.env['DIFFERENTIAL_PAIRS'] ?? 20_000) * 0.1);
const firstSeed = Number(process.env['DIFFERENTIAL_SEED'] ?? 1);

describe('the shipped rules of Qinghai on whole records', () => {
  it(
    'say what the hand-typed model says, enumerated',
    () => {
      const built = build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules));
      let skipped = 0;
      for (let seed = firstSeed; seed < firstSeed + recordCount; seed += 1) {
        const pair = wholePairOf(seed);
        const found = wholeDisagreements(built, pair);
        if (found === null) skipped += 1;
        else if (found.length > 0) {
          // The rules are given; only the record may shrink.
          const fails = (one: Pair): boolean =>
            one.model === pair.model && (wholeDisagreements(built, one) ?? []).length > 0;
          const small = shrinkPair(pair, fails);
          expect.fail(report(small, wholeDisagreements(built, small) ?? found, 'rules/qinghai'));
        }
      }
      expect(skipped / recordCount).toBeLessThan(0.01);
    },
    recordCount * 100 + 60_000,
  );
});
