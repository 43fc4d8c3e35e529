import { everything, keyOf, type Box } from '../match/inquiry.ts';
import { blank, keyOfStanding, type Standing } from '../standing/standing.ts';
import { unrepaired, type Repaired } from './repaired.ts';

/**
 * Where the ledger may stand after some of the findings: combinations of lawful points that differ, for what follows, in nothing but the year's total.
 * The second half speaks of the day in progress and is empty between days.
 */
export interface State {
  /** The year's possible totals at the last close, ascending. */
  readonly totals: readonly number[];
  /** By slot: the conduct's highest points so far; 0 once no finding of it is to come. */
  readonly maxima: readonly number[];
  /** The bands of earlier findings that other combinations have otherwise: finding, band, finding, band … */
  readonly bands: readonly number[];
  /** What is assumed of the person's unknown facts. */
  readonly person: Box;
  readonly standing: Standing;
  readonly repaired: Repaired;
  /** How many of the totals that thresholds ask for the year has reached at some close; only where repairs make totals fall. */
  readonly peak: number;
  /** Points added today. */
  readonly added: number;
  /** What was scored in one go today, as far as thresholds ask for it, ascending, each once. */
  readonly amounts: readonly number[];
  /** Slots whose highest rose today and whose last finding of the day is to come. */
  readonly risen: readonly number[];
  /** By decision of several findings: the points added so far. */
  readonly sums: readonly number[];
  /** Where points were added today: positions in the day's institutions, ascending, where there are several. */
  readonly made: readonly number[];
}

const none: readonly number[] = [];
const zero: readonly number[] = [0];

export function initialState(slotCount: number): State {
  return {
    totals: zero,
    maxima: zeros(slotCount),
    bands: none,
    person: everything,
    standing: blank,
    repaired: unrepaired,
    peak: 0,
    added: 0,
    amounts: none,
    risen: none,
    sums: none,
    made: none,
  };
}

/** The state after the day's scoring. */
export function closedState(state: State, after: Pick<State, 'totals' | 'person' | 'repaired' | 'peak'>): State {
  const { maxima, bands, standing } = state;
  const { totals, person, repaired, peak } = after;
  return {
    totals,
    maxima,
    bands,
    person,
    standing,
    repaired,
    peak,
    added: 0,
    amounts: none,
    risen: none,
    sums: none,
    made: none,
  };
}

/** The state at the beginning of a year. */
export function clearedState(state: State): State {
  return { ...state, totals: zero, repaired: unrepaired, peak: 0 };
}

export function zeros(count: number): readonly number[] {
  return count === 0 ? none : Array.from({ length: count }, () => 0);
}

/** States that differ in nothing but their totals are one, with the totals of all. */
export function merged(states: readonly State[]): readonly State[] {
  if (states.length < 2) return states;
  const byKey = new Map<string, { readonly state: State; readonly totals: (readonly number[])[] }>();
  for (const state of states) {
    const key = stateKey(state);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { state, totals: [state.totals] });
    else if (!known.totals.includes(state.totals)) known.totals.push(state.totals);
  }
  return [...byKey.values()].map(({ state, totals }) =>
    totals.length === 1 ? state : { ...state, totals: unionOf(totals) },
  );
}

export function unionOf(sets: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(sets.flat())].sort((left, right) => left - right);
}

/** Equal for states that differ in nothing but their totals and what is assumed of the person. */
export function standingKey(state: State): string {
  return stateKey({ ...state, person: everything });
}

function stateKey(state: State): string {
  const { maxima, bands, person, standing, repaired, peak, added, amounts, risen, sums, made } = state;
  const lasting = `${maxima.join()}|${bands.join()}|${person.size === 0 ? '' : keyOf(person)}|${keyOfStanding(standing)}|${repaired.key}|${peak}`;
  if (added === 0 && sums.length === 0) return lasting;
  return `${lasting}|${added}|${amounts.join()}|${risen.join()}|${sums.join()}|${made.join()}`;
}
