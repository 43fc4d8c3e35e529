import { markAt, skipBlanks, type Mark, type MarkedLevel } from './marks.ts';

/** A stretch of the text that belongs to one place: behind a mark, or an unnumbered paragraph (mark null). */
export interface Piece {
  readonly mark: Mark | null;
  readonly start: number;
  /** Without blanks at the end. */
  readonly end: number;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

/** How deep the marks stand in one another. */
export const depthOf: Readonly<Record<MarkedLevel, number>> = {
  annex: 0,
  chapter: 0,
  article: 1,
  item: 2,
  number: 3,
  subnumber: 4,
};

/** Cuts the text at its marks and, where no mark begins a line, into paragraphs. */
export function cut(text: string): readonly Piece[] {
  const counter = new Counter();
  const pieces: { mark: Mark | null; start: number; end: number; apart: boolean }[] = [];
  let apart = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const start = skipBlanks(text, index);
    const end = index + line.trimEnd().length;
    if (start >= end) continue;
    apart = /(?:\r\n|\n|\r(?!\n))[ \t\u3000\u00A0]*[\r\n][ \t\u3000\u00A0]*$/.test(
      text.slice(pieces.at(-1)?.end ?? 0, start),
    );
    const marks = marksOf(text, start, end, counter);
    const lead = marks[0]?.start ?? end;
    if (lead > start) {
      const last = pieces.at(-1);
      if (last !== undefined && !apart && !endsSentence(text, last.end)) last.end = trimmedEnd(text, start, lead);
      else pieces.push({ mark: null, start, end: trimmedEnd(text, start, lead), apart });
    }
    marks.forEach((mark, at) => {
      const next = marks[at + 1]?.start ?? end;
      pieces.push({
        mark,
        start: mark.start,
        end: trimmedEnd(text, mark.start, next),
        apart: apart && at === 0 && lead === start,
      });
    });
  }
  return pieces;
}

/** Whether a new line after this place is a new paragraph rather than the rest of a wrapped one. */
function endsSentence(text: string, end: number): boolean {
  return /[。；：！？;:!?”"）)]/.test(text.charAt(end - 1));
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** All marks of one line: at its start, behind another mark, and behind a full stop, semicolon or colon where the number is the next one. */
function marksOf(text: string, start: number, end: number, counter: Counter): readonly Mark[] {
  const marks: Mark[] = [];
  let at = start;
  let leading = true;
  while (at < end) {
    const mark = markAt(text, at);
    if (mark !== null && counter.accepts(mark, leading, text.charAt(at - 1))) {
      counter.take(mark);
      marks.push(mark);
      at = mark.end;
      continue;
    }
    leading = false;
    const stop = text.slice(at, end).search(/[。；：;:]/);
    if (stop < 0) break;
    at = skipBlanks(text, at + stop + 1);
  }
  return marks;
}

/** Knows the last number of every level, to tell a mark from a mention (`……。第三条所称……`). */
class Counter {
  private readonly last = new Map<MarkedLevel, number>();
  private deepest = 0;

  accepts({ level, number }: Mark, leading: boolean, before: string): boolean {
    const previous = this.last.get(level) ?? 0;
    if (level === 'article' || level === 'chapter')
      return leading ? number > previous || number === 1 : number === previous + 1;
    if (level === 'annex') return leading;
    if (this.deepest === 0) return false;
    if (leading) return true;
    return previous === 0 ? number === 1 && /[：:]/.test(before) : number === previous + 1;
  }

  take({ level, number }: Mark): void {
    this.last.set(level, number);
    this.deepest = Math.max(1, depthOf[level]);
    const below = (Object.keys(depthOf) as MarkedLevel[]).filter((other) => depthOf[other] > depthOf[level]);
    for (const other of below) if (!(level === 'chapter' && other === 'article')) this.last.delete(other);
  }
}
