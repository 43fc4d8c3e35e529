import { displayWidth } from '#diagnostics';
import { clauseKeywords, declarationKeywords } from '../vocabulary/index.ts';
import type { Piece } from './pieces.ts';
import type { Line } from './values.ts';

/** Comments between two pieces of a line: behind the row that ends there, and on rows of their own. */
export interface InnerComments {
  readonly behind: string | null;
  readonly own: readonly string[];
}

/** A row of a line laid out. Columns are display columns from the left margin of the text form. */
export interface Row {
  readonly column: number;
  readonly text: string;
  /** Comments on rows of their own above it, in its column. */
  readonly above: readonly string[];
  readonly behind: string | null;
}

/** No row is wider, if it can be helped. */
const width = 100;
/** Rows are not indented further than this to stand under something. */
const deepest = 48;

const keywords: ReadonlySet<string> = new Set([...Object.keys(declarationKeywords), ...Object.keys(clauseKeywords)]);

/**
 * Lays a line out. The first row is what stands behind the line's first word. A condition whose author began a row before a connective,
 * or that is wider than a row, has each of its conditions on a row; all else is filled.
 */
export function layoutLine(line: Line, comments: ReadonlyMap<number, InnerComments>): readonly Row[] {
  return new Layout(line, comments).rows();
}

class Layout {
  private readonly pieces: readonly Piece[];
  private readonly indent: number;
  private readonly comments: ReadonlyMap<number, InnerComments>;
  private readonly broken: boolean;
  private readonly done: Row[] = [];
  /** In which column each piece stands. */
  private readonly columns: number[] = [];
  private row: Row;
  private column: number;

  constructor({ indent, word, pieces }: Line, comments: ReadonlyMap<number, InnerComments>) {
    this.pieces = pieces;
    this.indent = indent;
    this.comments = comments;
    this.column = indent + displayWidth(word) + 1;
    this.row = { column: this.column, text: '', above: [], behind: null };
    const whole = pieces.reduce((sum, piece, at) => sum + separator(piece, at).length + displayWidth(piece.text), 0);
    this.broken =
      this.column + whole > width || pieces.some((piece, at) => piece.outermost && (piece.broken || comments.has(at)));
  }

  rows(): readonly Row[] {
    this.pieces.forEach((piece, at) => {
      if (this.breaksBefore(piece, at)) this.breakBefore(piece, at);
      else this.append(separator(piece, at), piece.text);
    });
    return [...this.done, this.row];
  }

  private breaksBefore(piece: Piece, at: number): boolean {
    if (this.comments.has(at)) return true;
    if (piece.outermost) return this.broken;
    if (piece.gap !== 'list' && piece.gap !== 'join') return false;
    return this.column + separator(piece, at).length + this.stretch(at) > width;
  }

  /** Columns from this piece to the next place where the row may end. */
  private stretch(start: number): number {
    let sum = displayWidth(this.pieces[start]?.text ?? '');
    for (let at = start + 1; at < this.pieces.length; at += 1) {
      const piece = this.pieces[at];
      if (piece === undefined || piece.gap === 'list' || piece.gap === 'join') break;
      sum += separator(piece, at).length + displayWidth(piece.text);
    }
    return sum;
  }

  private breakBefore(piece: Piece, at: number): void {
    const { behind = null, own = [] } = this.comments.get(at) ?? {};
    // Where nothing else allows the row to end, an opening bracket does.
    const open = piece.gap === 'list' || piece.gap === 'join' ? '' : (/^（*/.exec(piece.text)?.[0] ?? '');
    this.done.push({ ...this.row, text: this.row.text + open, behind });
    this.column = this.columnOf(piece);
    this.row = { column: this.column, text: '', above: own, behind: null };
    this.append('', startingRow(piece.text.slice(open.length)));
  }

  private columnOf({ anchor }: Piece): number {
    const column = anchor === null ? null : (this.columns[anchor.piece] ?? 0) + anchor.inset;
    return column === null || column > deepest ? this.indent + 2 : column;
  }

  private append(blank: string, text: string): void {
    this.columns.push(this.column + blank.length);
    this.column += blank.length + displayWidth(text);
    this.row = { ...this.row, text: this.row.text + blank + text };
  }
}

/** A row that begins with a keyword would be taken for a line. */
function startingRow(text: string): string {
  const word = /^[^、）]*/.exec(text)?.[0] ?? '';
  return keywords.has(word) ? `「${word}」${text.slice(word.length)}` : text;
}

function separator({ gap }: Piece, at: number): string {
  return at > 0 && (gap === 'blank' || gap === 'join') ? ' ' : '';
}
