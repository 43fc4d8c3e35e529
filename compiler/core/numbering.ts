import { invariant } from '#diagnostics';
import type { CitedPlace, LawDocument } from '../resolved/ir.ts';
import type { Band, Fact, Interpretation, Item, RuleSet, Vocabulary } from '../typed/ir.ts';
import type { Status } from '../typed/ir-status.ts';
import { placeText } from './citations.ts';
import type { CitedClause, FactId, InterpretationId, VocabularyId } from './ir.ts';

/** Positions of declared things in the lists of core; citations that conditions compare with are numbered as they come. */
export interface Numbering {
  fact(fact: Fact): FactId;
  vocabulary(vocabulary: Vocabulary): VocabularyId;
  item(vocabulary: Vocabulary, item: Item): number;
  interpretation(interpretation: Interpretation): InterpretationId;
  band(band: Band): number;
  status(status: Status): number;
  cited(fact: Fact, place: CitedPlace): number;
  /** The citations numbered so far for a fact. */
  citedOf(fact: Fact): readonly CitedClause[];
}

export function numberingOf(typed: RuleSet): Numbering {
  const cited = new Map<Fact, CitedClause[]>();
  const clausesOf = (fact: Fact): CitedClause[] => {
    const clauses = cited.get(fact) ?? [];
    cited.set(fact, clauses);
    return clauses;
  };
  return {
    fact: (fact) => position(typed.facts, fact) as FactId,
    vocabulary: (vocabulary) => position(typed.vocabularies, vocabulary) as VocabularyId,
    item: (vocabulary, item) => position(vocabulary.items, item),
    interpretation: (interpretation) => position(typed.interpretations, interpretation) as InterpretationId,
    band: (band) => position(typed.bands, band),
    status: (status) =>
      position(
        typed.statuses.map((terms) => terms.status),
        status,
      ),
    cited: (fact, place) => {
      const clauses = clausesOf(fact);
      const clause = citedClause(typed, place);
      const at = clauses.findIndex(({ text }) => text === clause.text);
      return at < 0 ? clauses.push(clause) - 1 : at;
    },
    citedOf: clausesOf,
  };
}

function citedClause(typed: RuleSet, place: CitedPlace): CitedClause {
  return {
    document: documentPosition(typed.resolved.documents, place.document),
    path: place.steps.map(({ number }) => number),
    text: placeText(place, typed.resolved.home),
  };
}

/** A parent's citation keeps the parent's document, which here has further names. */
function documentPosition(documents: readonly LawDocument[], document: LawDocument): number {
  const at = documents.findIndex(
    (other) => other === document || other.names.some((name) => document.names.includes(name)),
  );
  invariant(at >= 0, 'what is cited is listed');
  return at;
}

function position<T>(list: readonly T[], member: T): number {
  const at = list.indexOf(member);
  invariant(at >= 0, 'what is referred to is listed');
  return at;
}
