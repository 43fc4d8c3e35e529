import { evaluate, OPEN, YES } from './test.ts';
import type { FactSheet } from '../sheet.ts';
import type { Outcome, Prepared } from './prepare.ts';
import { baseOf, lawfulOf } from './scale.ts';

/** The permissions whose circumstances were found, as the sum of 2^position; -1 if that is open. */
export function circumstancesOf(prepared: Prepared, sheet: FactSheet): number {
  let sum = 0;
  let weight = 1;
  for (const test of prepared.circumstances) {
    const found = evaluate(test, sheet);
    if (found === OPEN) return -1;
    if (found === YES) sum += weight;
    weight *= 2;
  }
  return sum;
}

/** What `entry` comes to for a degree of responsibility and the circumstances found; each computed once. */
export function outcomeOf(prepared: Prepared, entry: number, degree: number, circumstances: number): Outcome {
  const known = prepared.outcomes[entry];
  const place = degree + prepared.scale.degrees * circumstances;
  return known?.[place] ?? compute(prepared, entry, degree, circumstances, place);
}

/** Positions of the permissions in a sum of 2^position. */
export function positionsIn(prepared: Prepared, circumstances: number): readonly number[] {
  return prepared.circumstances.flatMap((_, position) =>
    Math.floor(circumstances / 2 ** position) % 2 === 1 ? [position] : [],
  );
}

function compute(prepared: Prepared, entry: number, degree: number, circumstances: number, place: number): Outcome {
  const { scale } = prepared;
  const range = prepared.entries[entry]?.range ?? { low: 0, high: 0, band: null };
  const outcome: Outcome = {
    base: baseOf(range, degree, scale.degrees),
    lawful: lawfulOf(scale, range, degree, positionsIn(prepared, circumstances)),
  };
  const store = prepared.outcomes[entry];
  if (store !== undefined) store[place] = outcome;
  return outcome;
}
