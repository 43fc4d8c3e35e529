import type { Cells } from '#runtime/tables';
import type { CitedClause, Fact, FactId, Predicate, RuleSet } from '../core/ir.ts';
import { rulesOf } from '../core/walk.ts';

/** Which differences in each fact's value the rules can see: the cells of its domain. */
export function cellsOf(rules: RuleSet): readonly Cells[] {
  const leaves = rules.facts.map((): Leaf[] => []);
  const note = (leaf: Leaf): void => void leaves[leaf.fact]?.push(leaf);
  for (const { guard } of rulesOf(rules)) collect(guard, note);
  for (const { points } of rules.situations) {
    if (points.kind === 'ByMoney')
      for (const row of points.rows) note({ kind: 'Numbers', fact: points.fact, low: row.low, high: row.high });
  }
  for (const { routes } of rules.repairs?.pools ?? [])
    if (rules.repairs !== null) note({ kind: 'Items', fact: rules.repairs.route, items: routes });
  for (const choice of rules.choices) note({ kind: 'Items', fact: choice.fact, items: choice.items });
  return rules.facts.map((fact, position) => cellsOfFact(rules, fact, position, leaves[position] ?? []));
}

type Leaf =
  | { readonly kind: 'Items'; readonly fact: FactId; readonly items: readonly number[] }
  | { readonly kind: 'Numbers'; readonly fact: FactId; readonly low: number | null; readonly high: number | null };

function collect(predicate: Predicate, note: (leaf: Leaf) => void): void {
  switch (predicate.kind) {
    case 'All':
    case 'Any':
      for (const operand of predicate.operands) collect(operand, note);
      return;
    case 'Not':
      collect(predicate.operand, note);
      return;
    case 'OptionIn':
    case 'SetMeets':
      note({ kind: 'Items', fact: predicate.fact, items: predicate.items });
      return;
    case 'NumberIn':
      note({ kind: 'Numbers', fact: predicate.fact, low: predicate.low, high: predicate.high });
      return;
    default:
      return;
  }
}

function cellsOfFact(rules: RuleSet, fact: Fact, position: number, leaves: readonly Leaf[]): Cells {
  switch (fact.type.kind) {
    case 'Truth':
      return { kind: 'Truth' };
    case 'Option':
      return grouped(itemCount(rules, fact.type.vocabulary), leaves, {
        apart: () => rules.responsibility?.fact === position,
        unseen: 'one-group',
      });
    case 'OptionSet':
      return grouped(itemCount(rules, fact.type.vocabulary), leaves, { apart: () => false, unseen: 'no-group' });
    case 'CitationSet': {
      const { cited } = fact.type;
      return grouped(cited.length, leaves, { apart: (item) => isNested(cited, item), unseen: 'no-group' });
    }
    default:
      return cut(leaves, fact.type.kind !== 'Date');
  }
}

function itemCount(rules: RuleSet, vocabulary: number): number {
  return rules.vocabularies[vocabulary]?.items.length ?? 0;
}

/** Whether another of the clauses is inside this one or around it: a set that has the inner one has the outer one too. */
function isNested(cited: readonly CitedClause[], item: number): boolean {
  const own = cited[item];
  return cited.some(
    (other) =>
      own !== undefined &&
      other !== own &&
      other.document === own.document &&
      (isPrefix(other.path, own.path) || isPrefix(own.path, other.path)),
  );
}

function isPrefix(short: readonly number[], long: readonly number[]): boolean {
  return short.every((step, level) => long[level] === step);
}

/** Items that the same leaves ask for are one group, but those that are `apart` are groups of their own. */
function grouped(
  size: number,
  leaves: readonly Leaf[],
  { apart, unseen }: { readonly apart: (item: number) => boolean; readonly unseen: 'one-group' | 'no-group' },
): Cells {
  const signatures = Array.from({ length: size }, (_, item) => (apart(item) ? [-1 - item] : []));
  leaves.forEach((leaf, number) => {
    if (leaf.kind === 'Items') for (const item of new Set(leaf.items)) signatures[item]?.push(number);
  });
  const numbers = new Map<string, number>();
  const groups = signatures.map((signature) => {
    if (signature.every((leaf) => leaf < 0) && unseen === 'no-group') return -1;
    const key = signature.join();
    const group = numbers.get(key) ?? numbers.size;
    numbers.set(key, group);
    return group;
  });
  return { kind: 'Grouped', groups, count: numbers.size };
}

/** Amounts and counts are never negative: their domain begins at 0. */
function cut(leaves: readonly Leaf[], fromZero: boolean): Cells {
  const cuts = new Set<number>(fromZero ? [0] : []);
  for (const leaf of leaves) {
    if (leaf.kind !== 'Numbers') continue;
    if (leaf.low !== null) cuts.add(leaf.low);
    if (leaf.high !== null) cuts.add(leaf.high + 1);
  }
  return { kind: 'Cut', cuts: [...cuts].sort((left, right) => left - right) };
}
