import type { Source, Span } from '#diagnostics';
import type { Scalar } from '#reading';
import { clauseKeywords, declarationKeywords } from '../vocabulary/index.ts';
import type { YamlLine } from './lines.ts';
import { positionsOf, styleOf } from './positions.ts';
import { rowsOf, type InnerComment } from './rows.ts';
import { TextWriter, type FileMap } from './text-writer.ts';

/**
 * The lines and comments of a YAML file as the text form says them, one below the other with an empty row between, so that none goes on in the next.
 * What the parser of the text form makes of it is what the YAML file says; the map leads back to where it says so.
 */
export function transliterate(file: Source, lines: readonly YamlLine[], comments: readonly Span[]): FileMap {
  const writer = new LineWriter(file, comments);
  for (const line of lines) writer.line(line);
  return writer.finish();
}

const shapes: ReadonlyMap<string, string> = new Map(
  [...Object.entries(declarationKeywords), ...Object.entries(clauseKeywords)].map(([word, { shape }]) => [word, shape]),
);

class LineWriter {
  private readonly file: Source;
  private readonly comments: readonly Span[];
  private readonly writer: TextWriter;
  private next = 0;
  /** The column of the current declaration's keyword; null before the first. */
  private column: number | null = null;

  constructor(file: Source, comments: readonly Span[]) {
    this.file = file;
    this.comments = comments;
    this.writer = new TextWriter(file);
  }

  line(line: YamlLine): void {
    const { kind, word, key, value } = line;
    const positions = value === null ? null : positionsOf(value);
    const start = positions?.starts[0] ?? value?.span.start ?? key.span.end;
    this.commentsBefore(start, kind === 'clause');
    if (kind === 'declaration') this.column = columnOf(key.span);
    else this.writer.own('  ');
    if (word === key.text) this.writer.said(key, positionsOf(key));
    else this.writer.instead(word, key);
    const left = value === null ? [] : this.value(value, shapes.get(word) === 'text');
    const end = value === null ? key.span.end : endOf(value);
    this.commentsBehind(end, left, value);
    this.writer.own('\n');
  }

  finish(): FileMap {
    this.commentsBefore(Infinity, false);
    return this.writer.finish();
  }

  /** Writes the value behind the word; returns the comments of its last row, for which the line has to end first. */
  private value(value: Scalar, isText: boolean): readonly InnerComment[] {
    const positions = positionsOf(value);
    this.writer.own(' ');
    if (isText && isWholeText(value)) {
      this.writer.own('“');
      this.writer.said(value, positions);
      this.writer.own('”');
      return [];
    }
    const rows = rowsOf(value.text);
    rows.forEach(({ parts, comments }, at) => {
      if (at > 0) this.writer.own('    ');
      parts.forEach(({ from, to }, index) => {
        if (index > 0) this.writer.own(' ');
        this.writer.said(value, positions, from, to);
      });
      if (at === rows.length - 1) return;
      this.innerComments(comments, value);
      this.writer.own('\n');
    });
    return rows.at(-1)?.comments ?? [];
  }

  /** The first comment stands on the row unless it had one of its own; every other has its own row. */
  private innerComments(comments: readonly InnerComment[], value: Scalar): void {
    const positions = positionsOf(value);
    comments.forEach(({ from, to, ownRow }, at) => {
      this.writer.own(at === 0 && !ownRow ? ' ' : '\n    ');
      this.writer.said(value, positions, from, to);
    });
  }

  /** Comments on rows of their own, before what begins at `start`. */
  private commentsBefore(start: number, inside: boolean): void {
    for (
      let comment = this.comments[this.next];
      comment !== undefined && comment.start < start;
      comment = this.comments[this.next]
    ) {
      this.next += 1;
      if (inside || this.isInside(comment)) this.writer.own('  ');
      this.writer.verbatim(comment);
      this.writer.own('\n');
      const following = Math.min(start, this.comments[this.next]?.start ?? Infinity);
      if (/\n[ \t\r]*\n/.test(this.file.text.slice(comment.end, Math.min(following, this.file.text.length))))
        this.writer.own('\n');
    }
  }

  /** Ends the line with the comments inside the value's last row and those behind the value in the same row of the file. */
  private commentsBehind(end: number, inner: readonly InnerComment[], value: Scalar | null): void {
    if (value !== null) this.innerComments(inner, value);
    let taken = inner.length > 0;
    for (let comment = this.comments[this.next]; comment !== undefined; comment = this.comments[this.next]) {
      if (comment.start < end || /[\r\n]/.test(this.file.text.slice(end, comment.start)) || !this.closes(end, comment))
        break;
      this.writer.own(taken ? '\n  ' : ' ');
      this.writer.verbatim(comment);
      taken = true;
      this.next += 1;
    }
    this.writer.own('\n');
  }

  /** Nothing but brackets and commas stands between the value and the comment. */
  private closes(end: number, comment: Span): boolean {
    return /^["'\]},\s]*$/.test(this.file.text.slice(end, comment.start).replace(/^:/, ''));
  }

  /** Whether a comment with nothing before it in its row is as far right as the declaration's lines. */
  private isInside({ start }: Span): boolean {
    const row = this.file.text.slice(rowStart(this.file.text, start), start);
    return this.column !== null && row.trim() === '' && row.length >= this.column;
  }
}

/** `标题: "某省办法（试行）"`: the quotation marks of YAML do for those of the language. */
function isWholeText(value: Scalar): boolean {
  const style = styleOf(value);
  return (
    (style === 'single' || style === 'double') && !/^\s*["“＂]|[”\r\n]/.test(value.text) && value.text.trim() !== ''
  );
}

/** The end of what the scalar says; a block scalar reaches to the row below. */
function endOf({ span }: Scalar): number {
  return span.start + span.source.text.slice(span.start, span.end).trimEnd().length;
}

function columnOf({ source, start }: Span): number {
  return start - rowStart(source.text, start);
}

function rowStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
