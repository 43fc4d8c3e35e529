/** What several messages are told about a misspelt name. */
export interface Suggestion {
  readonly suggestion: string | null;
}

/** “您是否想写 …”, or else what may be written here. */
export function didYouMean<P extends Suggestion>(otherwise: {
  readonly zh: (parameters: P) => string;
  readonly en: (parameters: P) => string;
}): { readonly zh: (parameters: P) => string; readonly en: (parameters: P) => string } {
  return {
    zh: (parameters) =>
      parameters.suggestion === null ? otherwise.zh(parameters) : `您是否想写“${parameters.suggestion}”？`,
    en: (parameters) =>
      parameters.suggestion === null ? otherwise.en(parameters) : `Did you mean “${parameters.suggestion}”?`,
  };
}

/** Words as a sentence lists them: “甲”“乙”“丙”; of a long list the first eight. */
export function listed(words: readonly string[]): string {
  const shown = words
    .slice(0, 8)
    .map((word) => `“${word}”`)
    .join('');
  return words.length > 8 ? `${shown}等${words.length}个` : shown;
}

/** The same in English. */
export function listedEn(words: readonly string[]): string {
  const shown = words
    .slice(0, 8)
    .map((word) => `“${word}”`)
    .join(', ');
  return words.length > 8 ? `${shown} and ${words.length - 8} more` : shown;
}
