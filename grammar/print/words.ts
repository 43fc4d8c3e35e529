import type { Citation } from '../ast.ts';
import { layoutPiece } from '../lexer/layout.ts';
import { lexPiece } from '../lexer/lex.ts';
import { Digits, NameWord } from '../lexer/tokens.ts';

/** A name as it stands in a line: bare where that says the same, else 「…」. */
export function printName(text: string): string {
  return isBare(text) ? text : `「${text}」`;
}

/** Whether the name, standing alone, is one word of the language and no operator. */
function isBare(text: string): boolean {
  if (/^[\u4E00-\u7B2B\u7B2D-\u9FFF]{5,}$/.test(text)) return true;
  const [only, second] = layoutPiece(lexPiece(text, 0));
  return (
    only !== undefined &&
    second === undefined &&
    only.image === text &&
    (only.tokenType === NameWord || only.tokenType === Digits) &&
    !text.startsWith('「')
  );
}

/** A text in quotation marks that it does not itself contain. */
export function printText(text: string): string {
  if (!/[“”]/.test(text)) return `“${text}”`;
  if (!text.includes('"')) return `"${text}"`;
  return text.includes('”') ? `＂${text}＂` : `“${text}”`;
}

/** A citation in its author's words, with full-width brackets. */
export function citationText({ text }: Citation): string {
  const named = /^《[^》]*》/.exec(text)?.[0] ?? '';
  return named + text.slice(named.length).replaceAll('(', '（').replaceAll(')', '）').replaceAll('．', '.');
}
