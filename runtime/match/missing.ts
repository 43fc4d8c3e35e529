import { compatible, type Box } from './inquiry.ts';
import type { Prepared } from './prepare.ts';
import type { Leaf } from './verdict.ts';

/** One group of completions and what they come to, as a text that is equal for equal outcomes. */
export interface Consequence {
  readonly box: Box;
  readonly outcome: string;
}

/** The facts that, changed alone, can change the outcome of some completion; ascending. */
export function mattering({ dimensions }: Prepared, cases: readonly Consequence[]): readonly number[] {
  const asked = new Set(
    cases.flatMap(({ box }) => [...box.keys()].map((dimension) => dimensions.facts[dimension] ?? -1)),
  );
  return [...asked]
    .sort((left, right) => left - right)
    .filter((fact) => changesAlone(cases, dimensionsOfFact(dimensions.facts, fact)));
}

/** What must be able to change for a fact to be worth asking for: the governing situation, the base value, the lawful set. */
export function consequencesOf({ entries }: Prepared, leaves: readonly Leaf[]): readonly Consequence[] {
  return leaves.map(({ governing, base, lawful, box }) => ({
    box,
    outcome: `${governing < 0 ? -1 : (entries[governing]?.situation ?? -1)} ${base} ${lawful}`,
  }));
}

function dimensionsOfFact(facts: readonly number[], fact: number): ReadonlySet<number> {
  return new Set(facts.flatMap((owner, dimension) => (owner === fact ? [dimension] : [])));
}

/** Two completions that differ in nothing but this fact, with different outcomes: two boxes that agree elsewhere. */
function changesAlone(cases: readonly Consequence[], own: ReadonlySet<number>): boolean {
  return cases.some((left, index) =>
    cases.slice(index + 1).some((right) => left.outcome !== right.outcome && compatible(left.box, right.box, own)),
  );
}
