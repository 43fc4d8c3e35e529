import { usePart } from '../store/page.tsx';
import type { Language } from '../store/store.ts';

/** The words of one part of the page in both languages; the second has every entry of the first. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** Declares the words of a part: Chinese first, English beside it. */
export function inBoth<T>(zh: T, en: NoInfer<T>): Texts<T> {
  return { zh, en };
}

/** The words in the visitor's language. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[usePart(({ language }) => language)];
}
