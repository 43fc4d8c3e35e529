/** A small seeded source of chance: the same seed gives the same choices on every machine. */
export type Random = {
  /** An integer in [low, high]. */
  readonly integer: (low: number, high: number) => number;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Between `least` and `most` of the items, in their own order. */
  readonly some: <Item>(items: readonly Item[], least: number, most: number) => readonly Item[];
  readonly shuffle: <Item>(items: readonly Item[]) => readonly Item[];
};

/** Mulberry32. */
const fractions = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const seededRandom = (seed: number): Random => {
  const next = fractions(seed);
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const shuffle = <Item>(items: readonly Item[]): readonly Item[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((left, right) => left.key - right.key)
      .map(({ item }) => item);
  const some = <Item>(items: readonly Item[], least: number, most: number): readonly Item[] => {
    const count = Math.min(items.length, integer(least, most));
    const places = new Set(shuffle([...items.keys()]).slice(0, count));
    return items.filter((_, place) => places.has(place));
  };
  return { integer, chance: (probability) => next() < probability, pick, some, shuffle };
};
