import { clauseKeywords, declarationKeywords, type ClauseKeyword, type DeclarationKeyword, type Form } from '#grammar';

/** The line that is being written, as far as the cursor. */
export interface LineContext {
  readonly form: Form;
  /** What the line says so far as the text form has it: its first word, a blank, the rest, perhaps over several rows. */
  readonly said: string;
  /** What stands before the line's first word on its row. */
  readonly margin: string;
  /** The declaration that it stands in; null before the first. */
  readonly declaration: DeclarationKeyword | null;
  /** The declaration's first line, as the text form has it. */
  readonly opening: string;
  /** Whether a declaration may begin here. */
  readonly opens: boolean;
  /** The column at which the declaration's lines begin. */
  readonly column: number;
  /** Whether 且 or 或 may begin the row: the line above is a condition. */
  readonly joins: boolean;
  /** The keywords of the declaration's other lines. */
  readonly present: readonly ClauseKeyword[];
}

/** The declaration that rows belong to: its first line, at which row that stands, and the column of the others. */
export interface Block {
  readonly keyword: DeclarationKeyword;
  readonly opening: string;
  readonly row: number;
  readonly column: number;
}

/** A file cut into rows at the cursor. */
export interface Rows {
  readonly all: readonly string[];
  /** Where the cursor's row begins. */
  readonly at: number;
  /** What stands before the cursor in its row. */
  readonly before: string;
}

export function rowsAt(text: string, offset: number): Rows {
  const all = text.split('\n').map((row) => row.replace(/\r$/, ''));
  const above = text.slice(0, offset).split('\n');
  return { all, at: above.length - 1, before: above.at(-1) ?? '' };
}

/** The keywords of the declaration's lines, without that of the cursor's row. */
export function keywordsBelow(
  { all, at }: Rows,
  block: Block,
  wordOf: (row: string) => string | null,
  opens: (row: string) => boolean,
): readonly ClauseKeyword[] {
  const found: ClauseKeyword[] = [];
  for (let row = block.row + 1; row < all.length; row += 1) {
    const text = all[row] ?? '';
    if (opens(text)) break;
    const word = wordOf(text);
    if (row !== at && word !== null && isClauseKeyword(word)) found.push(word);
  }
  return found;
}

export function isDeclarationKeyword(word: string): word is DeclarationKeyword {
  return Object.hasOwn(declarationKeywords, word);
}

export function isClauseKeyword(word: string): word is ClauseKeyword {
  return Object.hasOwn(clauseKeywords, word);
}
