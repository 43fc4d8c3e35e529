import type { ClauseNode } from '#grammar';

/** 应当, 不得 and 可 (but not 许可, 认可, 可靠, 可能). */
const modal = /应当|不得|(?<![许认])可(?![靠能行持])/;
/** A number with a unit, or a share; a year, the number of a document or clause, and 十分, 统一分…, 同一天, 一次性 are none. */
const amount =
  /(?<![第〔(（0-9])(?:(?!(?:19|20)[0-9]{2}年)[0-9]+(?:[.．][0-9]+)?|(?<![统同])(?!十分)[一二三四五六七八九十百千两]+)(?:[—–~～至-][0-9]+)?(?:[%％]|个?(?:工作日|月)|万?元|次(?!性)|[分倍年天日])/;
/** A period that comes again. */
const period = /每(?:年|半年|季度?|月|周|日|次)/;

/** The words of a sentence for which it cannot be said to hold nothing that computes; null if there are none. */
export function computingWords(sentence: ClauseNode, below: readonly ClauseNode[]): string | null {
  const { text } = sentence;
  const must = modal.exec(text)?.[0] ?? null;
  const introduces = /[：:]$/.test(text) && below.length > 0;
  return must ?? (introduces ? null : (amount.exec(text)?.[0] ?? period.exec(text)?.[0] ?? null));
}
