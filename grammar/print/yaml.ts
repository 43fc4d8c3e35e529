import { continuedKey } from '../vocabulary/index.ts';
import type { CommentedDeclaration, CommentedFile, CommentedLine } from './comments.ts';
import { layoutLine, type Row } from './layout.ts';
import { joinBlocks, outerRows, withoutLast } from './text.ts';
import { printKey, printScalar } from './yaml-scalars.ts';

/** A file in the YAML form: a list of declarations, one key for each line; lines of one keyword side by side are a list. */
export function printYaml({ declarations, end }: CommentedFile): string {
  return joinBlocks([...declarations.map(declarationRows), withoutLast(outerRows(end))]);
}

/** Lines of one key that follow each other. */
interface Run {
  readonly key: string;
  readonly lines: CommentedLine[];
}

function declarationRows({ above, head, clauses, closing }: CommentedDeclaration): readonly string[] {
  const [first = [], ...others] = tablesOf(clauses);
  const continued = others.flatMap((runs) => dashed(tableRows(runs, 6), 4, runs[0]?.lines[0]?.above.length));
  return [
    ...outerRows(above),
    ...head.above,
    ...dashed(keyRows(head.line.word, head, 2), 0),
    ...tableRows(first, 2),
    ...(continued.length === 0 ? [] : [`  ${continuedKey}:`, ...continued]),
    ...closing.map((comment) => `  ${comment}`),
  ];
}

/** A key stands once in a table: a line whose key stood before, with others in between, begins the next one. */
function tablesOf(clauses: readonly CommentedLine[]): readonly (readonly Run[])[] {
  const tables: Run[][] = [];
  for (const clause of clauses) {
    const key = printKey(clause.line.word);
    const table = tables.at(-1);
    const run = table?.at(-1);
    if (run?.key === key) run.lines.push(clause);
    else if (table === undefined || table.some((other) => other.key === key)) tables.push([{ key, lines: [clause] }]);
    else table.push({ key, lines: [clause] });
  }
  return tables;
}

function tableRows(runs: readonly Run[], indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  return runs.flatMap(({ key, lines }) => {
    const [first, second] = lines;
    if (first === undefined) return [];
    const above = first.above.map((comment) => margin + comment);
    if (second === undefined) return [...above, ...keyRows(key, first, indent)];
    const items = lines.flatMap((line, at) => [
      ...(at === 0 ? [] : line.above.map((comment) => `${margin}  ${comment}`)),
      ...dashed(valueRows('', line, indent + 4), indent + 2),
    ]);
    return [...above, `${margin}${key}:`, ...items];
  });
}

/** `key: value` */
function keyRows(key: string, line: CommentedLine, indent: number): readonly string[] {
  return valueRows(`${' '.repeat(indent)}${key}:`, line, indent + 2);
}

/** The value behind `start`; as a block of rows below it, indented by `indent`, where it has several. */
function valueRows(start: string, { line, behind, inner }: CommentedLine, indent: number): readonly string[] {
  const rows = layoutLine(line, inner);
  const [first, second] = rows;
  const comment = behind === null ? '' : ` ${behind}`;
  if (first === undefined) return [];
  const item = start === '';
  if (second === undefined) return [join(start, item && first.text === '' ? "''" : printScalar(first.text)) + comment];
  return [join(start, '|'), ...blockRows(rows, behind, indent)];
}

/** Rows keep their columns in relation to the first, as far as they stand to its right. */
function blockRows(rows: readonly Row[], behind: string | null, indent: number): readonly string[] {
  return rows.flatMap((row, at) => {
    const column = ' '.repeat(indent + Math.max(0, row.column - (rows[0]?.column ?? 0)));
    const comment = at === rows.length - 1 ? behind : row.behind;
    return [...row.above.map((text) => column + text), column + row.text + (comment === null ? '' : ` ${comment}`)];
  });
}

function join(start: string, value: string): string {
  return start === '' || value === '' ? start + value : `${start} ${value}`;
}

/** A list's item; the dash stands before the first row behind its comments. */
function dashed(rows: readonly string[], indent: number, comments = 0): readonly string[] {
  const margin = ' '.repeat(indent);
  return rows.map((row, at) => {
    if (at > comments) return row;
    return margin + (at === comments ? '- ' : '') + row.trimStart();
  });
}
