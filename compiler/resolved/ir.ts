import type { Citation, CitationStep, ClauseNode, ClauseTree, Declaration, DeclarationKeyword } from '#grammar';
import type { Span } from '#diagnostics';

/**
 * A rule set whose declarations are gathered (those of its parents among them) and whose citations are found.
 * The tree is never annotated: what is known of a citation stands in a table keyed by its node.
 */
export interface RuleSet {
  readonly kind: 'RuleSet';
  readonly home: Home;
  readonly identity: Identity;
  /** The parents' declarations that are not replaced, then the rule set's own, in the order of its files. */
  readonly declarations: readonly Declared[];
  /** Every document that may be cited; the rule set's own text, if it has one, is the last. */
  readonly documents: readonly LawDocument[];
  readonly citations: ReadonlyMap<Citation, CitedPlace>;
}

/** The rule set that a declaration was written in: there its bare citations resolve. */
export interface Home {
  readonly name: string;
  readonly title: string;
  /** Source texts by file name. */
  readonly texts: ReadonlyMap<string, ClauseTree>;
}

/** What the 规则集 line says; dates are ISO. */
export interface Identity {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly force: string;
  readonly region: string | null;
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
  readonly conductFrom: string | null;
  readonly parents: readonly Parentage[];
  readonly span: Span;
}

/** 继承 takes all of a parent's declarations, 沿用 its vocabulary, facts and documents alone. */
export interface Parentage {
  readonly relation: '继承' | '沿用';
  readonly name: string;
  readonly span: Span;
}

export interface Declared {
  readonly keyword: DeclarationKeyword;
  /** What others call it; empty for declarations that have no name. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly node: Declaration;
  readonly home: Home;
  /** The parent's declaration of the same keyword and name, whose place this one takes. */
  readonly replaces: Declared | null;
}

/** A document that citations may name. */
export interface LawDocument {
  /** Without 《》, the short name first. */
  readonly names: readonly string[];
  readonly title: string;
  /** Its clauses, where the rule set holds its text. */
  readonly clauses: ClauseTree | null;
  /** The rule set whose own text this is; null for a 法源. */
  readonly ownTextOf: Home | null;
}

/** What a citation means. */
export interface CitedPlace {
  readonly document: LawDocument;
  readonly steps: readonly CitationStep[];
  /** Null where the document's text is not at hand. */
  readonly node: ClauseNode | null;
}
