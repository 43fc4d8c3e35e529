import { diagnose } from '#diagnostics';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import type { Fact, Responsibility, Vocabulary } from './ir.ts';
import { declarationsOf, type Typing } from './scope.ts';
import { switchOf, type Guards } from './switches.ts';

/** 责任程度: an ordered vocabulary, and how its degrees map to points. */
export function typeResponsibility(typing: Typing, guardsOf: (declared: Declared) => Guards): Responsibility | null {
  const [declared] = declarationsOf(typing.resolved, '责任程度');
  const vocabulary = typing.vocabularies.get('责任程度');
  if (declared === undefined || vocabulary === undefined) return null;
  const fact = soleFact(typing, declared, 'Option', vocabulary);
  const taking = switchOf(declared, guardsOf(declared), '取分', ({ value }) =>
    value.name.text === '由低到高' ? 'low-to-high' : 'any-within',
  );
  if (fact?.absent.kind === 'PresumedNone') {
    const place = clauseOf(fact.declared.node, '推定') ?? fact.declared.node;
    typing.report(diagnose('no-degree-presumed', place.span, { fact: fact.name }));
  }
  return fact === null ? null : { fact, vocabulary, taking, declared };
}

/** The one fact of a finding that holds this vocabulary; none or several are reported where the vocabulary is declared. */
export function soleFact(
  typing: Typing,
  declared: Declared,
  kind: 'Option' | 'OptionSet',
  vocabulary: Vocabulary,
): Fact | null {
  const facts = typing.facts.filter(
    ({ entity, type }) => entity === '违规' && type.kind === kind && type.vocabulary === vocabulary,
  );
  const [fact, second] = facts;
  const type = `${kind === 'Option' ? '选项' : '集合'} ${vocabulary.name}`;
  if (fact === undefined) {
    if (typing.brokenFacts.size === 0)
      typing.report(diagnose('no-fact-for-it', declared.nameSpan, { declaration: declared.keyword, type }));
    return null;
  }
  if (second !== undefined) {
    const related = [{ span: fact.declared.nameSpan, role: 'first-declared' as const }];
    typing.report(
      diagnose('two-facts-for-it', second.declared.nameSpan, { declaration: declared.keyword, type }, { related }),
    );
  }
  typing.used.add(fact);
  return fact;
}
