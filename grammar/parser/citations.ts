import type { Span } from '#diagnostics';
import type { Citation, CitationStep } from '../ast.ts';
import { readNumeral, writeNumeral } from './numerals.ts';

type Level = CitationStep['level'];

const numeral = '[0-9]+|[零〇一二三四五六七八九十百千两]+';
const document = /^(?:《([^《》]+)》|((?:(?!第(?:[0-9]|[零〇一二三四五六七八九十百千两])+[条章]|附件)[^（()）])+))/;
const marked = new RegExp(
  `第(?:(${numeral})|[（(](${numeral})[）)])([条款项目章句])|[（(](?:([0-9]+)|([零〇一二三四五六七八九十百千两]+))[）)]([款项目]?)|([0-9]+)[.．]?([款项目]?)|附件(${numeral})`,
  'y',
);

const levelOf: Readonly<Record<string, Level>> = {
  章: 'chapter',
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'number',
  句: 'sentence',
};

/** Reads one citation in any of its spellings; null if `text` is none. Blanks do not matter. */
export function readCitation(text: string, span: Span): Citation | null {
  const plain = text.replace(/[ \t\u3000\u00A0]+/g, '');
  const named = /^(?:第(?:[0-9]|[零〇一二三四五六七八九十百千两])+[条章]|附件)/.test(plain)
    ? null
    : document.exec(plain);
  const steps = readSteps(plain.slice(named?.[0].length ?? 0));
  if (steps === null) return null;
  return { kind: 'Citation', document: named?.[1] ?? named?.[2] ?? null, steps, text: plain, span };
}

function readSteps(text: string): readonly CitationStep[] | null {
  const steps: CitationStep[] = [];
  marked.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    const found = marked.exec(text);
    if (found === null) return null;
    steps.push(stepOf(found));
    at += found[0].length;
  }
  return steps.length > 0 && steps.every(({ level }, at) => inPlace(level, steps[at - 1]?.level)) ? steps : null;
}

/** A citation begins with an article, a chapter or an annex; the other levels stand below one. */
function inPlace(level: Level, above: Level | undefined): boolean {
  if (level === 'chapter' || level === 'annex') return above === undefined;
  if (level === 'article') return above === undefined || above === 'annex' || above === 'chapter';
  return above !== undefined && above !== 'chapter' && above !== 'sentence';
}

/** （一） and 第（一）款 are items, （1） is below a number, a bare 3 is a number. */
function stepOf([
  ,
  ordinal,
  enclosed,
  mark,
  arabic,
  chinese,
  suffix,
  bare,
  unit,
  annex,
]: RegExpExecArray): CitationStep {
  if (ordinal !== undefined) return { level: levelOf[mark ?? ''] ?? 'item', number: readNumeral(ordinal) };
  if (enclosed !== undefined) return { level: mark === '目' ? 'number' : 'item', number: readNumeral(enclosed) };
  if (chinese !== undefined) return { level: suffix === '目' ? 'number' : 'item', number: readNumeral(chinese) };
  if (arabic !== undefined) return { level: suffix === '' ? 'subnumber' : 'item', number: readNumeral(arabic) };
  if (annex !== undefined) return { level: 'annex', number: readNumeral(annex) };
  return { level: unit === '项' ? 'item' : 'number', number: readNumeral(bare ?? '') };
}

/** The one spelling we use: `第十条（三）3（1）` in the rule set's own text, `《2号令》第三十八条第（四）项` in another document. */
export function printCitation(citation: Pick<Citation, 'document' | 'steps'>): string {
  const foreign = citation.document !== null;
  return (foreign ? `《${citation.document}》` : '') + citation.steps.map((step) => printStep(step, foreign)).join('');
}

/** One level as it stands in a citation; `foreign` in another document than the rule set's own text. */
export function printStep({ level, number }: CitationStep, foreign: boolean): string {
  switch (level) {
    case 'chapter':
      return `第${writeNumeral(number)}章`;
    case 'annex':
      return `附件${number}`;
    case 'article':
      return `第${writeNumeral(number)}条`;
    case 'paragraph':
      return `第${writeNumeral(number)}款`;
    case 'item':
      return foreign ? `第（${writeNumeral(number)}）项` : `（${writeNumeral(number)}）`;
    case 'number':
      return String(number);
    case 'subnumber':
      return `（${number}）`;
    case 'sentence':
      return `第${number}句`;
  }
}
