import { describe, expect, it } from 'vitest';
import { decide, readRecord, type Decision } from '#runtime';
import { wholePairOf } from '../support/generate/random-pair.ts';
import { build, folderIn, libraryOf, shippedRules } from '../support/rule-folders.ts';

const recordCount = Math.ceil(Number(process.env['DIFFERENTIAL_PAIRS'] ?? 20_000) / 200);

const wording = new Set(['释义', '依据', '理由', '原因', '说明', '可选', '应由', '规则集']);

/** What a decision comes to, without the words and clauses that say why. */
const judgedOf = (decision: Decision): string =>
  JSON.stringify(decision, (key, value: unknown) => (wording.has(key) ? undefined : value));

describe('interpretations that matter', () => {
  it(
    'are those under another reading of which the record is judged otherwise, no more and no fewer',
    () => {
      const { rules } = build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules));
      let sensitive = 0;
      for (let seed = 1; seed <= recordCount; seed += 1) {
        const { record: data, options } = wholePairOf(seed);
        const { record, faults } = readRecord(rules, data);
        if (record === null) throw new Error(JSON.stringify(faults));
        const { readings = {}, ...dates } = options;
        const under = (interpretations: Readonly<Record<string, string>>): string =>
          judgedOf(decide(rules, record, { ...dates, interpretations, alternatives: false }));
        const plain = under(readings);
        const said = decide(rules, record, { ...dates, interpretations: readings }).释义;
        for (const { 名称, 采用, 敏感 } of said) {
          const row = rules.tables.interpretations.find(({ name }) => name === 名称);
          const others = (row?.readings ?? []).filter(({ name }) => name !== 采用);
          const matters = others.some(({ name }) => under({ ...readings, [名称]: name }) !== plain);
          expect(敏感, `${名称}, seed ${seed}`).toBe(matters);
          if (matters) sensitive += 1;
        }
      }
      expect(sensitive).toBeGreaterThan(recordCount / 2);
    },
    recordCount * 500 + 60_000,
  );
});
