import type { IToken } from 'chevrotain';
import type { Source, Span } from '#diagnostics';
import { layout } from './layout.ts';
import { lex } from './lex.ts';
import { spanOf } from './token.ts';
import { CitationLiteral, Digits, DocumentName, NameWord, operators, TextLiteral } from './tokens.ts';

/** A word or mark of the language as plain data, for whoever colours or completes a text that may be unfinished. */
export interface Lexeme {
  readonly kind: 'name' | 'digits' | 'text' | 'citation' | 'document' | 'operator' | 'mark' | 'comment';
  /** As written; of an unclosed quotation, to the line's end. */
  readonly text: string;
  readonly span: Span;
  /** Whether a line of the language begins with it. */
  readonly first: boolean;
}

const kinds = new Map<IToken['tokenType'], Lexeme['kind']>([
  [NameWord, 'name'],
  [Digits, 'digits'],
  [TextLiteral, 'text'],
  [CitationLiteral, 'citation'],
  [DocumentName, 'document'],
  ...Object.values(operators).map((operator) => [operator, 'operator'] as const),
]);

/** The words, marks and comments of a text in order, whatever is wrong with it. */
export function lexemesOf(source: Source): readonly Lexeme[] {
  const { tokens, comments } = lex(source);
  const lines = layout(tokens, source);
  const words = lines.flatMap((line) =>
    line.map((token, at): Lexeme => {
      const kind = kinds.get(token.tokenType) ?? 'mark';
      return { kind, text: token.image, span: spanOf(token, source), first: at === 0 };
    }),
  );
  const said = comments.map(({ text, span }): Lexeme => ({ kind: 'comment', text, span, first: false }));
  return said.length === 0 ? words : [...words, ...said].sort((one, other) => one.span.start - other.span.start);
}
