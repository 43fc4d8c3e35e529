import type { Source, Span } from '#diagnostics';
import type { CitationStep } from '../ast.ts';

/** A regulation as published, taken apart into the places that citations name. */
export interface ClauseTree {
  readonly kind: 'ClauseTree';
  readonly source: Source;
  /** Title, table of contents, page furniture: all before the first chapter or article. */
  readonly preamble: Span;
  /** Chapters (with their articles), articles outside chapters, annexes, in the text's order. */
  readonly nodes: readonly ClauseNode[];
  /** Page furniture behind the last article. */
  readonly rest: Span;
}

/** One chapter, article, item, paragraph or sentence. */
export interface ClauseNode {
  readonly kind: 'ClauseNode';
  readonly level: CitationStep['level'];
  readonly number: number;
  /** The way here, as a citation has it: articles are not reached through chapters. */
  readonly steps: readonly CitationStep[];
  /** `第十条（三）3（1）`, `第九条（五）第二款`, `第十条（一）第3句`. */
  readonly label: string;
  /** Its own words, without its mark and without what is below it: an article's first paragraph, a heading's title. */
  readonly text: string;
  readonly own: Span;
  /** From its mark to the end of what is below it. */
  readonly span: Span;
  /** Of its own words; none for chapters and for sentences themselves. */
  readonly sentences: readonly ClauseNode[];
  /** Numbered parts, and unnumbered paragraphs from the second on (the first is `text`). */
  readonly children: readonly ClauseNode[];
}
