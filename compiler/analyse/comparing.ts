import type { Duty, Predicate, RuleSet, Switch } from '../core/ir.ts';
import { decideReadings, decideSwitch, type Readings } from '../core/readings.ts';
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
  | 'accumulation'
  | 'nature'
  | 'beginning'
  | 'expiry'
  | 'reregistration'
  | 'prohibition'
  | 'strength'
  | 'conclusion'
  | 'linked'
  | 'routes'
  | 'repaired'
  | 'cut'
  | 'excluded'
  | 'recovery'
  | 'anchor'
  | 'length'
  | 'met'
  | 'missed'
  | 'actor'
  | 'times'
  | 'share'
  | 'precedence'
  | 'counting';

export interface Both {
  readonly own: RuleSet;
  readonly parent: RuleSet;
}

/** Every interpretation at its default: how two rule sets are compared. */
export const defaults: Readings = new Map();

/** The aspect, if the two rule sets say different things; what is said must be made of the author's words, not of positions. */
export function said<A extends Aspect>(
  { own, parent }: Both,
  aspect: A,
  say: (ruleSet: RuleSet) => unknown,
): readonly A[] {
  return JSON.stringify(say(own)) === JSON.stringify(say(parent)) ? [] : [aspect];
}

/** Whether the two conditions ask different things. */
export function asked({ own, parent }: Both, one: Predicate | undefined, other: Predicate | undefined): boolean {
  if (one === undefined || other === undefined) return one !== other;
  const decided = [decideReadings(one, defaults), decideReadings(other, defaults)] as const;
  return differ({ ruleSet: own, predicate: decided[0] }, { ruleSet: parent, predicate: decided[1] }) !== false;
}

/** Of two rules of one name: whether their conditions differ. */
export function guardsDiffer(
  both: Both,
  of: (ruleSet: RuleSet) => { readonly guard: Predicate } | undefined,
): readonly 'condition'[] {
  return asked(both, of(both.own)?.guard, of(both.parent)?.guard) ? ['condition'] : [];
}

/** A province may add duties; it may not leave an inherited one out. */
export function dutiesDiffer(
  both: Both,
  of: (ruleSet: RuleSet) => { readonly duties: readonly Duty[] } | undefined,
): readonly 'duties'[] {
  const own = dutyLines(of(both.own)?.duties ?? []);
  return dutyLines(of(both.parent)?.duties ?? []).every((line) => own.includes(line)) ? [] : ['duties'];
}

function dutyLines(duties: readonly Duty[]): readonly string[] {
  return duties.flatMap(({ actor, mode, acts }) => acts.map((act) => `${actor} ${mode} ${act}`));
}

/** What a switch says under the default readings. */
export function decided<T>(arms: Switch<T> | undefined): T | undefined {
  return arms === undefined ? undefined : decideSwitch(arms, defaults);
}

/** The one of that name. */
export function named<T extends { readonly name: string }>(list: readonly T[], name: string): T | undefined {
  return list.find((one) => one.name === name);
}
