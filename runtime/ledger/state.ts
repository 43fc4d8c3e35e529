import { everything, keyOf, type Box } from '../match/inquiry.ts';

/**
 * Where the ledger may stand after some of the findings: one combination of lawful points, as far as what follows can tell it from others.
 * The second half speaks of the day in progress and is empty between days.
 */
export interface State {
  /** The year's total at the last close. */
  readonly total: number;
  /** By slot: the conduct's highest points so far; 0 once no finding of it is to come. */
  readonly maxima: readonly number[];
  /** The bands of earlier findings that other combinations have otherwise: finding, band, finding, band … */
  readonly bands: readonly number[];
  /** What is assumed of the person's unknown facts. */
  readonly person: Box;
  /** Points added today. */
  readonly added: number;
  /** What was scored in one go today, ascending, each once. */
  readonly amounts: readonly number[];
  /** Slots whose highest rose today and whose last finding of the day is to come. */
  readonly risen: readonly number[];
  /** By decision of several findings: the points added so far. */
  readonly sums: readonly number[];
}

const none: readonly number[] = [];

export function initialState(slotCount: number): State {
  return {
    total: 0,
    maxima: zeros(slotCount),
    bands: none,
    person: everything,
    added: 0,
    amounts: none,
    risen: none,
    sums: none,
  };
}

/** The state after the day. */
export function closedState({ maxima, bands }: State, total: number, person: Box): State {
  return { total, maxima, bands, person, added: 0, amounts: none, risen: none, sums: none };
}

export function zeros(count: number): readonly number[] {
  return count === 0 ? none : Array.from({ length: count }, () => 0);
}

/** States that nothing later can tell apart are one. */
export function distinct(states: readonly State[]): readonly State[] {
  if (states.length < 2) return states;
  const byKey = new Map<string | number, State>();
  for (const state of states) {
    const key = isPlain(state) ? state.total : stateKey(state);
    if (!byKey.has(key)) byKey.set(key, state);
  }
  return byKey.size === states.length ? states : [...byKey.values()];
}

/** Between days, with nothing to remember but the total. */
function isPlain({ maxima, bands, person, added, sums }: State): boolean {
  return added === 0 && maxima.length === 0 && bands.length === 0 && person.size === 0 && sums.length === 0;
}

/** Equal for states that differ in nothing but what is assumed of the person. */
export function standingKey(state: State): string {
  return stateKey({ ...state, person: everything });
}

function stateKey({ total, maxima, bands, person, added, amounts, risen, sums }: State): string {
  const today = added === 0 && sums.length === 0 ? '' : `|${added}|${amounts.join()}|${risen.join()}|${sums.join()}`;
  return `${total}|${maxima.join()}|${bands.join()}|${person.size === 0 ? '' : keyOf(person)}${today}`;
}
