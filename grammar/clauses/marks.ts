import { readNumeral } from '../parser/numerals.ts';

/** A level that has a mark of its own in the text; paragraphs and sentences have none. */
export type MarkedLevel = 'annex' | 'chapter' | 'article' | 'item' | 'number' | 'subnumber';

/** `第十条`, `（三）`, `3.`, `（1）` at some place of the text. */
export interface Mark {
  readonly level: MarkedLevel;
  readonly number: number;
  readonly start: number;
  /** Where the words behind the mark begin. */
  readonly end: number;
}

const numeral = '[0-9０-９]+|[零〇一二三四五六七八九十百千两]+';
const blank = '[ \\t\\u3000\\u00A0]*';
const pattern = new RegExp(
  [
    `(?<annex>附件${blank}(?<annexNumber>${numeral})(?=[ \\t\\u3000\\u00A0:：\\r\\n]|$)[:：]?)`,
    `(?<chapter>第${blank}(?<chapterNumber>${numeral})${blank}章)`,
    `(?<article>第${blank}(?<articleNumber>${numeral})${blank}条)`,
    `(?<item>[（(]${blank}(?<itemNumber>[零〇一二三四五六七八九十百]+)${blank}[）)])`,
    `(?<subnumber>[（(]${blank}(?<subnumberNumber>[0-9０-９]+)${blank}[）)])`,
    `(?<number>(?<numberNumber>[0-9０-９]+)(?:[.．](?![0-9０-９])|、))`,
  ].join('|'),
  'y',
);
const levels = ['annex', 'chapter', 'article', 'item', 'number', 'subnumber'] as const;

/** The mark that begins exactly at `start`, if one does. */
export function markAt(text: string, start: number): Mark | null {
  pattern.lastIndex = start;
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return null;
  for (const level of levels) {
    const written = groups[level];
    if (written !== undefined)
      return {
        level,
        number: readNumeral(narrow(groups[`${level}Number`] ?? '')),
        start,
        end: skipBlanks(text, start + written.length),
      };
  }
  return null;
}

/** The first place from `at` on that is no blank; line ends are no blanks. */
export function skipBlanks(text: string, at: number): number {
  let place = at;
  while (/[ \t\u3000\u00A0]/.test(text.charAt(place))) place += 1;
  return place;
}

function narrow(digits: string): string {
  return digits.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
