/** Values by lists of numbers: no text is written to look one up. */
export class Trie<T> {
  /** That of the list which ends here. */
  value: T | undefined = undefined;
  private readonly following = new Map<number, Trie<T>>();

  after(step: number): Trie<T> {
    let next = this.following.get(step);
    if (next === undefined) this.following.set(step, (next = new Trie<T>()));
    return next;
  }
}
