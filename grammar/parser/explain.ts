import type { TokenType } from 'chevrotain';
import { diagnose, type Diagnostic, type Expected, type Source } from '#diagnostics';
import type { Line } from '../lexer/layout.ts';
import { endOf, spanOf } from '../lexer/token.ts';
import { CitationLiteral, Close, Digits, DocumentName, Dot, NameWord, Open, operators, Separator, TextLiteral } from '../lexer/tokens.ts';
import { operatorWords, shapes, type ShapeName } from '../vocabulary/index.ts';
import type { Stop } from './expectations.ts';

/** Puts into one sentence why a line could not be read. */
export function explain(line: Line, shape: ShapeName, { actual, expected }: Stop, source: Source): Diagnostic {
  const keyword = shape === 'duty' ? '' : line[0].image;
  const pattern = { keyword, example: shapes[shape].example };
  const wanted = wantedOf(expected);
  if (actual === null) {
    const last = line.at(-1) ?? line[0];
    const end = endOf(last);
    return diagnose('line-unfinished', { source, start: end, end }, { ...pattern, after: last.image, expected: wanted });
  }
  const span = spanOf(actual, source);
  const previous = line[line.indexOf(actual) - 1] ?? line[0];
  if (wanted.length === 0) return diagnose('superfluous', span, { ...pattern, text: actual.image, after: previous.image });
  return diagnose('does-not-fit', span, { ...pattern, text: actual.image, expected: wanted });
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

/** A name may also begin with a digit, which nobody needs to be told. */
function wantedOf(expected: readonly TokenType[]): readonly Expected[] {
  const named = expected.includes(NameWord);
  return expected.filter((type) => !(named && type === Digits)).flatMap((type) => kinds.get(type) ?? []);
}
