import type { Language } from '../store/store.ts';

const key = 'zhunsheng-language';

/** The language that the visitor chose last; Chinese at first. */
export function chosenLanguage(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Nothing is remembered, and nothing depends on it.
  }
}
