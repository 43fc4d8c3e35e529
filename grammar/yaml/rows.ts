import { layout } from '../lexer/layout.ts';
import { lex } from '../lexer/lex.ts';

/** A stretch of a scalar's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A comment inside a scalar: at the end of a row, or on a row of its own. */
export interface InnerComment extends Stretch {
  readonly ownRow: boolean;
}

/** A row of a scalar that the text form may begin a new row with too, and the comments behind it. */
export interface Row {
  /** The parts stand side by side with a blank between them. */
  readonly parts: readonly Stretch[];
  readonly comments: readonly InnerComment[];
}

/**
 * Cuts a scalar's text into the rows of the text form. Where that could not go on with the line, the rows become one, and a comment
 * between them stands behind it.
 */
export function rowsOf(text: string): readonly Row[] {
  if (!/[#＃\r\n]/.test(text)) return [{ parts: [trimmed(text, 0, text.length)], comments: [] }];
  const rows: { parts: Stretch[]; comments: InnerComment[] }[] = [];
  for (const { content, comment } of written(text)) {
    const last = rows.at(-1);
    if (content !== null) {
      const above = last?.parts.at(-1);
      if (last === undefined || above === undefined || goesOn(textOf(text, above), textOf(text, content)))
        rows.push({ parts: [content], comments: [] });
      else last.parts.push(content);
    }
    if (comment === null) continue;
    if (rows.length === 0) rows.push({ parts: [], comments: [] });
    rows.at(-1)?.comments.push({ ...comment, ownRow: content === null });
  }
  return rows;
}

/** The rows as they stand in the file: what they say and the comment behind it. */
function written(text: string): readonly { readonly content: Stretch | null; readonly comment: Stretch | null }[] {
  const { comments } = lex({ name: '', text });
  return [...text.matchAll(/[^\r\n]+/g)].map((row) => {
    const end = row.index + row[0].length;
    const found = comments.find(({ span }) => span.start >= row.index && span.start < end);
    const content = trimmed(text, row.index, found?.span.start ?? end);
    return {
      content: content.from === content.to ? null : content,
      comment: found === undefined ? null : { from: found.span.start, to: found.span.end },
    };
  });
}

function trimmed(text: string, from: number, to: number): Stretch {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return { from: start, to: Math.max(start, from + part.trimEnd().length) };
}

function textOf(text: string, { from, to }: Stretch): string {
  return text.slice(from, to);
}

/** Whether two rows are one line of the text form. */
function goesOn(above: string, below: string): boolean {
  const source = { name: '', text: `${above}\n${below}` };
  return layout(lex(source).tokens, source).length === 1;
}
