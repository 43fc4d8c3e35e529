import { EmbeddedActionsParser, type IOrAlt, type IToken } from 'chevrotain';
import { diagnose, type Diagnostic, type Source, type Span } from '#diagnostics';
import type { Citation, DateLiteral, Path, Text, Word } from '../ast.ts';
import { endOf, spanOf } from '../lexer/token.ts';
import {
  CitationLiteral,
  Digits,
  DocumentName,
  Dot,
  NameWord,
  parsed,
  Separator,
  TextLiteral,
} from '../lexer/tokens.ts';
import { readCitation } from './citations.ts';
import { readDate } from './dates.ts';
import { Expectations } from './expectations.ts';
import { Trouble } from './trouble.ts';

const noSource: Source = { name: '', text: '' };

/** What all lines are made of: names, texts, citations, dates and lists of them. */
export class BaseParser extends EmbeddedActionsParser {
  protected source: Source = noSource;
  /** What is wrong with the line although it could be read. */
  protected found: Diagnostic[] = [];
  readonly expectations: Expectations;

  /** `validate` has Chevrotain check the grammar itself, which costs time and is done once, by a test. */
  constructor(validate: boolean) {
    const expectations = new Expectations();
    super(parsed, {
      maxLookahead: 1,
      recoveryEnabled: false,
      errorMessageProvider: expectations,
      skipValidations: !validate,
    });
    this.expectations = expectations;
  }

  /** Alternatives are made once, not for every name. */
  private readonly nameTokens: IOrAlt<IToken>[] = [
    { ALT: () => this.CONSUME(NameWord) },
    { ALT: () => this.CONSUME(Digits) },
  ];

  readonly name = this.RULE('name', (): Word => {
    const token = this.OR(this.nameTokens);
    return this.ACTION(() => this.wordOf(token));
  });

  readonly names = this.RULE('names', (): readonly Word[] => {
    const words: Word[] = [this.SUBRULE(this.name)];
    this.MANY(() => {
      this.CONSUME(Separator);
      words.push(this.SUBRULE2(this.name));
    });
    return words;
  });

  readonly path = this.RULE('path', (): Path => {
    const words: Word[] = [this.SUBRULE(this.name)];
    this.MANY(() => {
      this.CONSUME(Dot);
      words.push(this.SUBRULE2(this.name));
    });
    return this.ACTION(() => ({ kind: 'Path', words, span: this.across(words) }));
  });

  readonly quoted = this.RULE('quoted', (): Text => {
    const token = this.CONSUME(TextLiteral);
    return this.ACTION(() => this.textOf(token));
  });

  readonly document = this.RULE('document', (): Word => {
    const token = this.CONSUME(DocumentName);
    return this.ACTION(() => ({
      kind: 'Word',
      text: normal(token.image.slice(1).replace(/》$/, '')),
      span: this.at(token),
    }));
  });

  readonly citation = this.RULE('citation', (): Citation => {
    const token = this.CONSUME(CitationLiteral);
    return this.ACTION(() => this.citationOf(token));
  });

  readonly citations = this.RULE('citations', (): readonly Citation[] => {
    const citations: Citation[] = [this.SUBRULE(this.citation)];
    this.MANY(() => {
      this.CONSUME(Separator);
      citations.push(this.SUBRULE2(this.citation));
    });
    return citations;
  });

  readonly date = this.RULE('date', (): DateLiteral => {
    const token = this.CONSUME(Digits);
    return this.ACTION(() => this.dateOf(token));
  });

  protected at(token: IToken): Span {
    return spanOf(token, this.source);
  }

  /** From the first to the last of the nodes, of which there is at least one. */
  protected across(nodes: readonly { readonly span: Span }[]): Span {
    const start = nodes[0]?.span.start ?? 0;
    return { source: this.source, start, end: nodes.at(-1)?.span.end ?? start };
  }

  /** From the start of one token to the end of another. */
  protected between(first: IToken, last: IToken): Span {
    return { source: this.source, start: first.startOffset, end: endOf(last) };
  }

  protected wordOf(token: IToken): Word {
    const image = token.image.startsWith('「') ? token.image.slice(1).replace(/」$/, '') : token.image;
    return { kind: 'Word', text: normal(image), span: this.at(token) };
  }

  private textOf(token: IToken): Text {
    const inner = token.image.slice(1);
    return { kind: 'Text', text: normal(inner.replace(/["”＂]$/, '')), span: this.at(token) };
  }

  private citationOf(token: IToken): Citation {
    const citation = readCitation(token.image, this.at(token));
    if (citation === null) throw new Trouble(diagnose('not-a-citation', this.at(token), { text: token.image }));
    return citation;
  }

  private dateOf(token: IToken): DateLiteral {
    const iso = readDate(token.image);
    if (iso === null) throw new Trouble(diagnose('not-a-date', this.at(token), { text: token.image }));
    if (iso === undefined) throw new Trouble(diagnose('impossible-date', this.at(token), { text: token.image }));
    return { kind: 'DateLiteral', iso, span: this.at(token) };
  }
}

/** Names are compared in their composed form. */
function normal(text: string): string {
  return text.normalize('NFC');
}
