import type { RuleSet, Situation, Threshold } from '../core/ir.ts';
import { factName, itemName, statusName } from '../core/print-predicate.ts';
import { decideReadings, isTruth } from '../core/readings.ts';
import { asked, decided, defaults, dutiesDiffer, guardsDiffer, said, type Aspect, type Both } from './comparing.ts';

/** 记分. */
export function triggerDifferences(both: Both): readonly Aspect[] {
  return asked(both, both.own.trigger?.guard, both.parent.trigger?.guard) ? ['condition'] : [];
}

/** The rule of that name that counts under the defaults: where points or status depend on readings there are several. */
function ruling<R extends Situation | Threshold>(rules: readonly R[], name: string): R | undefined {
  const named = rules.filter((rule) => rule.name === name);
  return named.find(({ guard }) => !isTruth(decideReadings(guard, defaults), false)) ?? named[0];
}

export function situationDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ situations }: RuleSet): Situation | undefined => ruling(situations, name);
  return [
    ...guardsDiffer(both, of),
    ...said(both, 'points', (ruleSet) => pointsOf(ruleSet, of(ruleSet))),
    ...said(both, 'required', (ruleSet) => of(ruleSet)?.requires),
  ];
}

function pointsOf(ruleSet: RuleSet, situation: Situation | undefined): unknown {
  if (situation === undefined) return null;
  const { points } = situation;
  if (points.kind === 'Given') return [points.range.low, points.range.high];
  return [
    factName(ruleSet, points.fact),
    points.rows.map(({ low, high, range }) => [low, high, range.low, range.high]),
  ];
}

export function thresholdDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ thresholds }: RuleSet): Threshold | undefined => ruling(thresholds, name);
  const replacedBy = (ruleSet: RuleSet): unknown =>
    [...new Set(of(ruleSet)?.supersedes.map((position) => ruleSet.thresholds[position]?.name))].sort();
  return [
    ...guardsDiffer(both, of),
    ...said(both, 'firing', (ruleSet) => decided(of(ruleSet)?.firing)),
    ...dutiesDiffer(both, of),
    ...said(both, 'status', (ruleSet) => {
      const status = of(ruleSet)?.status ?? null;
      return status === null ? null : [statusName(ruleSet, status.status), status.months];
    }),
    ...said(both, 'bar', (ruleSet) => of(ruleSet)?.barMonths),
    ...said(both, 'replaced', replacedBy),
  ];
}

/** 记分档次. */
export function bandDifferences(both: Both): readonly Aspect[] {
  return said(both, 'bands', ({ bands }) => bands);
}

/** 情节. */
export function circumstanceDifferences(name: string, both: Both): readonly Aspect[] {
  const of = (ruleSet: RuleSet) => ruleSet.choices.find((choice) => choice.name === name);
  return [
    ...said(both, 'circumstances', (ruleSet) =>
      of(ruleSet)?.items.map((item) => itemName(ruleSet, of(ruleSet)?.fact ?? -1, item)),
    ),
    ...said(both, 'permission', (ruleSet) => {
      const choice = of(ruleSet);
      return choice === undefined ? null : [choice.direction, choice.within, choice.neighbour, decided(choice.atEnd)];
    }),
  ];
}

/** 责任程度. */
export function degreeDifferences(both: Both): readonly Aspect[] {
  return said(both, 'degrees', (ruleSet) => {
    const { responsibility } = ruleSet;
    if (responsibility === null) return null;
    const type = ruleSet.facts[responsibility.fact]?.type;
    const items = type?.kind === 'Option' ? (ruleSet.vocabularies[type.vocabulary]?.items ?? []) : [];
    return [items.map(({ name }) => name), decided(responsibility.taking)];
  });
}

/** 累计. */
export function accumulationDifferences(both: Both): readonly Aspect[] {
  return said(both, 'accumulation', (ruleSet) => {
    const { oneOff, identity, cap, labels } = ruleSet.accumulation;
    return [decided(oneOff), decided(identity), cap, factName(ruleSet, labels)];
  });
}
