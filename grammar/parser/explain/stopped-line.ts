import type { IToken, TokenType } from 'chevrotain';
import type { Diagnostic, Expected, Fix, Source, Span } from '#diagnostics';
import type { Line } from '../../lexer/layout.ts';
import { endOf, spanOf } from '../../lexer/token.ts';
import {
  CitationLiteral,
  Close,
  Digits,
  DocumentName,
  Dot,
  NameWord,
  Open,
  operators,
  Separator,
  TextLiteral,
} from '../../lexer/tokens.ts';
import { operatorWords, shapes, type ShapeName } from '../../vocabulary/index.ts';
import type { Stop } from '../expectations.ts';

/** A line and the place where it stopped making sense: what every explanation looks at. */
export interface StoppedLine {
  readonly source: Source;
  readonly line: Line;
  readonly shape: ShapeName;
  /** The first token that does not fit, null at the line's end. */
  readonly actual: IToken | null;
  /** The token before it. */
  readonly previous: IToken;
  readonly following: IToken | null;
  /** Of `actual`, or the empty place behind the line. */
  readonly span: Span;
  /** Empty where the line could have ended. */
  readonly wanted: readonly Expected[];
  /** For advice: how such a line is written. */
  readonly pattern: { readonly keyword: string; readonly example: string };
}

/** One reason why lines stop; null if it is not the reason here. */
export type Explanation = (stopped: StoppedLine) => Diagnostic | null;

export function stoppedLine(line: Line, shape: ShapeName, { actual, expected }: Stop, source: Source): StoppedLine {
  const at = actual === null ? line.length : line.indexOf(actual);
  const previous = line[at - 1] ?? line[0];
  const end = endOf(previous);
  const guarded = line.slice(0, at).some((token) => token.tokenType === operators['only-if']);
  return {
    source,
    line,
    shape,
    actual,
    previous,
    following: line[at + 1] ?? null,
    span: actual === null ? { source, start: end, end } : spanOf(actual, source),
    wanted: wantedOf(expected),
    pattern: {
      keyword: shape === 'duty' ? '' : line[0].image,
      example: shapes[shape].example + (guarded ? ' 仅当 释义 甲 为 乙' : ''),
    },
  };
}

const kinds: ReadonlyMap<TokenType, Expected> = new Map<TokenType, Expected>([
  [NameWord, 'name'],
  [Digits, 'quantity'],
  [TextLiteral, 'text'],
  [CitationLiteral, 'citation'],
  [DocumentName, 'document'],
  [Separator, 'separator'],
  [Open, 'open'],
  [Close, 'close'],
  [Dot, 'dot'],
  ...Object.entries(operatorWords).map(([word, { role }]): [TokenType, Expected] => [operators[role], { word }]),
]);

/** What could stand there, as few words as will do: a name may begin with a digit, and a condition in several ways. */
function wantedOf(expected: readonly TokenType[]): readonly Expected[] {
  if (expected.includes(operators.count)) return ['condition'];
  const implied: TokenType[] = expected.includes(NameWord) ? [Digits] : [operators['bound-before']];
  const wanted = expected.filter((type) => !implied.includes(type)).flatMap((type) => kinds.get(type) ?? []);
  return wanted.includes('name') ? ['name', ...wanted.filter((one) => one !== 'name')] : wanted;
}

export function isName(token: IToken | null): boolean {
  return token !== null && (token.tokenType === NameWord || token.tokenType === Digits);
}

/** The fix that puts `replacement` in the place of one stretch. */
export function replaced(span: Span, replacement: string): { readonly fixes: readonly Fix[] } {
  return { fixes: [{ kind: 'Fix', edits: [{ span, replacement }] }] };
}

/** The same for a word: set apart by blanks from what it would touch. */
export function replacedApart(
  span: Span,
  word: string,
  { previous, following }: Pick<StoppedLine, 'previous' | 'following'>,
): { readonly fixes: readonly Fix[] } {
  const before = endOf(previous) === span.start ? ' ' : '';
  const behind = following?.startOffset === span.end ? ' ' : '';
  return replaced(span, word === '' ? before && behind : `${before}${word}${behind}`);
}

/** The stretch between two tokens. */
export function gap(left: IToken, right: IToken, source: Source): Span {
  return { source, start: endOf(left), end: right.startOffset };
}
