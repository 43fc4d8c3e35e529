import type { Choose } from './story.ts';

/** Tells a story once for every way its choices can be made; `null` beyond `limit` times. */
export const everyWay = <Told>(tell: (choose: Choose) => Told, limit: number): readonly Told[] | null => {
  const told: Told[] = [];
  let taken: readonly number[] | null = [];
  while (taken !== null) {
    if (told.length >= limit) return null;
    const script: readonly number[] = taken;
    const made: { readonly place: number; readonly options: number }[] = [];
    told.push(
      tell((lengths) => {
        const place = script[made.length] ?? 0;
        made.push({ place, options: lengths.length });
        return lengths[place] ?? 0;
      }),
    );
    // The last choice that has another option takes it; those after it begin anew.
    const turning = made.findLastIndex(({ place, options }) => place + 1 < options);
    taken =
      turning < 0 ? null : made.slice(0, turning + 1).map(({ place }, at) => (at === turning ? place + 1 : place));
  }
  return told;
};
