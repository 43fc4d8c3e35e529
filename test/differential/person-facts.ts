import { emit } from '../../compiler/emit/index.ts';
import type { Fact, FactId, Predicate, RuleSet, Threshold } from '../../compiler/core/ir.ts';
import type { Entry, Json, PersonRecord } from '../oracle/record.ts';
import { placed } from '../support/generate/random-entries.ts';
import type { Random } from '../support/generate/random.ts';
import type { Built } from '../support/rule-folders.ts';
import { load } from '#runtime';

/** A rule set of which some facts of findings have become the person's, and its thresholds ask for them. */
export interface Personal {
  readonly built: Built;
  readonly moved: readonly FactId[];
}

/** What must be recorded, the degree of responsibility and what the ledger needs stay with the finding. */
const mayMove = (rules: RuleSet, { type, absent }: Fact, id: number): boolean =>
  absent.kind !== 'Required' &&
  type.kind !== 'CitationSet' &&
  ![rules.accumulation.labels, rules.responsibility?.fact, ...rules.choices.map(({ fact }) => fact)].includes(
    id as FactId,
  );

const conditionOn = (random: Random, rules: RuleSet, fact: FactId): Predicate => {
  const kind = rules.facts[fact]?.type.kind;
  if (kind === 'Truth') return { kind: 'IsTrue', fact };
  if (kind === 'Option') return { kind: 'OptionIn', fact, items: [0] };
  if (kind === 'OptionSet') return { kind: 'SetMeets', fact, items: [0] };
  return { kind: 'NumberIn', fact, low: random.pick([1_000_000, 5_000_000]), high: null };
};

const withCondition = (random: Random, rules: RuleSet, threshold: Threshold, moved: readonly FactId[]): Threshold => {
  if (moved.length === 0 || random.chance(0.4)) return threshold;
  const condition = conditionOn(random, rules, random.pick(moved));
  const asked: Predicate = random.chance(0.3) ? { kind: 'Not', operand: condition } : condition;
  return { ...threshold, guard: { kind: random.chance(0.8) ? 'All' : 'Any', operands: [threshold.guard, asked] } };
};

export const withPersonFacts = (random: Random, { compiled }: Built): Personal => {
  const rules = compiled.core;
  const ids = [...rules.facts.keys()].map((id) => id as FactId);
  const moved = ids.filter((id) => {
    const fact = rules.facts[id];
    return fact !== undefined && mayMove(rules, fact, id) && random.chance(0.5);
  });
  const core: RuleSet = {
    ...rules,
    facts: rules.facts.map((fact, id) => (moved.includes(id as FactId) ? { ...fact, entity: '人员' } : fact)),
    thresholds: rules.thresholds.map((threshold) => withCondition(random, rules, threshold, moved)),
  };
  return { built: { compiled: { ...compiled, core }, rules: load(emit(core)) }, moved };
};

const valueAt = (entry: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined => {
  if (key === undefined || typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  return valueAt((entry as Entry)[key], rest);
};

/** The entry without what stands at the path, and without what is empty then. */
const without = (entry: Entry, [key, ...rest]: readonly string[]): Entry => {
  const inner = entry[key ?? ''];
  const others = Object.fromEntries(Object.entries(entry).filter(([other]) => other !== key));
  if (key === undefined || rest.length === 0 || typeof inner !== 'object' || inner === null) return others;
  const left = without(inner as Entry, rest);
  return Object.keys(left).length === 0 ? others : { ...entry, [key]: left };
};

/** The record with the moved facts in 人员: the value of a finding that has it, or none. */
export const movedToPerson = (random: Random, { built, moved }: Personal, record: PersonRecord): PersonRecord =>
  moved.reduce((changed, id) => {
    const path = built.compiled.core.facts[id]?.path ?? [];
    const value = random.chance(0.6) ? valueAt(random.pick(changed.记录), path) : undefined;
    return {
      ...changed,
      人员: value === undefined ? changed.人员 : placed(changed.人员, path, value),
      记录: changed.记录.map((entry) => without(entry, path)),
    };
  }, record);
