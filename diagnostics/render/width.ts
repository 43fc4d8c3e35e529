import { eastAsianWidth } from 'get-east-asian-width';

/** Characters that take no room: combining marks, joiners, variation selectors. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many terminal columns the text takes: 中 is two wide, a is one. Ambiguous characters (“ ” …) count as one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Columns of one code point. */
export function characterWidth(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x7f) return point < 0x20 ? 0 : 1;
  if (point >= 0x4e00 && point <= 0x9fff) return 2;
  if (zeroWidth.test(character)) return 0;
  return eastAsianWidth(point);
}

/** The text with blanks behind it up to `width` columns; longer text stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** At most `width` columns of the text, with … for what was cut. */
export function shortened(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${take(text, width - 1)}…`;
}

/** Must not begin a line. */
const closing = /^[，。、；：？！）〕》」』”’％…)\],.;:?!%]/u;
/** Must not end a line. */
const opening = /[（〔《「『“‘([]$/u;

/**
 * Breaks text into lines of at most `width` columns. A line may break at a blank or beside a wide character, but not before closing
 * or behind opening punctuation, not inside a word or number, and not between a number and its unit; a word longer than a line is cut.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

/** Text behind a label, wrapped; further lines begin where the text began. */
export function hanging(label: string, text: string, width: number): readonly string[] {
  const indent = displayWidth(label);
  const [first = '', ...others] = wrap(text, Math.max(20, width - indent));
  return [label + first, ...others.map((line) => ' '.repeat(indent) + line)];
}

function wrapLine(text: string, width: number): readonly string[] {
  if (displayWidth(text) <= width && text === text.trimStart()) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  /** Columns of the line so far, with the blanks at its end. */
  let used = 0;
  for (const unit of units(text)) {
    if (line !== '' && used + displayWidth(unit.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    const piece = line === '' ? unit.trimStart() : unit;
    line += piece;
    used += displayWidth(piece);
    while (used > width && displayWidth(line.trimEnd()) > width) {
      const head = take(line, width);
      lines.push(head);
      line = line.slice(head.length);
      used = displayWidth(line);
    }
  }
  return [...lines, line.trimEnd()];
}

/** The longest beginning of the text that fits, at least one character. */
function take(text: string, width: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && displayWidth(head) + characterWidth(character) > width) break;
    head += character;
  }
  return head;
}

/** The address of a clause is one word: 《办法》第十一条（二）, 第十条（三）3（1）, 第三十八条第（四）项. */
const address =
  /((?:《[^》]{1,20}》)?第[〇零一二三四五六七八九十百千]+[章条款项句](?:第?（[一二三四五六七八九十百]+）[款项目]?|第(?:[一二三四五六七八九十百]+|\d+)[款项句]|（?\d+）?)*)/u;

/** Pieces between which a line may break: each with the blanks behind it. */
function units(text: string): readonly string[] {
  const found: string[] = [];
  for (const [index, piece] of text.split(address).entries()) {
    for (const part of index % 2 === 1 ? [piece] : Array.from(piece)) {
      const last = found.at(-1);
      if (last !== undefined && sticks(last, part)) found[found.length - 1] = last + part;
      else found.push(part);
    }
  }
  return found;
}

function sticks(before: string, part: string): boolean {
  if (part === ' ' || closing.test(part) || opening.test(before)) return true;
  if (/\d[ 、]$/.test(before)) return /^[\d分个]/.test(part);
  if (before.endsWith(' ')) return false;
  const lastCharacter = Array.from(before).at(-1) ?? '';
  if (/\d/.test(lastCharacter)) return true;
  return characterWidth(part) < 2 && characterWidth(lastCharacter) < 2;
}
