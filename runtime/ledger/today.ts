import { including, type Amounts, type LedgerCells } from './cells.ts';
import type { Step } from './plan.ts';

/** The day in progress in one combination. */
export interface Today {
  /** Points added so far; 1 for any, where no threshold asks what the total was before. */
  readonly added: number;
  /** What was scored in one go; null: nothing was. */
  readonly amounts: Amounts | null;
  /** Slots whose highest rose and whose last finding of the day is to come. */
  readonly risen: readonly number[];
  /** By decision of several findings: the points added so far. */
  readonly sums: readonly number[];
  /** Where points were added: positions in the day's institutions, ascending. */
  readonly made: readonly number[];
}

const none: readonly number[] = [];

/** Between days. */
export const idle: Today = { added: 0, amounts: null, risen: none, sums: none, made: none };

export function isTheSameDay(one: Today, other: Today): boolean {
  return (
    one === other ||
    (one.added === other.added &&
      one.amounts === other.amounts &&
      isTheSame(one.risen, other.risen) &&
      isTheSame(one.sums, other.sums) &&
      isTheSame(one.made, other.made))
  );
}

export function isTheSame(one: readonly number[], other: readonly number[]): boolean {
  return one === other || (one.length === other.length && one.every((value, index) => value === other[index]));
}

/** The beginning of a day with so many decisions of several findings. */
export function beginningOf(decisions: number): Today {
  return decisions === 0 ? idle : { ...idle, sums: new Array<number>(decisions).fill(0) };
}

/** One finding's points, entered: they add what they exceed the conduct's highest so far, `before`, by. */
export function entered(cells: LedgerCells, today: Today, step: Step, points: number, before: number): Today {
  const { slot, decision } = step;
  const added = Math.max(0, points - before);
  const rose = added > 0 || (slot >= 0 && today.risen.includes(slot));
  const sum = added + (decision < 0 ? 0 : (today.sums[decision] ?? 0));
  const highest = Math.max(before, points);
  const oneConduct = rose && step.lastOfConductToday ? including(cells, today.amounts, highest) : today.amounts;
  return {
    added: cells.crossing ? today.added + added : Math.max(today.added, Math.min(added, 1)),
    amounts: step.closesDecision && sum > 0 ? including(cells, oneConduct, sum) : oneConduct,
    risen: slot < 0 ? today.risen : risenAfter(today.risen, slot, rose && !step.lastOfConductToday),
    sums: decision < 0 ? today.sums : today.sums.with(decision, step.closesDecision ? 0 : sum),
    made: added > 0 ? joining(today.made, step.institution) : today.made,
  };
}

function joining(places: readonly number[], place: number): readonly number[] {
  if (places.length === 0) return (alone[place] ??= [place]);
  return places.includes(place) ? places : [...places, place].sort((left, right) => left - right);
}

/** Lists of one place, shared. */
const alone: (readonly number[])[] = [];

function risenAfter(risen: readonly number[], slot: number, stays: boolean): readonly number[] {
  if (risen.includes(slot) === stays) return risen;
  return stays ? [...risen, slot].sort((left, right) => left - right) : risen.filter((one) => one !== slot);
}
