import { printModel } from '../support/generate/print-model.ts';
import type { Pair } from '../support/generate/random-pair.ts';

/** Everything needed to replay a disagreement: the seed, the rules, the record, how it was judged. */
export const report = (pair: Pair, found: readonly string[], rules = printModel(pair.model)['规则.zs']): string =>
  [
    `seed ${String(pair.seed)}`,
    rules,
    JSON.stringify(pair.record, null, 1),
    JSON.stringify(pair.options),
    ...found,
  ].join('\n');
