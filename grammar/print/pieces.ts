import { displayWidth, type Span } from '#diagnostics';
import type { Citation, DateRange, Range, Text, Word } from '../ast.ts';
import { citationText, printName, printText } from './words.ts';

/** What stands before a piece: nothing, a blank, the `、` of a list (behind which a row may end), or a connective (before which it may). */
export type Gap = 'none' | 'blank' | 'list' | 'join';

/** Where a row that begins with this piece is indented to: under another piece, behind so many columns of it. */
export interface Anchor {
  readonly piece: number;
  readonly inset: number;
}

/** A part of a line that never breaks. */
export interface Piece {
  readonly text: string;
  readonly gap: Gap;
  /** Whether the gap is between conditions that no bracket encloses. */
  readonly outermost: boolean;
  /** Whether the author began a row here. */
  readonly broken: boolean;
  /** Null: by the line's own indentation. */
  readonly anchor: Anchor | null;
  /** Where it stands in the source; null for the language's own words. */
  readonly span: Span | null;
}

/** Puts the pieces of one line together. */
export class PieceWriter {
  readonly pieces: Piece[] = [];
  private gap: Pick<Piece, 'gap' | 'outermost' | 'broken' | 'anchor'> = plainGap('none');
  private prefix = '';

  /** A word of the language. */
  word(text: string): void {
    this.add(text, null);
  }

  name({ text, span }: Word): void {
    this.add(printName(text), span);
  }

  /** A name in 「…」 where it would be read as something else if it stood bare. */
  guardedName(word: Word, misread: RegExp): void {
    if (misread.test(word.text)) this.add(`「${word.text}」`, word.span);
    else this.name(word);
  }

  text({ text, span }: Text): void {
    this.add(printText(text), span);
  }

  citation(citation: Citation): void {
    this.add(citationText(citation), citation.span);
  }

  /** An amount, a date or a range of them as its author wrote it, without blanks. */
  range({ span }: Range | DateRange): void {
    const text = span.source.text.slice(span.start, span.end).replace(/[ \t\r\n\u3000\u00A0]+/g, '');
    this.add(text.replaceAll('％', '%').replaceAll('．', '.'), span);
  }

  /** Anything else as it is written. */
  written(span: Span): void {
    this.add(span.source.text.slice(span.start, span.end), span);
  }

  /** Goes on without a blank. */
  tight(): void {
    this.gap = plainGap('none');
  }

  /** A bracket before what follows. */
  open(): void {
    this.prefix += '（';
  }

  /** Something that touches what is there. */
  close(mark: string): void {
    const last = this.pieces.pop();
    if (last !== undefined) this.pieces.push({ ...last, text: last.text + mark });
  }

  /** Where the next piece will stand, behind the brackets open before it. */
  here(): Anchor {
    return { piece: this.pieces.length, inset: displayWidth(this.prefix) };
  }

  /** Members with `、` between them. */
  list<T>(members: readonly T[], write: (member: T) => void): void {
    const anchor = this.here();
    members.forEach((member, at) => {
      if (at > 0) {
        this.close('、');
        this.gap = { gap: 'list', outermost: false, broken: false, anchor };
      }
      write(member);
    });
  }

  /** A connective before the next piece. */
  join(word: string, more: Omit<Piece, 'text' | 'gap' | 'span'>): void {
    this.gap = { gap: 'join', ...more };
    this.word(word);
  }

  private add(text: string, span: Span | null): void {
    // A full-width bracket brings its own blank.
    const gap = this.prefix !== '' && this.gap.gap === 'blank' ? 'none' : this.gap.gap;
    this.pieces.push({ text: this.prefix + text, span, ...this.gap, gap });
    this.prefix = '';
    this.gap = plainGap('blank');
  }
}

function plainGap(gap: Gap): Pick<Piece, 'gap' | 'outermost' | 'broken' | 'anchor'> {
  return { gap, outermost: false, broken: false, anchor: null };
}
