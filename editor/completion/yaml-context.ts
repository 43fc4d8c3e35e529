import {
  isDeclarationKeyword,
  keywordsBelow,
  rowsAt,
  type Block,
  type LineContext,
  type Rows,
} from './line-context.ts';

/** `  - 情形: 3.1`: indentation and dashes, the key, what stands behind the colon. */
const keyed = /^([ \t]*(?:-[ \t]+)*)([^\s:'"#[\]{},-][^:#]*?)[ \t]*:(?:[ \t]+(.*))?$/;

/** The line at an offset of a file in the YAML form. */
export function yamlContext(text: string, offset: number): LineContext {
  const rows = rowsAt(text, offset);
  const margin = /^[ \t]*(?:-[ \t]+)*/.exec(rows.before)?.[0] ?? '';
  const block = blockAbove(rows);
  const said = saidBefore(rows, margin, block);
  const top = block === null || margin.includes('-') ? margin.search(/\S|$/) === topColumn(rows) : margin === '';
  return {
    form: 'yaml',
    said,
    margin,
    declaration: block?.keyword ?? null,
    opening: block?.opening ?? '',
    opens: top && !keyed.test(rows.before),
    column: block?.column ?? 2,
    joins: false,
    present: block === null ? [] : keywordsBelow(rows, block, keyOf, (row) => blockOf(row, 0) !== null),
  };
}

/** The column at which the file's declarations have their dashes. */
function topColumn({ all }: Rows): number {
  const first = all.find((row) => blockOf(row, 0) !== null) ?? '-';
  return first.search(/\S/);
}

/** The key and value of the line so far, from the row on which its key stands. */
function saidBefore({ all, at, before }: Rows, margin: string, block: Block | null): string {
  const own = keyed.exec(before);
  if (own !== null) return `${own[2] ?? ''} ${valueOf(own[3] ?? '')}`;
  const dashed = margin.includes('-');
  if (block === null || (dashed && margin.indexOf('-') < block.column)) return before.slice(margin.length);
  if (!dashed && margin.length <= block.column) return before.slice(margin.length);
  const behind = valueOf(before.slice(margin.length));
  let further = '';
  for (let row = at - 1; row >= block.row; row -= 1) {
    const text = all[row] ?? '';
    const found = keyed.exec(text);
    if (found === null) {
      if (!dashed) further = `${text.trim()}\n${further}`;
      continue;
    }
    const value = dashed ? '' : valueOf(found[3] ?? '');
    return `${found[2] ?? ''} ${[value, further + behind].filter((part) => part !== '').join('\n')}`;
  }
  return before.slice(margin.length);
}

/** Without the quotation mark that opens it, or the sign of a block. */
function valueOf(written: string): string {
  return written.replace(/^[|>][-+0-9]*[ \t]*$/, '').replace(/^["']/, '');
}

function blockAbove({ all, at }: Rows): Block | null {
  for (let row = at; row >= 0; row -= 1) {
    const block = blockOf(all[row] ?? '', row);
    if (block !== null) return block;
  }
  return null;
}

function blockOf(text: string, row: number): Block | null {
  const found = keyed.exec(text);
  const [, margin = '', key = '', value = ''] = found ?? [];
  if (!margin.includes('-') || !isDeclarationKeyword(key)) return null;
  return { keyword: key, opening: `${key} ${valueOf(value)}`, row, column: margin.length };
}

function keyOf(row: string): string | null {
  return keyed.exec(row)?.[2] ?? null;
}
