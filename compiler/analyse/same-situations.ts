import { diagnose, type Diagnostic } from '#diagnostics';
import type { RuleSet, Situation } from '../core/ir.ts';
import { factName, itemName } from '../core/print-predicate.ts';
import { within } from '../core/walk.ts';
import { acknowledgedPairs, pairOf } from './acknowledged.ts';
import type { Analysed } from './analysis.ts';
import { differ } from './space.ts';

/** Two situations that match the same facts and give the same points, which no 知悉 重复 line acknowledges. */
export function sameSituations({ typed, core }: Analysed): readonly Diagnostic[] {
  const declared = new Map(typed.situations.map((situation) => [situation.name, situation.declared]));
  const acknowledged = acknowledgedPairs(typed.resolved.declarations, '重复', '情形');
  return [...alike(core).values()].flatMap((situations) =>
    situations.flatMap((later, at) => {
      const earlier = situations.slice(0, at).find((other) => same(core, other, later));
      const [own, first] = [declared.get(later.name), declared.get(earlier?.name ?? '')];
      if (own === undefined || first === undefined || own === first || acknowledged.has(pairOf(own.name, first.name)))
        return [];
      const parameters = { name: own.name, other: first.name };
      return [
        diagnose('same-situations', own.nameSpan, parameters, {
          related: [{ span: first.nameSpan, role: 'other-rule' }],
        }),
      ];
    }),
  );
}

/** Situations that ask about the same things and give the same points: only those can be the same. */
function alike(core: RuleSet): ReadonlyMap<string, readonly Situation[]> {
  const groups = new Map<string, Situation[]>();
  for (const situation of core.situations) {
    const asked = within(situation.guard).flatMap((leaf) => {
      if (!('fact' in leaf)) return [];
      const name = factName(core, leaf.fact);
      return 'items' in leaf ? leaf.items.map((item) => `${name} ${itemName(core, leaf.fact, item)}`) : [name];
    });
    const key = `${[...new Set(asked)].sort().join()} → ${JSON.stringify(situation.points)}`;
    groups.set(key, [...(groups.get(key) ?? []), situation]);
  }
  return groups;
}

function same(core: RuleSet, one: Situation, other: Situation): boolean {
  return differ({ ruleSet: core, predicate: one.guard }, { ruleSet: core, predicate: other.guard }) === false;
}
