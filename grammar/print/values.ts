import type { Clause, Declaration, Value, Word } from '../ast.ts';
import { writeExpression } from './expressions.ts';
import { PieceWriter, type Piece } from './pieces.ts';
import { printName } from './words.ts';

/** A line to be laid out: its first word and the pieces behind it. */
export interface Line {
  /** The column of its first word in the text form. */
  readonly indent: number;
  /** The keyword, or the actor of a duty. */
  readonly word: string;
  readonly pieces: readonly Piece[];
}

/** A declaration's first line. */
export function headLine({ keyword, value }: Declaration): Line {
  const writer = new PieceWriter();
  writeValue(writer, value);
  return { indent: 0, word: keyword, pieces: writer.pieces };
}

/** A clause with its guard. */
export function clauseLine({ keyword, value, guard }: Clause): Line {
  const writer = new PieceWriter();
  writeValue(writer, value);
  if (guard !== null) {
    writer.word('仅当');
    writeExpression(writer, guard, { outermost: false, anchor: null });
  }
  const word = keyword ?? (value.shape === 'duty' ? printName(value.actor.text) : '');
  return { indent: 2, word, pieces: writer.pieces };
}

/** What stands behind the first word; the cases are in the order of `ast.Value`. */
function writeValue(writer: PieceWriter, value: Value): void {
  const name = (word: Word): void => writer.name(word);
  switch (value.shape) {
    case 'nothing':
      return;
    case 'name':
      name(value.name);
      return;
    case 'names':
      writer.list(value.names, name);
      return;
    case 'text':
      writer.text(value.text);
      return;
    case 'date':
      writer.written(value.date.span);
      return;
    case 'dates':
      writer.list(value.dates, (range) => writer.range(range));
      return;
    case 'path':
      writePath(writer, value.path.words);
      return;
    case 'citations':
      writer.list(value.citations, (citation) => writer.citation(citation));
      return;
    case 'condition':
      writeExpression(writer, value.condition, { outermost: true, anchor: null });
      return;
    case 'quantity':
      writer.range(value.range);
      return;
    case 'statuses':
      writer.list(value.names, name);
      if (value.range !== null) writer.range(value.range);
      return;
    case 'measured-name':
      name(value.name);
      if (value.range !== null) writer.range(value.range);
      return;
    case 'titled':
      name(value.name);
      if (value.title?.kind === 'Word') name(value.title);
      else if (value.title !== null) writer.text(value.title);
      return;
    case 'law':
      writer.word(value.name.text.includes('》') ? `「${value.name.text}」` : `《${value.name.text}》`);
      writer.text(value.title);
      return;
    default:
      writeComposed(writer, value);
  }
}

type Composed = Extract<
  Value,
  {
    readonly shape:
      | 'item'
      | 'explained-name'
      | 'explained-citation'
      | 'accounted'
      | 'field'
      | 'named-list'
      | 'acknowledged'
      | 'points'
      | 'row'
      | 'from-event'
      | 'before-event'
      | 'duty';
  }
>;

/** Lines of several parts. */
function writeComposed(writer: PieceWriter, value: Composed): void {
  const name = (word: Word): void => writer.name(word);
  switch (value.shape) {
    case 'item':
      name(value.name);
      writer.list(value.citations, (citation) => writer.citation(citation));
      if (value.text !== null) writer.text(value.text);
      return;
    case 'explained-name':
      name(value.name);
      if (value.text !== null) writer.text(value.text);
      return;
    case 'explained-citation':
      writer.citation(value.citation);
      writer.text(value.text);
      return;
    case 'accounted':
      writer.list(value.citations, (citation) => writer.citation(citation));
      writer.guardedName(value.name, /^第/);
      writer.text(value.text);
      return;
    case 'field':
      writePath(writer, value.path.words);
      value.type.forEach(name);
      return;
    case 'named-list':
      name(value.name);
      writer.list(value.names, name);
      return;
    case 'acknowledged':
      name(value.name);
      name(value.of);
      writer.list(value.names, name);
      writer.text(value.text);
      return;
    case 'points':
      if (value.by !== null) {
        writer.word('按');
        name(value.by);
      } else if (value.range !== null) writer.range(value.range);
      return;
    case 'row':
      writer.range(value.range);
      writer.word('为');
      writer.range(value.result);
      return;
    case 'from-event':
      name(value.event);
      writer.word('起');
      if (value.within.kind === 'Word') writer.guardedName(value.within, /[0-9]/);
      else writer.range(value.within);
      return;
    case 'before-event':
      name(value.event);
      writer.word('前');
      writer.range(value.before);
      return;
    case 'duty':
      writer.word(value.mode);
      writer.list(value.acts, name);
      return;
  }
}

/** `甲.乙` */
function writePath(writer: PieceWriter, words: readonly Word[]): void {
  words.forEach((word, at) => {
    if (at > 0) {
      writer.close('.');
      writer.tight();
    }
    writer.guardedName(word, /^[0-9]/);
  });
}
