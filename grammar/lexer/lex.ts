import { Lexer, type IToken } from 'chevrotain';
import { diagnose, type Diagnostic, type Source, type Span } from '#diagnostics';
import type { Comment } from '../ast.ts';
import { clean, wideDigitsDiagnostic } from './characters.ts';
import { limit } from './limits.ts';
import { endOf, retag, spanOf } from './token.ts';
import {
  CommentMark,
  DocumentName,
  lexed,
  NameWord,
  OpenDocument,
  OpenName,
  OpenText,
  QuotedName,
  TextLiteral,
} from './tokens.ts';

/** A source's tokens in order, line ends among them, comments apart. */
export interface Lexed {
  readonly tokens: readonly IToken[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

let built: Lexer | null = null;

/** `validate` has Chevrotain check the patterns themselves, which costs time and is done once, by a test. */
export function makeLexer(validate: boolean): Lexer {
  return new Lexer(lexed, { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations: !validate });
}

function lexer(): Lexer {
  built ??= makeLexer(false);
  return built;
}

/** The tokens of a piece of a source that begins at `offset`, as if nothing stood before it. */
export function lexPiece(piece: string, offset: number): readonly IToken[] {
  const { tokens } = lexer().tokenize(piece);
  for (const token of tokens) {
    token.startOffset += offset;
    if (token.tokenType === QuotedName) retag(token, NameWord);
  }
  return tokens.filter((token) => token.tokenType !== CommentMark);
}

/** Splits a source into words and marks. What cannot be a token becomes a diagnostic and is left out. */
export function lex(source: Source): Lexed {
  const cleaned = clean(source);
  const result = lexer().tokenize(cleaned.text);
  const diagnostics: Diagnostic[] = [...cleaned.diagnostics];
  const comments: Comment[] = [];
  const tokens: IToken[] = [];
  for (const token of result.tokens) {
    if (token.tokenType === CommentMark) comments.push(commentOf(token, source));
    else tokens.push(admit(token, source, diagnostics));
  }
  for (const error of result.errors) {
    const span = { source, start: error.offset, end: error.offset + error.length };
    diagnostics.push(diagnose('unknown-character', span, { text: source.text.slice(span.start, span.end) }));
  }
  if (cleaned.wideDigits.length > 0) diagnostics.push(...wideDigitsOutside(cleaned.wideDigits, tokens, comments));
  return { tokens, comments, diagnostics };
}

function commentOf(token: IToken, source: Source): Comment {
  const span = spanOf(token, source);
  return { kind: 'Comment', text: source.text.slice(span.start, span.end).trimEnd(), span };
}

/** Turns quoted names into words and unclosed marks into closed ones, and reports the latter and what is too long. */
function admit(token: IToken, source: Source, diagnostics: Diagnostic[]): IToken {
  switch (token.tokenType) {
    case NameWord:
      if (token.image.length > limit.name)
        diagnostics.push(diagnose('name-too-long', spanOf(token, source), { most: limit.name }));
      return token;
    case TextLiteral:
      token.image = source.text.slice(token.startOffset, endOf(token));
      if (token.image.length > limit.text)
        diagnostics.push(diagnose('text-too-long', spanOf(token, source), { most: limit.text }));
      return token;
    case QuotedName:
      return retag(token, NameWord);
    case OpenText:
      diagnostics.push(
        unclosed(token, source, token.image.startsWith('"') ? '"' : token.image.startsWith('＂') ? '＂' : '”'),
      );
      return retag(token, TextLiteral);
    case OpenName:
      diagnostics.push(unclosed(token, source, '」'));
      return retag(token, NameWord);
    case OpenDocument:
      diagnostics.push(unclosed(token, source, '》'));
      return retag(token, DocumentName);
    default:
      return token;
  }
}

/** Closes the mark at the line's end, in the place of another quotation mark that stands there; a closing mark that opens nothing opens it. */
function unclosed(token: IToken, source: Source, partner: string): Diagnostic {
  const end = token.startOffset + token.image.trimEnd().length;
  const wrong = /["“”＂'‘’]$/.test(token.image.trimEnd()) && token.image.trimEnd().length > 1;
  const place = { source, start: wrong ? end - 1 : end, end };
  const open = token.image.charAt(0);
  const mark = { source, start: token.startOffset, end: token.startOffset + 1 };
  const edits = [{ span: place, replacement: partner }];
  if (open === '”') edits.unshift({ span: mark, replacement: '“' });
  return diagnose('unclosed-mark', mark, { open, partner }, { fixes: [{ kind: 'Fix', edits }] });
}

function wideDigitsOutside(
  runs: readonly Span[],
  tokens: readonly IToken[],
  comments: readonly Comment[],
): readonly Diagnostic[] {
  const texts = tokens
    .filter((token) => token.tokenType === TextLiteral)
    .map((token) => ({ start: token.startOffset, end: endOf(token) }));
  const free = [...texts, ...comments.map(({ span }) => ({ start: span.start, end: span.end }))].sort(
    (a, b) => a.start - b.start,
  );
  let at = 0;
  return runs.flatMap((run) => {
    while ((free[at]?.end ?? Infinity) <= run.start) at += 1;
    const holder = free[at];
    return holder !== undefined && holder.start <= run.start ? [] : [wideDigitsDiagnostic(run)];
  });
}
