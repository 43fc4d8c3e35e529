import { operatorWords } from '../vocabulary/index.ts';
import { readQuantity } from './amounts.ts';

const nowhere = { source: { name: '', text: '' }, start: 0, end: 0 };

/**
 * A word that was run together, with its blanks: `年度累计9分以上` → `年度累计 9分以上`, `甲含乙` → `甲 含 乙`.
 * Every piece is a known name, an operator word or a quantity; the fewest pieces win. Null if it cannot be cut so.
 */
export function segment(word: string, known: ReadonlySet<string>): string | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    let found: readonly string[] | null = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const piece = word.slice(start, end);
      if (before === null || before === undefined || (found !== null && before.length + 1 >= found.length)) continue;
      if (isPiece(piece, known)) found = [...before, piece];
    }
    best.push(found);
  }
  const pieces = best.at(-1) ?? [];
  return pieces.length > 1 ? pieces.join(' ') : null;
}

function isPiece(text: string, known: ReadonlySet<string>): boolean {
  if (known.has(text) || Object.hasOwn(operatorWords, text)) return true;
  return /^[0-9]/.test(text) && 'range' in readQuantity(text, nowhere);
}
