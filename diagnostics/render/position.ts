import type { Source, Span } from '../source.ts';

/** Line and column from 1; the column counts characters (code points), as editors show it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each line begins; one list a source, made when first asked for. */
const lineStarts = new WeakMap<Source, readonly number[]>();

/** Line and column of an offset. */
export function positionOf(source: Source, offset: number): Position {
  const starts = startsOf(source);
  const line = lineIndex(starts, offset);
  return { line: line + 1, column: Array.from(source.text.slice(starts[line], offset)).length + 1 };
}

/** `name:line:column`, which terminals and editors make a link. */
export function placeOf(span: Span): string {
  const { line, column } = positionOf(span.source, span.start);
  return `${span.source.name}:${line}:${column}`;
}

/** The text of a line (from 1) without its line end, and the offset at which it begins. */
export function lineAt(source: Source, line: number): { readonly text: string; readonly start: number } {
  const starts = startsOf(source);
  const start = starts[line - 1] ?? source.text.length;
  const end = starts[line] ?? source.text.length;
  return { text: source.text.slice(start, end).replace(/\r?\n$|\r$/, ''), start };
}

function startsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStarts.set(source, starts);
  return starts;
}

/** The last line that begins at or before the offset. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
