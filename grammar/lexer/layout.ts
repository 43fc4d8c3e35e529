import type { IToken } from 'chevrotain';
import type { Source } from '#diagnostics';
import { clauseKeywords, declarationKeywords, operatorWords } from '../vocabulary/index.ts';
import { limit } from './limits.ts';
import { endOf, retag, touches } from './token.ts';
import {
  CitationLiteral,
  Digits,
  DocumentName,
  LineEnd,
  NameWord,
  Open,
  operators,
  Separator,
  TextLiteral,
} from './tokens.ts';

/** The tokens of one line of the language, which may run over several lines of the file. */
export type Line = [IToken, ...IToken[]];

const operatorTypes = new Map(Object.entries(operatorWords).map(([word, { role }]) => [word, operators[role]]));
const keywords: ReadonlySet<string> = new Set([...Object.keys(declarationKeywords), ...Object.keys(clauseKeywords)]);

/** The tokens as one line, wherever the file breaks it. */
export function layoutPiece(tokens: readonly IToken[]): readonly IToken[] {
  const row: IToken[] = [];
  for (const token of tokens) if (token.tokenType !== LineEnd) add(row, token);
  return row;
}

/** Gathers tokens into lines: joins what belongs together, marks the operator words, continues lines that are not at their end. */
export function layout(tokens: readonly IToken[], source: Source): readonly Line[] {
  const lines: Line[] = [];
  let open: IToken[] = [];
  let row: IToken[] = [];
  const endRow = (): void => {
    if (row.length === 0) return;
    if (continues(open, row, source)) for (const token of row) open.push(token);
    else {
      closeLine(open, lines);
      open = row;
    }
    row = [];
  };
  for (const token of tokens) {
    if (token.tokenType === LineEnd) endRow();
    else add(row, token);
  }
  endRow();
  closeLine(open, lines);
  return lines;
}

function closeLine(open: IToken[], lines: Line[]): void {
  if (isLine(open)) lines.push(open);
}

function isLine(tokens: IToken[]): tokens is Line {
  return tokens.length > 0;
}

function add(row: IToken[], token: IToken): void {
  const previous = row.at(-1);
  if (previous !== undefined && join(previous, token)) return;
  if (token.tokenType === NameWord) {
    const operator = operatorTypes.get(token.image);
    if (operator !== undefined) retag(token, operator);
  }
  row.push(token);
}

/**
 * `条例第三十八条` is a citation and `依条例第四十条受罚` is one word: a word that touches a citation takes it in, and the word behind it too.
 * Returns whether `token` has gone into `previous`.
 */
function join(previous: IToken, token: IToken): boolean {
  if (!touches(previous, token) || previous.image.length > limit.name) return false;
  if (isName(previous) && isPlainCitation(token) && !keywords.has(previous.image)) retag(previous, CitationLiteral);
  else if (token.tokenType === NameWord && !token.image.startsWith('「') && endsInNumber(previous))
    retag(previous, NameWord);
  else return false;
  previous.image += token.image;
  return true;
}

/** A word may go on behind a citation of whole articles, not behind brackets. */
function endsInNumber(token: IToken): boolean {
  return isPlainCitation(token) && !/[（(.．\s]/.test(token.image);
}

function isName(token: IToken): boolean {
  return (token.tokenType === NameWord && !token.image.startsWith('「')) || token.tokenType === Digits;
}

function isPlainCitation(token: IToken): boolean {
  return token.tokenType === CitationLiteral && !token.image.startsWith('《');
}

/**
 * A line goes on if it ends in 、 且 或 (, or the next begins with 且 或 、.
 * A line that is plainly a new one (a keyword with something behind it that no list or condition has there) is not taken for the rest of a line left hanging.
 */
function continues(open: readonly IToken[], row: readonly IToken[], source: Source): boolean {
  const last = open.at(-1);
  const first = row[0];
  if (last === undefined || first === undefined || blankBetween(last, first, source)) return false;
  if (joins(first) || first.tokenType === Separator) return true;
  if (!joins(last) && last.tokenType !== Separator && last.tokenType !== Open) return false;
  return !opensLine(row, joins(last));
}

function joins(token: IToken): boolean {
  return token.tokenType === operators.and || token.tokenType === operators.or;
}

function blankBetween(last: IToken, first: IToken, source: Source): boolean {
  const between = source.text.slice(endOf(last), first.startOffset);
  return /(?:\r\n|\n|\r(?!\n))[ \t\u3000\u00A0]*[\r\n]/.test(between);
}

function opensLine([first, second]: readonly IToken[], inCondition: boolean): boolean {
  if (first === undefined || second === undefined) return false;
  if (second.tokenType === operators.mode) return true;
  if (!keywords.has(first.image)) return false;
  const lists = [NameWord, CitationLiteral, TextLiteral, DocumentName];
  return lists.includes(second.tokenType) || (second.tokenType === Digits && !inCondition);
}
