const signs = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往';

/** Gives every word of an author a fresh one, always the same, and finds the way back. */
export interface FreshWords {
  readonly freshOf: (word: string) => string;
  /** A text with every fresh word turned back. */
  readonly turnedBack: (text: string) => string;
}

/** Fresh words are of one length and end in 字, so that none stands inside two others. */
export const freshWords = (): FreshWords => {
  const fresh = new Map<string, string>();
  const original = new Map<string, string>();
  const make = (place: number): string =>
    [place / 400, place / 20, place].map((digit) => signs.charAt(Math.floor(digit) % 20)).join('') + '字';
  return {
    freshOf: (word) => {
      const made = fresh.get(word) ?? make(fresh.size);
      fresh.set(word, made);
      original.set(made, word);
      return made;
    },
    turnedBack: (text) => text.replaceAll(new RegExp(`[${signs}]{3}字`, 'gu'), (made) => original.get(made) ?? made),
  };
};
