/** Citations of several rules together, each once, in order of appearance. Rules have few lists, and the same come together again and again. */
export class Unions {
  private readonly known = new Map<readonly string[], Map<readonly string[], readonly string[]>>();

  /** Those of every member, after those of `before`, which is such a union itself. */
  of<T>(
    members: readonly T[],
    citationsOf: (member: T) => readonly string[] | undefined,
    before: readonly string[] = none,
  ): readonly string[] {
    let union = before;
    for (const member of members) union = this.both(union, citationsOf(member) ?? none);
    return union;
  }

  private both(one: readonly string[], other: readonly string[]): readonly string[] {
    let following = this.known.get(one);
    if (following === undefined) this.known.set(one, (following = new Map<readonly string[], readonly string[]>()));
    let union = following.get(other);
    if (union === undefined) {
      const texts = [...new Set([...one, ...other])];
      following.set(other, (union = texts.length === one.length ? one : Object.freeze(texts)));
    }
    return union;
  }
}

const none: readonly string[] = Object.freeze([]);
