import type { Tables } from '../tables.ts';

/** An act that thresholds call for, and those that do, ascending. */
export interface Measure {
  readonly act: string;
  readonly actor: string;
  readonly mode: string;
  readonly thresholds: readonly number[];
}

/** In the order in which the rule set first names them. */
export function measuresOf({ thresholds }: Tables): readonly Measure[] {
  const named = thresholds.flatMap(({ duties }, threshold) =>
    duties.flatMap(({ actor, mode, acts }) => acts.map((act) => ({ act, actor, mode, threshold }))),
  );
  const measures = new Map<string, Measure>();
  for (const { act, actor, mode, threshold } of named) {
    const key = JSON.stringify([act, actor, mode]);
    const bringing = measures.get(key)?.thresholds ?? [];
    measures.set(key, { act, actor, mode, thresholds: [...new Set([...bringing, threshold])] });
  }
  return [...measures.values()];
}
