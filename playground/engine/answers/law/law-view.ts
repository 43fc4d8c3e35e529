import type { Fate } from '#compiler';
import type { Place } from '#editor';

/** The texts that the open folder's rules rest on, and what became of every sentence of its own. */
export interface LawView {
  /** The folder's own text first, then the others whose words are at hand. */
  readonly documents: readonly LawDocument[];
  /** The rules say what became of each sentence; false while the rule set's first line is missing. */
  readonly accounted: boolean;
  /** The rules have errors: what stands in a line that cannot be read is not counted. */
  readonly faulty: boolean;
}

export interface LawDocument {
  readonly folder: string;
  readonly file: string;
  readonly title: string;
  readonly clauses: readonly LawClause[];
}

/** A place of the text. A heading has words but no sentences. */
export interface LawClause {
  /** `第十条（三）3`. */
  readonly label: string;
  /** As the text writes it: `第十条`, `（三）`, `3.`; empty before an unnumbered paragraph. */
  readonly mark: string;
  /** The words of a heading; null where the sentences have them. */
  readonly heading: string | null;
  readonly start: number;
  readonly sentences: readonly LawSentence[];
  readonly children: readonly LawClause[];
}

export interface LawSentence {
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Null in another document than the rule set's own: there nobody has to account for every sentence. */
  readonly fate: Fate | null;
  readonly answers: readonly LawAnswer[];
}

/** A declaration, or an item of one, that rests on a sentence or says why nothing does. */
export interface LawAnswer {
  readonly fate: Fate;
  readonly keyword: string;
  /** Empty where declarations of the kind have no name. */
  readonly name: string;
  /** The item that cites the sentence, null where the declaration does. */
  readonly item: string | null;
  readonly reason: string | null;
  readonly place: Place;
}
