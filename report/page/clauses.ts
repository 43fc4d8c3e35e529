import { html, joined, type Html } from './html.ts';

export type ClauseText = (citation: string) => string | null;

/** The clauses of one article: cited in brackets, their words at its end. */
export class Footnotes {
  private readonly numbers = new Map<string, number>();
  private readonly clauseText: ClauseText;
  private readonly article: number;

  /** `article`: its number in the document, which keeps links apart. */
  constructor(clauseText: ClauseText, article: number) {
    this.clauseText = clauseText;
    this.article = article;
  }

  /** `〔第十一条（二）〕` with links to the words at hand; nothing without clauses. */
  cite(citations: readonly string[]): Html | null {
    if (citations.length === 0) return null;
    return html`<span class="clauses"
      >〔${joined(
        citations.map((citation) => this.link(citation)),
        '、',
      )}〕</span
    >`;
  }

  /** The words of every clause cited so far, in the order in which they were. */
  list(): Html | null {
    if (this.numbers.size === 0) return null;
    const rows = [...this.numbers].map(
      ([citation, number]) =>
        html`<div id="${this.anchor(number)}">
          <dt>${citation}</dt>
          <dd>${this.clauseText(citation)}</dd>
        </div>`,
    );
    return html`<section class="footnotes">
      <h3>所引条文 <span lang="en">clauses cited</span></h3>
      <dl>${rows}</dl>
    </section>`;
  }

  private link(citation: string): Html | string {
    const text = this.clauseText(citation);
    if (text === null) return citation;
    const number = this.numbers.get(citation) ?? this.numbers.size + 1;
    this.numbers.set(citation, number);
    return html`<a href="#${this.anchor(number)}" title="${text}">${citation}</a>`;
  }

  private anchor(number: number): string {
    return `r${this.article}-c${number}`;
  }
}
