import type { Span } from '../source.ts';
import { lineAt, positionOf } from './position.ts';
import type { Style } from './style.ts';
import { characterWidth } from './width.ts';

/** A line as shown: what stands in it, and which columns are marked (`from` inclusive, `to` exclusive). */
interface Shown {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const tabWidth = 4;

/**
 * The line of the span with marks under it, and the line above, in a column of `width`:
 *
 *     11 │ 情形 3.3.1 分解住院
 *     12 │   当 行为 含 分解主院
 *        │              ^^^^^^^^
 */
export function frame(span: Span, style: Style, width: number, mark: (text: string) => string): readonly string[] {
  const { line } = positionOf(span.source, span.start);
  const gutter = String(line).length;
  const room = Math.max(20, width - gutter - 5);
  const { text, start } = lineAt(span.source, line);
  const shown = show(text, span.start - start, Math.min(span.end - start, text.length), room);
  const lines = [
    row(String(line), gutter, shown.text, style),
    row('', gutter, ' '.repeat(shown.from) + mark('^'.repeat(Math.max(1, shown.to - shown.from))), style),
  ];
  if (line === 1) return lines;
  const above = lineAt(span.source, line - 1).text;
  return above.trim() === '' ? lines : [row(String(line - 1), gutter, show(above, 0, 0, room).text, style), ...lines];
}

function row(number: string, gutter: number, text: string, style: Style): string {
  return `  ${style.faint(`${number.padStart(gutter)} │`)} ${text}`.trimEnd();
}

/** One character as shown. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

/** Lays the line out in columns (tabs widened, invisible characters named) and cuts it to `room` around the marked part. */
function show(text: string, from: number, to: number, room: number): Shown {
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const character of text) {
    const cell = { ...visible(character, column), marked: offset >= from && offset < to };
    cells.push(cell);
    column += cell.width;
    offset += character.length;
  }
  const firstMarked = cells.findIndex((cell) => cell.marked);
  const target = firstMarked >= 0 ? firstMarked : Array.from(text.slice(0, from)).length;
  return crop(cells, target, firstCell(cells, target, room), room);
}

/** The first cell shown: the beginning if the line fits or the target stands in its first half, else about a third of the room before the target. */
function firstCell(cells: readonly Cell[], target: number, room: number): number {
  if (widthOf(cells) <= room || widthOf(cells.slice(0, target)) <= room / 2) return 0;
  let first = target;
  for (let width = 0; first > 0 && width < room / 3; first--) width += cells[first - 1]?.width ?? 0;
  return first;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function crop(cells: readonly Cell[], target: number, first: number, room: number): Shown {
  let text = first > 0 ? '…' : '';
  let column = text.length;
  let from = -1;
  let to = -1;
  for (const [index, cell] of cells.entries()) {
    if (index < first) continue;
    if (column + cell.width > room - 1 && index < cells.length - 1) {
      text += '…';
      break;
    }
    if (index === target) from = to = column;
    text += cell.text;
    column += cell.width;
    if (cell.marked) to = column;
  }
  return from < 0 ? { text, from: column, to: column } : { text, from, to };
}

function visible(character: string, column: number): { readonly text: string; readonly width: number } {
  if (character === '\t') {
    const width = tabWidth - (column % tabWidth);
    return { text: ' '.repeat(width), width };
  }
  const width = characterWidth(character);
  const combining = /\p{M}/u.test(character);
  const hidden = !combining && (width === 0 || /[\uD800-\uDFFF]|[\u007F-\u009F]/u.test(character));
  if (!hidden) return { text: character, width };
  const name = `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  return { text: name, width: name.length };
}
