import { entry } from './entry.ts';
import { didYouMean, listed, listedEn, type Suggestion } from './suggestion.ts';

export interface Cited {
  readonly citation: string;
}

/** ZS06xx citations that lead nowhere. */
export const citations = {
  'unknown-document': entry<Suggestion & { readonly document: string; readonly known: readonly string[] }>({
    number: 'ZS0601',
    severity: 'error',
    zh: ({ document }) => `没有名为《${document}》的法源`,
    en: ({ document }) => `No document is called 《${document}》`,
    advice: didYouMean({
      zh: ({ document, known }) =>
        `请先声明“法源 《${document}》 "全称"”${known.length === 0 ? '' : `；已有${listed(known)}`}`,
      en: ({ document, known }) =>
        `Declare it first: 法源 《${document}》 "full title"${known.length === 0 ? '' : `; declared are ${listedEn(known)}`}`,
    }),
  }),
  'clause-not-found': entry<Cited & Suggestion & { readonly document: string | null; readonly deepest: string | null }>(
    {
      number: 'ZS0602',
      severity: 'error',
      zh: ({ citation, document }) => `${document === null ? '原文' : `《${document}》`}中没有“${citation}”`,
      en: ({ citation, document }) =>
        `${document === null ? 'The source text' : `《${document}》`} has no “${citation}”`,
      advice: didYouMean({
        zh: ({ deepest }) => (deepest === null ? '请对照原文核对条号' : `原文有“${deepest}”，但其下没有这一项`),
        en: ({ deepest }) =>
          deepest === null
            ? 'Check the number against the source text'
            : `The text has “${deepest}”, but nothing of that number below it`,
      }),
    },
  ),
  'no-source-text': entry<Cited>({
    number: 'ZS0603',
    severity: 'error',
    zh: ({ citation }) => `引用了“${citation}”，但规则集没有写明原文是哪个文件`,
    en: ({ citation }) => `“${citation}” is cited, but the rule set names no source text`,
    advice: {
      zh: () => '在“规则集”之下写“原文 "原文.txt"”，或在条号前写《文件名》',
      en: () => 'Write 原文 "原文.txt" below 规则集, or put a 《document》 before the number',
    },
  }),
} as const;
