import { readHistory } from '../../oracle/history.ts';
import type { PersonRecord } from '../../oracle/record.ts';
import { combinationLimit, type JudgeOptions } from '../../oracle/judge.ts';
import { factsThatRulesMention, statementOf } from '../../oracle/facts.ts';
import type { Expression, Model, Points, Situation } from '../../oracle/model.ts';
import type { Outcome } from '../../oracle/outcome.ts';
import { worldsOf } from '../../oracle/worlds.ts';
import { guardingClauses } from './interpretations-in-use.ts';

/** What a random pair must have often enough to be worth judging. */
export type Feature = '两个情形' | '事实不明' | '从轻从重并存' | '释义' | '金额分档' | '再次发生';

export const features: readonly Feature[] = ['两个情形', '事实不明', '从轻从重并存', '释义', '金额分档', '再次发生'];

const mentions = (expression: Expression | null, kind: Expression['kind']): boolean => {
  if (expression === null) return false;
  if (expression.kind === 'And' || expression.kind === 'Or')
    return expression.parts.some((part) => mentions(part, kind));
  return expression.kind === 'Not' ? mentions(expression.part, kind) : expression.kind === kind;
};

const situationMentions = ({ when, unless }: Situation, kind: Expression['kind']): boolean =>
  mentions(when, kind) || mentions(unless, kind);

const guardedPoints = (points: Points): boolean => points.kind === 'InBand' && points.band.kind === 'ByReading';

/** Whether both a lighter and a heavier circumstance are recorded of one finding. */
const bothCircumstances = (model: Model, recorded: ReadonlySet<string>): boolean =>
  (['lighter', 'heavier'] as const).every((direction) =>
    model.circumstances.some((one) => one.direction === direction && one.items.some((item) => recorded.has(item))),
  );

const ofOutcome = (model: Model, outcome: Outcome): readonly Feature[] => {
  const { matched, governing } = outcome;
  const guarded = matched.some((one) => situationMentions(one, 'ReadingIs') || guardedPoints(one.points));
  const ledgerGuarded = governing !== null && guardingClauses(model).length > 0;
  return [
    ...(matched.length >= 2 ? (['两个情形'] as const) : []),
    ...(guarded || ledgerGuarded ? (['释义'] as const) : []),
    ...(matched.some(({ points }) => points.kind === 'ByMoney') ? (['金额分档'] as const) : []),
    ...(matched.some((one) => situationMentions(one, 'EarlierFindings')) ? (['再次发生'] as const) : []),
  ];
};

/** The features of a pair as judged: a situation counts where it matches, not where it is merely written. */
export const featuresOf = (model: Model, record: PersonRecord, options: JudgeOptions): ReadonlySet<Feature> => {
  const { findings } = readHistory(record, options.asOf, options.knownAt ?? options.asOf);
  const found = new Set<Feature>();
  const mentioned = factsThatRulesMention(model);
  for (const { entry } of findings) {
    for (const fact of model.facts) {
      const statement = statementOf(model, entry, fact);
      if (statement.kind === 'Unknown') {
        if (mentioned.has(fact.name)) found.add('事实不明');
      } else if (
        fact.name === model.circumstancesFact &&
        statement.value instanceof Set &&
        bothCircumstances(model, statement.value)
      ) {
        found.add('从轻从重并存');
      }
    }
  }
  const completed = worldsOf(model, options.readings ?? {}, findings, new Map(), combinationLimit);
  for (const world of completed?.worlds ?? []) {
    for (const outcome of world) ofOutcome(model, outcome).forEach((feature) => found.add(feature));
  }
  return found;
};

/** How many of the pairs had each feature. */
export type FeatureCount = { readonly pairs: number; readonly having: Readonly<Record<Feature, number>> };

export const countFeatures = (pairs: Iterable<ReadonlySet<Feature>>): FeatureCount => {
  const having: Record<Feature, number> = {
    两个情形: 0,
    事实不明: 0,
    从轻从重并存: 0,
    释义: 0,
    金额分档: 0,
    再次发生: 0,
  };
  let count = 0;
  for (const found of pairs) {
    count += 1;
    for (const feature of found) having[feature] += 1;
  }
  return { pairs: count, having };
};
