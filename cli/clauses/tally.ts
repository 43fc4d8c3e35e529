import type { AccountedSentence, Fate } from '#compiler';

/** How many sentences came to each fate. */
export type Tally = Readonly<Record<Fate, number>>;

/** What a fate is called, as the language calls it where it has a word. */
export const fateWords: Readonly<Record<Fate, { readonly zh: string; readonly en: string }>> = {
  encoded: { zh: '已编码', en: 'encoded' },
  obligation: { zh: '义务', en: 'obligation' },
  judgement: { zh: '人工判断', en: 'human judgement' },
  nothing: { zh: '无可计算内容', en: 'nothing computable' },
  unaccounted: { zh: '未交代', en: 'unaccounted' },
};

export const fates = Object.keys(fateWords) as readonly Fate[];

export function tallyOf(sentences: readonly AccountedSentence[]): Tally {
  const tally = { encoded: 0, obligation: 0, judgement: 0, nothing: 0, unaccounted: 0 };
  for (const { fate } of sentences) tally[fate] += 1;
  return tally;
}
