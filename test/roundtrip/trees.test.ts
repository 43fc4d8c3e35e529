import { describe, expect, it } from 'vitest';
import { randomRuleText } from '../support/generate/random-rule-text.ts';
import { seededRandom } from '../support/generate/random.ts';
import { expectRoundTrip, reads } from './forms.ts';

const volume = Number(process.env['ROUNDTRIP_TREES'] ?? 5000);

describe('random rule files', () => {
  it(`${String(volume)} trees: one layout, lossless in both forms`, () => {
    let read = 0;
    for (let seed = 1; read < volume; seed += 1) {
      const text = randomRuleText(seededRandom(seed));
      if (!reads(text)) continue;
      read += 1;
      expectRoundTrip(text, `seed ${String(seed)}`);
      expect(seed).toBeLessThan(volume * 2);
    }
  });
});
