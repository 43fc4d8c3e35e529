import type { CitedClause, Fact, FactId, RuleSet } from '../core/ir.ts';
import { allPredicates, type Value } from './predicates.ts';

/** The facts whose value some rule looks at; 已知 does not look at the value. */
export function factsLookedAt(rules: RuleSet): ReadonlySet<FactId> {
  const facts = new Set<FactId>();
  for (const predicate of allPredicates(rules)) {
    if ('fact' in predicate && predicate.kind !== 'IsRecorded') facts.add(predicate.fact);
  }
  for (const { points } of rules.situations) if (points.kind === 'ByMoney') facts.add(points.fact);
  for (const { fact } of rules.choices) facts.add(fact);
  if (rules.responsibility !== null) facts.add(rules.responsibility.fact);
  return facts;
}

/** What the rules take an absent fact for; undefined if it is unknown. */
export function presumedValue({ absent, type }: Fact): Value | undefined {
  switch (absent.kind) {
    case 'Unknown':
    case 'Required':
      return undefined;
    case 'PresumedNone':
      return type.kind === 'OptionSet' || type.kind === 'CitationSet' ? new Set<number>() : null;
    case 'PresumedTruth':
      return absent.value;
    case 'PresumedItem':
      return type.kind === 'OptionSet' ? new Set([absent.item]) : absent.item;
  }
}

/** Values that stand for every value an unknown fact may have; null if there are more than `limit`. */
export function domainOf(rules: RuleSet, id: FactId, limit: number): readonly Value[] | null {
  const type = rules.facts[id]?.type;
  switch (type?.kind) {
    case 'Option':
      return [...(rules.vocabularies[type.vocabulary]?.items.keys() ?? [])];
    case 'OptionSet':
      return subsets(itemsLookedAt(rules, id), limit);
    case 'CitationSet':
      return subsets([...type.cited.keys()], limit)?.filter((set) => isClosed(set, type.cited)) ?? null;
    case 'Truth':
      return [false, true];
    case 'Money':
    case 'Integer':
      return numbersLookedAt(rules, id).filter((amount) => amount >= 0);
    case 'Date':
    case undefined:
      return numbersLookedAt(rules, id);
  }
}

function itemsLookedAt(rules: RuleSet, id: FactId): readonly number[] {
  const asked = allPredicates(rules).flatMap((one) => (one.kind === 'SetMeets' && one.fact === id ? one.items : []));
  const chosen = rules.choices.flatMap(({ fact, items }) => (fact === id ? items : []));
  return [...new Set([...asked, ...chosen])];
}

/** Each bound that rules compare with, its neighbours, and 0. */
function numbersLookedAt(rules: RuleSet, id: FactId): readonly number[] {
  const ranges = [
    ...allPredicates(rules).flatMap((one) => (one.kind === 'NumberIn' && one.fact === id ? [one] : [])),
    ...rules.situations.flatMap(({ points }) => (points.kind === 'ByMoney' && points.fact === id ? points.rows : [])),
  ];
  const bounds = ranges.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  return [...new Set([0, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])])];
}

function subsets(items: readonly number[], limit: number): readonly ReadonlySet<number>[] | null {
  if (2 ** items.length > limit) return null;
  return items.reduce<readonly ReadonlySet<number>[]>(
    (sets, item) => sets.flatMap((set) => [set, new Set([...set, item])]),
    [new Set<number>()],
  );
}

/** Whoever names a part of a clause meets the clause as well. */
function isClosed(set: ReadonlySet<number>, cited: readonly CitedClause[]): boolean {
  return [...set].every((part) =>
    cited.every((clause, position) => set.has(position) || !isPartOf(cited[part], clause)),
  );
}

function isPartOf(part: CitedClause | undefined, clause: CitedClause): boolean {
  return part?.document === clause.document && clause.path.every((number, depth) => part.path[depth] === number);
}
