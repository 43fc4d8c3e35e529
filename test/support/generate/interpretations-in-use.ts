import { allExpressions } from '../../oracle/facts.ts';
import type { Guarded, Model } from '../../oracle/model.ts';

const guardOf = <Value>(guarded: Guarded<Value>): readonly string[] =>
  guarded.kind === 'ByReading' ? [guarded.interpretation] : [];

/** The interpretations that guard something in how findings are scored or added up, besides conditions. */
export const guardingClauses = (model: Model): readonly string[] => [
  ...guardOf(model.responsibility.valuing),
  ...model.circumstances.flatMap(({ endPolicy }) => guardOf(endPolicy)),
  ...guardOf(model.accumulation.conduct),
  ...guardOf(model.accumulation.oneOff),
  ...model.thresholds.flatMap(({ trigger }) => guardOf(trigger)),
  ...model.situations.flatMap(({ points }) => (points.kind === 'InBand' ? guardOf(points.band) : [])),
];

/** Every interpretation that some clause or condition asks for. */
export const interpretationsInUse = (model: Model): ReadonlySet<string> =>
  new Set([
    ...guardingClauses(model),
    ...allExpressions(model).flatMap((one) => (one.kind === 'ReadingIs' ? [one.interpretation] : [])),
  ]);
