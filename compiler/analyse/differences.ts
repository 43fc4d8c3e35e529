import type { Predicate, RuleSet, Situation, Switch, Threshold } from '../core/ir.ts';
import { factName, itemName } from '../core/print.ts';
import { decideReadings, decideSwitch, isTruth, type Readings } from '../core/readings.ts';
import type { Declared } from '../resolved/ir.ts';
import { differ } from './space.ts';

/** In what a province's declaration departs from the parent's; the catalogue has the words. */
export type Aspect =
  | 'condition'
  | 'points'
  | 'required'
  | 'firing'
  | 'duties'
  | 'status'
  | 'bar'
  | 'replaced'
  | 'bands'
  | 'degrees'
  | 'circumstances'
  | 'permission'
  | 'accumulation';

interface Both {
  readonly own: RuleSet;
  readonly parent: RuleSet;
}

const defaults: Readings = new Map();

/** Compares what two declarations of one keyword and name say when every interpretation takes its default. Titles, citations and interpretations do not count. */
export function differences({ keyword, name }: Declared, both: Both): readonly Aspect[] {
  switch (keyword) {
    case '记分':
      return asked(both, both.own.trigger?.guard, both.parent.trigger?.guard) ? ['condition'] : [];
    case '情形':
      return situationDifferences(name, both);
    case '阈值':
      return thresholdDifferences(name, both);
    case '记分档次':
      return said(both, 'bands', ({ bands }) => bands);
    case '责任程度':
      return said(both, 'degrees', degrees);
    case '情节':
      return circumstanceDifferences(name, both);
    case '累计':
      return said(both, 'accumulation', accumulation);
    default:
      return [];
  }
}

/** The aspect, if the two rule sets say different things; what is said must be made of the author's words, not of positions. */
function said<A extends Aspect>({ own, parent }: Both, aspect: A, say: (ruleSet: RuleSet) => unknown): readonly A[] {
  return JSON.stringify(say(own)) === JSON.stringify(say(parent)) ? [] : [aspect];
}

function asked({ own, parent }: Both, one: Predicate | undefined, other: Predicate | undefined): boolean {
  if (one === undefined || other === undefined) return one !== other;
  const decided = [decideReadings(one, defaults), decideReadings(other, defaults)] as const;
  return differ({ ruleSet: own, predicate: decided[0] }, { ruleSet: parent, predicate: decided[1] }) !== false;
}

/** The rule of that name that counts under the defaults: where points or status depend on readings there are several. */
function ruling<R extends Situation | Threshold>(rules: readonly R[], name: string): R | undefined {
  const named = rules.filter((rule) => rule.name === name);
  return named.find(({ guard }) => !isTruth(decideReadings(guard, defaults), false)) ?? named[0];
}

function situationDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ situations }: RuleSet): Situation | undefined => ruling(situations, name);
  return [
    ...(asked(both, of(both.own)?.guard, of(both.parent)?.guard) ? (['condition'] as const) : []),
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

function thresholdDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ thresholds }: RuleSet): Threshold | undefined => ruling(thresholds, name);
  const [own, parent] = [of(both.own), of(both.parent)];
  const kept =
    parent === undefined || dutyLines(parent).every((line) => own !== undefined && dutyLines(own).includes(line));
  const replacedBy = (ruleSet: RuleSet): unknown =>
    [...new Set(of(ruleSet)?.supersedes.map((position) => ruleSet.thresholds[position]?.name))].sort();
  return [
    ...(asked(both, own?.guard, parent?.guard) ? (['condition'] as const) : []),
    ...said(both, 'firing', (ruleSet) => decided(of(ruleSet)?.firing)),
    ...(kept ? [] : (['duties'] as const)),
    ...said(both, 'status', (ruleSet) => of(ruleSet)?.status),
    ...said(both, 'bar', (ruleSet) => of(ruleSet)?.barMonths),
    ...said(both, 'replaced', replacedBy),
  ];
}

function dutyLines({ duties }: Threshold): readonly string[] {
  return duties.flatMap(({ actor, mode, acts }) => acts.map((act) => `${actor} ${mode} ${act}`));
}

function circumstanceDifferences(name: string, both: Both): readonly Aspect[] {
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

function degrees(ruleSet: RuleSet): unknown {
  const { responsibility } = ruleSet;
  if (responsibility === null) return null;
  const type = ruleSet.facts[responsibility.fact]?.type;
  const items = type?.kind === 'Option' ? (ruleSet.vocabularies[type.vocabulary]?.items ?? []) : [];
  return [items.map(({ name }) => name), decided(responsibility.taking)];
}

function accumulation(ruleSet: RuleSet): unknown {
  const { oneOff, identity, cap, labels } = ruleSet.accumulation;
  return [decided(oneOff), decided(identity), cap, factName(ruleSet, labels)];
}

function decided<T>(arms: Switch<T> | undefined): T | undefined {
  return arms === undefined ? undefined : decideSwitch(arms, defaults);
}
