import { diagnose, type Diagnostic } from '#diagnostics';
import type { Analysed } from './analysis.ts';

/** What the rule set itself declares and no rule mentions: readings that change nothing, facts nobody asks for, items no rule names. */
export function unusedDeclarations({ typed }: Analysed): readonly Diagnostic[] {
  const { used, resolved } = typed;
  const own = <T extends { readonly declared: { readonly home: unknown } }>(list: readonly T[]): readonly T[] =>
    list.filter(({ declared }) => declared.home === resolved.home);
  const interpretations = own(typed.interpretations)
    .filter((interpretation) => !used.has(interpretation))
    .map(({ name, declared }) => diagnose('unused-interpretation', declared.nameSpan, { name }));
  const facts = own(typed.facts)
    .filter((fact) => !used.has(fact))
    .map(({ declared }) => diagnose('unused-fact', declared.nameSpan, { fact: declared.name }));
  return [...interpretations, ...facts, ...unusedItems({ typed })];
}

/** Items that a set may hold and no rule looks for; of an option the items that rules do not name are all the others. One line for each vocabulary. */
function unusedItems({ typed }: Pick<Analysed, 'typed'>): readonly Diagnostic[] {
  const asked = new Set(
    typed.facts.flatMap((fact) =>
      fact.type.kind === 'OptionSet' && typed.used.has(fact) ? [fact.type.vocabulary] : [],
    ),
  );
  return typed.vocabularies.flatMap((vocabulary) => {
    const declared = vocabulary.declared.at(-1);
    if (declared?.keyword !== '词表' || declared.home !== typed.resolved.home || !asked.has(vocabulary)) return [];
    const items = vocabulary.items
      .filter((item) => item.declared === declared && !typed.used.has(item))
      .map(({ name }) => name);
    return items.length === 0
      ? []
      : [diagnose('unused-items', declared.nameSpan, { vocabulary: vocabulary.name, items })];
  });
}
