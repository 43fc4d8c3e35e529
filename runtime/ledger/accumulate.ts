import { intervalOf, type LedgerCells } from './cells.ts';
import type { Step } from './plan.ts';
import type { State } from './state.ts';

/** One finding's points, entered: they add what they exceed the conduct's highest so far by. */
export function accumulate(cells: LedgerCells, state: State, step: Step, points: number): State {
  const { slot, decision } = step;
  const before = slot < 0 ? 0 : (state.maxima[slot] ?? 0);
  const added = Math.max(0, points - before);
  const highest = Math.max(before, points);
  const rose = added > 0 || state.risen.includes(slot);
  const sum = added + (decision < 0 ? 0 : (state.sums[decision] ?? 0));
  const oneConduct = rose && step.lastOfConductToday ? including(cells, state.amounts, highest) : state.amounts;
  return {
    ...state,
    maxima: replaced(state.maxima, slot, step.lastOfConduct ? 0 : highest),
    added: state.added + added,
    amounts: step.closesDecision && sum > 0 ? including(cells, oneConduct, sum) : oneConduct,
    risen: risenAfter(state.risen, slot, rose && !step.lastOfConductToday),
    sums: replaced(state.sums, decision, step.closesDecision ? 0 : sum),
    made: added > 0 ? joining(state.made, step.institution) : state.made,
  };
}

/** Adds what stands for the amount, if any threshold asks for the like; ascending, each once. */
function including(
  { amountCuts, standIns }: LedgerCells,
  amounts: readonly number[],
  amount: number,
): readonly number[] {
  const standIn = standIns[intervalOf(amountCuts, amount)] ?? null;
  if (standIn === null || amounts.includes(standIn)) return amounts;
  return amounts.length === 0 ? [standIn] : [...amounts, standIn].sort((left, right) => left - right);
}

function joining(places: readonly number[], place: number): readonly number[] {
  return places.includes(place) ? places : [...places, place].sort((left, right) => left - right);
}

function replaced(values: readonly number[], place: number, value: number): readonly number[] {
  return place < 0 || values[place] === value ? values : values.map((old, index) => (index === place ? value : old));
}

function risenAfter(risen: readonly number[], slot: number, stays: boolean): readonly number[] {
  if (risen.includes(slot) === stays) return risen;
  return stays ? [...risen, slot].sort((left, right) => left - right) : risen.filter((one) => one !== slot);
}
