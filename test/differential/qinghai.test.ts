import { describe, expect, it } from 'vitest';
import { qinghaiPairOf } from '../support/generate/random-pair.ts';
import { shrinkPair } from '../support/generate/shrink.ts';
import { build, folderIn, libraryOf, shippedRules } from '../support/rule-folders.ts';
import { disagreements } from './compare.ts';
import { report } from './report.ts';

const recordCount = Math.ceil(Number(process.env['DIFFERENTIAL_PAIRS'] ?? 20_000) * 0.075);

describe('the shipped rules of Qinghai', () => {
  it(
    'say what the hand-typed model says, on random records under random readings',
    () => {
      const built = build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules));
      let skipped = 0;
      for (let seed = 1; seed <= recordCount; seed += 1) {
        const pair = qinghaiPairOf(seed);
        const found = disagreements(built, pair, false);
        if (found === null) skipped += 1;
        else if (found.length > 0) {
          // The rules are given; only the record may shrink.
          const fails = (one: typeof pair): boolean =>
            one.model === pair.model && (disagreements(built, one, false) ?? []).length > 0;
          const small = shrinkPair(pair, fails);
          expect.fail(report(small, disagreements(built, small, false) ?? found, 'rules/qinghai'));
        }
      }
      expect(skipped / recordCount).toBeLessThan(0.01);
    },
    recordCount * 50 + 60_000,
  );
});
