import { recordFormat, type Field } from '#runtime';
import type { Fact, RuleSet } from '../core/ir.ts';

/** What may stand under one key of an object in a record. */
export type Member =
  | { readonly kind: 'Field'; readonly key: string; readonly required: boolean; readonly field: Field }
  | { readonly kind: 'Fact'; readonly key: string; readonly required: boolean; readonly fact: Fact }
  | { readonly kind: 'Group'; readonly key: string; readonly required: boolean; readonly members: readonly Member[] };

/** The fields of the record's own making, in their order. */
export function fieldMembers(fields: readonly Field[]): readonly Member[] {
  return fields.map((field) => ({ kind: 'Field', key: field.key, required: field.required, field }));
}

/** The facts that the rule set declares for a kind of object, grouped by the keys they are recorded under. */
export function factMembers({ facts }: RuleSet, entity: string): readonly Member[] {
  return grouped(
    facts.filter((fact) => fact.entity === entity),
    0,
  );
}

function grouped(facts: readonly Fact[], level: number): readonly Member[] {
  const keys = [...new Set(facts.map(({ path }) => path[level] ?? ''))];
  return keys.flatMap((key): readonly Member[] => {
    const here = facts.filter(({ path }) => path[level] === key);
    const inside = here.filter(({ path }) => path.length > level + 1);
    const required = here.some(({ absent }) => absent.kind === 'Required');
    if (inside.length > 0) return [{ kind: 'Group', key, required, members: grouped(inside, level + 1) }];
    return here.map((fact) => ({ kind: 'Fact', key, required, fact }));
  });
}

/** The kinds of entry a record under these tables may have, with their own fields. */
export function entryKinds(kinds: readonly string[]): readonly (readonly [string, readonly Field[]])[] {
  return [...recordFormat.fieldsByKind].filter(([kind]) => kinds.includes(kind));
}

/** The statuses that a status decision may name. */
export function decidableStatuses({ statuses }: RuleSet): readonly string[] {
  return statuses.flatMap(({ name, nature }) => (recordFormat.decidable.includes(nature) ? [name] : []));
}

/** The result of an objection that puts other points in the place of the finding's, and must say which. */
export const changing = '变更';
