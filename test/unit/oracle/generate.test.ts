import { beforeAll, describe, expect, it } from 'vitest';

import { judge } from '../../oracle/judge.ts';
import { countFeatures, features, featuresOf, type FeatureCount } from '../../support/generate/features.ts';
import { printModel } from '../../support/generate/print-model.ts';
import { modelOf, pairsOf, qinghaiPairOf, type Pair } from '../../support/generate/random-pair.ts';
import { shrinkPair } from '../../support/generate/shrink.ts';

const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place + 1);

describe('random pairs', () => {
  const pairs: readonly Pair[] = seeds(100).flatMap((seed) => pairsOf(seed, 20));
  let count: FeatureCount;
  let skipped = 0;

  beforeAll(() => {
    count = countFeatures(pairs.map(({ model, record, options }) => featuresOf(model, record, options)));
    skipped = pairs.filter(({ model, record, options }) => judge(model, record, options) === null).length;
  });

  it.each(features)('at least a tenth has %s', (feature) => {
    expect(count.having[feature] / count.pairs).toBeGreaterThanOrEqual(0.1);
  });
  it('fewer than one in a hundred is too large to enumerate', () => {
    expect(skipped / pairs.length).toBeLessThan(0.01);
  });
  it('the seed alone brings a pair back', () => {
    expect(pairsOf(7, 3)).toEqual(pairsOf(7, 3));
    expect(pairsOf(7, 3)).not.toEqual(pairsOf(8, 3));
  });
});

describe('random records of Qinghai', () => {
  it('can all but a few be judged, most with points', () => {
    const decisions = seeds(400).map((seed) => {
      const { model, record, options } = qinghaiPairOf(seed);
      return judge(model, record, options);
    });
    expect(decisions.filter((decision) => decision === null).length).toBeLessThan(4);
    const governing = new Set(decisions.flatMap((decision) => decision?.认定.flatMap((row) => row.情形) ?? []));
    expect(governing.size).toBe(23);
  });
});

describe('printed models', () => {
  const folders = seeds(200).map((seed) => printModel(modelOf(seed)));

  it('have no empty clause and no undefined part', () => {
    for (const { '规则.zs': rules } of folders) {
      expect(rules).not.toMatch(/undefined|NaN|null/u);
      expect(rules).not.toMatch(/[ 、]$/mu);
      expect(rules).not.toMatch(/ (?:含|为|属于|可) *$/mu);
    }
  });
  it('cite only what the source has', () => {
    for (const { '规则.zs': rules, '原文.txt': source } of folders) {
      const cited = [...rules.matchAll(/^ {2}依据 (.+)$/gmu)].flatMap(([, list]) => (list ?? '').split('、'));
      for (const citation of cited) {
        const [article = '', item] = citation.split(/(?=（)/u);
        const start = source.indexOf(`\n${article} `);
        expect(start, citation).toBeGreaterThanOrEqual(0);
        const end = source.indexOf('\n第', start + 1);
        if (item !== undefined) expect(source.slice(start, end < 0 ? undefined : end)).toContain(`\n${item}`);
      }
    }
  });
  it('quote operators used as names', () => {
    const quoted = folders.filter(({ '规则.zs': rules }) => rules.includes('「'));
    expect(quoted.length).toBeGreaterThan(20);
  });
});

describe('shrinking', () => {
  it('keeps what the failure needs', () => {
    const pair = pairsOf(3, 1)[0];
    if (pair === undefined) throw new Error('no pair');
    const small = shrinkPair(pair, ({ record }) => record.记录.some((entry) => entry['编号'] === 'F1'));
    expect(small.record.记录).toHaveLength(1);
    expect(Object.keys(small.record.记录[0] ?? {})).toEqual(['类型', '编号', '日期']);
    expect(small.model.situations).toHaveLength(1);
  });
});
