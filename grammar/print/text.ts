import type { CommentedFile, CommentedLine, OuterComment } from './comments.ts';
import { layoutLine } from './layout.ts';

/** A file in the text form: declarations at the margin with an empty row between, clauses indented by two, rows that go on a line under what they belong to. */
export function printZs({ declarations, end }: CommentedFile): string {
  const blocks = declarations.map(({ above, head, clauses, closing }) => [
    ...outerRows(above),
    ...lineRows(head),
    ...clauses.flatMap(lineRows),
    ...closing.map((comment) => `  ${comment}`),
  ]);
  return joinBlocks([...blocks, withoutLast(outerRows(end))]);
}

/** Blocks with an empty row between; the text ends in a line end unless it is empty. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  const written = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

/** Comments outside of declarations; an empty row stays where one was. */
export function outerRows(comments: readonly OuterComment[]): readonly string[] {
  return comments.flatMap(({ text, apart }) => (apart ? [text, ''] : [text]));
}

/** Without the empty row at the end. */
export function withoutLast(rows: readonly string[]): readonly string[] {
  return rows.at(-1) === '' ? rows.slice(0, -1) : rows;
}

function lineRows({ line, above, behind, inner }: CommentedLine): readonly string[] {
  const margin = ' '.repeat(line.indent);
  const rows = layoutLine(line, inner);
  return [
    ...above.map((comment) => margin + comment),
    ...rows.flatMap((row, at) => {
      const column = ' '.repeat(row.column);
      const start = at > 0 ? column : row.text === '' ? margin + line.word : `${margin}${line.word} `;
      const comment = at === rows.length - 1 ? behind : row.behind;
      return [...row.above.map((text) => column + text), start + row.text + (comment === null ? '' : ` ${comment}`)];
    }),
  ];
}
