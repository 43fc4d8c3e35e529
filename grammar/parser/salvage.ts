import type { IToken } from 'chevrotain';
import type { Source } from '#diagnostics';
import type { Value, Word } from '../ast.ts';
import type { Line } from '../lexer/layout.ts';
import { endOf, spanOf } from '../lexer/token.ts';
import { Digits, DocumentName, Dot, NameWord } from '../lexer/tokens.ts';
import type { ShapeName } from '../vocabulary/index.ts';

/** What can be kept of a declaration's first line that could not be read: its name, so that others may still speak of it. Null if not even that. */
export function salvage(shape: ShapeName, line: Line, source: Source): Value | null {
  const [keyword, first, second, third] = line;
  const span = { source, start: endOf(keyword), end: endOf(line.at(-1) ?? keyword) };
  if (shape === 'nothing') return { shape, span };
  const name = first === undefined ? null : nameOf(first, source);
  if (name === null) return null;
  switch (shape) {
    case 'name':
      return { shape, name, span };
    case 'names':
      return { shape, names: [name], span };
    case 'titled':
      return { shape, name, title: null, span };
    case 'law':
      return { shape, name, title: { ...name, kind: 'Text' }, span };
    case 'named-list':
      return { shape, name, names: [], span };
    case 'field': {
      const field = second?.tokenType === Dot && third !== undefined ? nameOf(third, source) : null;
      return field === null ? null : { shape, path: { kind: 'Path', words: [name, field], span }, type: [], span };
    }
    default:
      return null;
  }
}

function nameOf(token: IToken, source: Source): Word | null {
  if (![NameWord, Digits, DocumentName].includes(token.tokenType)) return null;
  return { kind: 'Word', text: token.image.replace(/^[《「]|[》」]$/g, ''), span: spanOf(token, source) };
}
