import type { Comment, Declaration, RuleFile } from '../ast.ts';
import type { InnerComments } from './layout.ts';
import type { Piece } from './pieces.ts';
import { clauseLine, headLine, type Line } from './values.ts';

/** A comment on a row of its own, outside of declarations. */
export interface OuterComment {
  readonly text: string;
  /** Whether an empty row follows. */
  readonly apart: boolean;
}

/** A line with the comments that belong to it. */
export interface CommentedLine {
  readonly line: Line;
  /** On rows of their own above it. */
  readonly above: readonly string[];
  /** At the end of its last row. */
  readonly behind: string | null;
  /** By the piece that they stand before. */
  readonly inner: ReadonlyMap<number, InnerComments>;
}

export interface CommentedDeclaration {
  readonly above: readonly OuterComment[];
  readonly head: CommentedLine;
  readonly clauses: readonly CommentedLine[];
  /** Below its last clause and indented. */
  readonly closing: readonly string[];
}

/** A file as it is printed: its lines in order and every comment in its place. */
export interface CommentedFile {
  readonly declarations: readonly CommentedDeclaration[];
  readonly end: readonly OuterComment[];
}

/** Gives every comment of a file in the text form to the line that it stands at. */
export function withComments(file: RuleFile): CommentedFile {
  const places = new Places(file);
  const declarations = file.declarations.map((declaration) => places.declaration(declaration));
  return { declarations, end: places.outer(Infinity) };
}

class Places {
  private readonly comments: readonly Comment[];
  private readonly text: string;
  private next = 0;

  constructor({ comments, source }: RuleFile) {
    this.comments = comments;
    this.text = source.text;
  }

  declaration(declaration: Declaration): CommentedDeclaration {
    const { keywordSpan, value, clauses } = declaration;
    const above = this.outer(keywordSpan.start);
    const head = this.line(headLine(declaration), [], value.span.end);
    const lines = clauses.map((clause) => {
      const before = this.until(clause.span.start).map(printComment);
      return this.line(clauseLine(clause), before, clause.span.end);
    });
    const column = this.columnAt(keywordSpan.start);
    const closing: string[] = [];
    for (let comment = this.comments[this.next]; comment !== undefined; comment = this.comments[this.next]) {
      if (this.columnAt(comment.span.start) <= column || !this.onlyCommentsBetween(declaration.span.end, comment))
        break;
      closing.push(printComment(comment));
      this.next += 1;
    }
    return { above, head, clauses: lines, closing };
  }

  /** The comments before an offset that belong to no line. */
  outer(end: number): readonly OuterComment[] {
    return this.until(end).map((comment) => {
      const rest = this.text.slice(comment.span.end);
      return {
        text: printComment(comment),
        apart: /^[ \t\u3000\u00A0]*(?:\r\n?|\n)[ \t\u3000\u00A0]*[\r\n]/.test(rest),
      };
    });
  }

  /** The line that reaches to `end`, with the comments inside it and the one behind it in the same row. */
  private line(line: Line, before: readonly string[], end: number): CommentedLine {
    const above = [...before];
    const inner = new Map<number, InnerComments>();
    for (const comment of this.until(end)) {
      const at = gapFor(line.pieces, comment.span.start);
      if (at === null) above.push(printComment(comment));
      else inner.set(at, this.added(inner.get(at), comment));
    }
    const last = this.comments[this.next];
    const isBehind = last !== undefined && !/[\r\n]/.test(this.text.slice(end, last.span.start));
    if (isBehind) this.next += 1;
    return { line, above, behind: isBehind ? printComment(last) : null, inner };
  }

  private added(present: InnerComments | undefined, comment: Comment): InnerComments {
    const text = printComment(comment);
    if (present !== undefined) return { ...present, own: [...present.own, text] };
    return this.opensRow(comment) ? { behind: null, own: [text] } : { behind: text, own: [] };
  }

  private until(end: number): readonly Comment[] {
    const first = this.next;
    while ((this.comments[this.next]?.span.start ?? Infinity) < end) this.next += 1;
    return this.comments.slice(first, this.next);
  }

  private opensRow({ span }: Comment): boolean {
    return this.text.slice(this.rowStart(span.start), span.start).trim() === '';
  }

  private onlyCommentsBetween(start: number, { span }: Comment): boolean {
    return /^(?:\s|[#＃][^\r\n]*)*$/.test(this.text.slice(start, span.start));
  }

  private columnAt(offset: number): number {
    return offset - this.rowStart(offset);
  }

  private rowStart(offset: number): number {
    return Math.max(this.text.lastIndexOf('\n', offset - 1), this.text.lastIndexOf('\r', offset - 1)) + 1;
  }
}

/**
 * The piece that a comment at `offset` stands before: of those behind the word before it, the first before which a row may end, or behind the
 * brackets of which it may, else the next such piece on the line. Null if the comment stands before the first word, or no row may end behind it.
 */
function gapFor(pieces: readonly Piece[], offset: number): number | null {
  const following = pieces.findIndex(({ span }) => span !== null && span.start > offset);
  const end = following < 0 ? pieces.length - 1 : following;
  const before = pieces.findLastIndex(({ span }, at) => at < end && span !== null && span.end <= offset);
  const behind = pieces.map((piece, at) => ({ ...piece, at })).slice(before + 1);
  const between = behind.filter(({ at }) => at <= end);
  const bracket = between.find(({ text, span }) => text.startsWith('（') && span !== null);
  const found = between.find(endsRow) ?? bracket ?? (before < 0 ? undefined : behind.find(endsRow));
  return found?.at ?? null;
}

/** Whether a row may end before the piece. */
function endsRow({ gap }: Piece): boolean {
  return gap === 'list' || gap === 'join';
}

/** With an ASCII `#`, which both forms have. */
function printComment({ text }: Comment): string {
  return `#${text.slice(1).trimEnd()}`;
}
