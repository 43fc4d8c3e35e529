import type { Absence as TypedAbsence, Fact as TypedFact } from '../typed/ir.ts';
import { originOf } from './citations.ts';
import type { Absence, Fact, FactType } from './ir.ts';
import type { Numbering } from './numbering.ts';
import type { RuleSet as Resolved } from '../resolved/ir.ts';
import { invariant } from '#diagnostics';

/** Lowered after the rules, so that every citation they compare with is known. */
export function lowerFact(resolved: Resolved, numbering: Numbering, fact: TypedFact): Fact {
  const { entity, name, path, determinedBy, declared } = fact;
  return {
    kind: 'Fact',
    entity,
    name,
    type: lowerType(numbering, fact),
    path,
    determinedBy,
    absent: lowerAbsence(numbering, fact, fact.absent),
    origin: originOf(resolved, declared),
  };
}

function lowerType(numbering: Numbering, fact: TypedFact): FactType {
  const { type } = fact;
  switch (type.kind) {
    case 'Option':
    case 'OptionSet':
      return { kind: type.kind, vocabulary: numbering.vocabulary(type.vocabulary) };
    case 'CitationSet':
      return { kind: 'CitationSet', cited: numbering.citedOf(fact) };
    case 'Truth':
      return { kind: 'Truth' };
    case 'Money':
    case 'Integer':
    case 'Date':
      return { kind: type.kind };
  }
}

function lowerAbsence(numbering: Numbering, fact: TypedFact, absent: TypedAbsence): Absence {
  switch (absent.kind) {
    case 'Unknown':
    case 'Required':
    case 'PresumedNone':
      return { kind: absent.kind };
    case 'PresumedTruth':
      return { kind: 'PresumedTruth', value: absent.value };
    case 'PresumedItem':
      invariant(fact.type.kind === 'Option', 'an item is presumed of an option');
      return { kind: 'PresumedItem', item: numbering.item(fact.type.vocabulary, absent.item) };
  }
}
