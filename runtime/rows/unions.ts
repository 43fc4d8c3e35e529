const none: readonly string[] = Object.freeze([]);

/**
 * Citations of several rules together, each once, in order of appearance. Rules have few lists, and the same come together again and again: a union knows
 * those that follow from it.
 */
export class Union {
  readonly texts: readonly string[];
  private readonly following = new Map<readonly string[], Union>();

  constructor(texts: readonly string[] = none) {
    this.texts = texts;
  }

  /** With those of another rule; the same union if they add nothing. */
  with(citations: readonly string[]): Union {
    let union = this.following.get(citations);
    if (union === undefined) {
      const texts = [...new Set([...this.texts, ...citations])];
      union = texts.length === this.texts.length ? this : new Union(Object.freeze(texts));
      this.following.set(citations, union);
    }
    return union;
  }
}

/** With those of the rules at these positions. */
export function withRules(
  union: Union,
  positions: readonly number[],
  rows: readonly { readonly citations: readonly string[] }[],
): Union {
  let whole = union;
  for (const position of positions) whole = whole.with(rows[position]?.citations ?? none);
  return whole;
}
