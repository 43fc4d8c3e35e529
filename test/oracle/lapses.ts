import { answersOf, answersSomething } from './answering.ts';
import type { Ruling } from './rulings.ts';
import type { Combination, Ground } from './story.ts';

/** The decisions that answer something in some combination, by 编号. */
const answering = (
  ground: Ground,
  combinations: readonly Combination[],
  rulings: readonly Ruling[],
): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const combination of combinations)
    for (const answer of answersOf(ground, combination, rulings))
      if (answersSomething(combination, answer)) found.add(answer.ruling.decision.id);
  return found;
};

/** The decisions that hold, and those of them that answer nothing in any combination. */
export type Holding = { readonly rulings: readonly Ruling[]; readonly unfounded: ReadonlySet<string> };

/**
 * Leaves out the decisions that a later one replaces, and those that lapse: they answer nothing, but would without
 * the objection results. `unobjected` are the combinations without those.
 */
export const holdingOf = (
  ground: Ground,
  combinations: readonly Combination[],
  unobjected: readonly Combination[],
  all: readonly Ruling[],
): Holding => {
  let rulings = all.filter(({ replaced }) => !replaced);
  for (;;) {
    const founded = answering(ground, combinations, rulings);
    const unfounded = rulings.filter(({ decision }) => !founded.has(decision.id));
    const otherwise = unfounded.length === 0 ? new Set<string>() : answering(ground, unobjected, rulings);
    const lapsed = unfounded.filter(({ decision }) => otherwise.has(decision.id));
    if (lapsed.length === 0) return { rulings, unfounded: new Set(unfounded.map(({ decision }) => decision.id)) };
    rulings = rulings.filter((ruling) => !lapsed.includes(ruling));
  }
};
