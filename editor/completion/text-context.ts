import { clauseKeywords } from '#grammar';
import {
  isClauseKeyword,
  isDeclarationKeyword,
  keywordsBelow,
  rowsAt,
  type Block,
  type LineContext,
  type Rows,
} from './line-context.ts';

/** The line at an offset of a file in the text form. */
export function textContext(text: string, offset: number): LineContext {
  const rows = rowsAt(text, offset);
  const margin = /^[ \t\u3000]*/.exec(rows.before)?.[0] ?? '';
  const written = rows.before.slice(margin.length);
  const atMargin = margin === '' && !goesOn(rows);
  const block = blockAbove(rows, atMargin && /[ \t\u3000]/.test(written));
  return {
    form: 'zs',
    said: saidBefore(rows),
    margin,
    declaration: block?.keyword ?? null,
    opening: block?.opening ?? '',
    opens: atMargin,
    column: 2,
    joins: margin !== '' && isCondition(lineAbove(rows)),
    present: block === null ? [] : keywordsBelow(rows, block, firstWord, opensBlock),
  };
}

/** The rows from that on which the line begins. */
function saidBefore({ all, at, before }: Rows): string {
  let said = before;
  for (let row = at; row > 0 && goesOn({ all, at: row, before: said }); row -= 1)
    said = `${all[row - 1] ?? ''}\n${said}`;
  return said.trimStart();
}

/** The line that ends on the row above. */
function lineAbove({ all, at }: Rows): string {
  return at === 0 ? '' : saidBefore({ all, at: at - 1, before: all[at - 1] ?? '' });
}

function isCondition(line: string): boolean {
  const word = firstWord(line) ?? '';
  return isClauseKeyword(word) && clauseKeywords[word].shape === 'condition';
}

/** A row goes on with the one above if that ends in 、 且 或 （, or this begins with 且 或 、. */
function goesOn({ all, at, before }: Rows): boolean {
  if (at === 0) return false;
  const above = (all[at - 1] ?? '').replace(/\s[#＃].*$/, '').trimEnd();
  if (above.trim() === '' || /^[#＃]/.test(above)) return false;
  return /[、（(]$|(?:^|\s)[且或]$/.test(above) || /^\s*(?:、|[且或](?=[\s（(]))/.test(before);
}

/** The declaration that the row stands in, or, `here`, whose first line it is. */
function blockAbove({ all, at }: Rows, here: boolean): Block | null {
  for (let row = here ? at : at - 1; row >= 0; row -= 1) {
    const opening = all[row] ?? '';
    const keyword = firstWord(opening);
    if (opensBlock(opening) && keyword !== null && isDeclarationKeyword(keyword))
      return { keyword, opening, row, column: 2 };
  }
  return null;
}

function opensBlock(row: string): boolean {
  return /^[^\s#＃]/.test(row) && isDeclarationKeyword(firstWord(row) ?? '');
}

function firstWord(row: string): string | null {
  return /^\s*([^\s#＃]+)/.exec(row)?.[1] ?? null;
}
