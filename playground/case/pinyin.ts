import PinyinMatch from 'pinyin-match';

/** Whether the text contains what was typed, as Chinese, as pinyin or as initials of pinyin. */
export function matchesTyped(text: string, typed: string): boolean {
  const wanted = typed.trim();
  return wanted === '' || text.includes(wanted) || PinyinMatch.match(text, wanted) !== false;
}
