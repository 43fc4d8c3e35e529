import type { Span } from '#diagnostics';

/** A scalar or a key: what it says, and the stretch of the file in which it says so. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

/** How a scalar is written; block scalars are `|` and `>`. */
export type Style = 'plain' | 'single' | 'double' | 'block';

/** For each UTF-16 unit of a scalar's text, where in the file it begins and ends. */
export interface Positions {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function styleOf({ span }: Written): Style {
  switch (span.source.text.charAt(span.start)) {
    case '"':
      return 'double';
    case "'":
      return 'single';
    case '|':
    case '>':
      return 'block';
    default:
      return 'plain';
  }
}

/** Follows the text through the file: escapes, doubled quotes, folded rows and the indentation of blocks. */
export function positionsOf(written: Written): Positions {
  const style = styleOf(written);
  const raw = written.span.source.text;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = firstOf(written, style);
  for (let index = 0; index < written.text.length; index += 1) {
    const unit = written.text.charAt(index);
    const blank = isBlank(unit);
    if (!blank) at = afterBlanks(raw, at, style);
    starts.push(at);
    if (blank && !isBlank(raw.charAt(at)) && !escapes(raw, at, style)) {
      ends.push(at);
      continue;
    }
    const size = secondHalf(written.text, index) && escapedPair(raw, starts, index) ? 0 : sizeAt(raw, at, style);
    at += size;
    if (blank && !isBlank(written.text.charAt(index + 1))) at = afterBlanks(raw, at, style);
    ends.push(at);
  }
  return { starts, ends };
}

function firstOf({ span }: Written, style: Style): number {
  if (style === 'plain') return span.start;
  return style === 'block' ? span.source.text.indexOf('\n', span.start) + 1 : span.start + 1;
}

function isBlank(unit: string): boolean {
  return unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r';
}

/** Behind white space, and in double quotes behind a `\` that ends its row. */
function afterBlanks(raw: string, start: number, style: Style): number {
  let at = start;
  while (isBlank(raw.charAt(at)) || (style === 'double' && /^\\[\r\n]/.test(raw.slice(at, at + 2)))) at += 1;
  return at;
}

function escapes(raw: string, at: number, style: Style): boolean {
  return style === 'double' && raw.charAt(at) === '\\' && !/[\r\n]/.test(raw.charAt(at + 1));
}

/** How much of the file says the one unit at `at`. */
function sizeAt(raw: string, at: number, style: Style): number {
  if (style === 'single' && raw.startsWith("''", at)) return 2;
  if (!escapes(raw, at, style)) return 1;
  switch (raw.charAt(at + 1)) {
    case 'x':
      return 4;
    case 'u':
      return 6;
    case 'U':
      return 10;
    default:
      return 2;
  }
}

function secondHalf(text: string, index: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(index));
}

/** Whether one escape (`\U0001F600`) said both halves of the character. */
function escapedPair(raw: string, starts: readonly number[], index: number): boolean {
  return raw.startsWith('\\U', starts[index - 1] ?? 0);
}
