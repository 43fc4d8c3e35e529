import { everything, keyOf, sameBox, type Box } from '../match/inquiry.ts';
import { united } from '../standing/outshone.ts';
import { blank, changed, keyOfStanding, type Standing } from '../standing/standing.ts';
import { unrepaired, type Repaired } from './repaired.ts';
import { idle, isTheSame, isTheSameDay, type Today } from './today.ts';

/** Where the ledger may stand after some of the findings: combinations of lawful points that differ, for what follows, in nothing but the year's total. */
export interface State {
  /** The year's possible totals so far, ascending. */
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
  readonly today: Today;
}

const zero: readonly number[] = [0];

export function initialState(slotCount: number): State {
  return {
    totals: zero,
    maxima: new Array<number>(slotCount).fill(0),
    bands: [],
    person: everything,
    standing: { ...blank },
    repaired: unrepaired,
    peak: 0,
    today: idle,
  };
}

/** The same state with another standing, or other totals. */
export function changedState(state: State, standing: Standing, totals = state.totals): State {
  const { maxima, bands, person, repaired, peak, today } = state;
  return { totals, maxima, bands, person, standing, repaired, peak, today };
}

/** The state at the beginning of a year. */
export function clearedState(state: State): State {
  return { ...state, totals: zero, repaired: unrepaired, peak: 0 };
}

/**
 * States that differ in nothing but their totals, and what is told of them, are one, with the totals of all. While they are few only those that have come to the
 * very same standing are, which is quicker to see: nothing but how many there are depends on it.
 */
export function merged(states: readonly State[]): readonly State[] {
  const [first] = states;
  if (first === undefined || states.length === 1) return states;
  const apart = [first];
  for (const state of states) {
    let place = 0;
    while (place < apart.length && !isAlike(apart[place], state)) place += 1;
    if (place === few) return mergedByKey(states);
    const other = apart[place];
    apart[place] = other === undefined ? state : joined(other, state);
  }
  return apart;
}

const few = 64;

function isAlike(one: State | undefined, other: State): boolean {
  return (
    one !== undefined &&
    one.standing === other.standing &&
    one.peak === other.peak &&
    one.repaired.key === other.repaired.key &&
    isTheSameDay(one.today, other.today) &&
    isTheSame(one.maxima, other.maxima) &&
    isTheSame(one.bands, other.bands) &&
    sameBox(one.person, other.person)
  );
}

function mergedByKey(states: readonly State[]): readonly State[] {
  const apart = new Map<string, State>();
  for (const state of states) {
    const key = `${keyOfStanding(state.standing)}|${keyBeside(state)}`;
    const other = apart.get(key);
    apart.set(key, other === undefined ? state : joined(other, state));
  }
  return [...apart.values()];
}

function joined(one: State, other: State): State {
  const totals = unionOf(one.totals, other.totals);
  const [told, more] = [one.standing.outshone, other.standing.outshone];
  if (told === more) return totals === one.totals ? one : changedState(one, one.standing, totals);
  return changedState(one, changed(one.standing, { outshone: united([told, more]) }), totals);
}

/** Both ascending lists in one, each member once. */
export function unionOf(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one === other || other.length === 0) return one;
  if (one.length === 0) return other;
  const union: number[] = [];
  let place = 0;
  for (const total of one) {
    for (let next = other[place]; next !== undefined && next <= total; next = other[place]) {
      if (next < total) union.push(next);
      place += 1;
    }
    union.push(total);
  }
  for (; place < other.length; place += 1) union.push(other[place] ?? 0);
  return union;
}

/** The totals with so many points more. */
export function withPoints(totals: readonly number[], points: number): readonly number[] {
  if (points === 0) return totals;
  const after = totals.slice();
  for (let index = 0; index < after.length; index += 1) after[index] = (totals[index] ?? 0) + points;
  return after;
}

/** Equal for states that differ in nothing but their totals and what is assumed of the person. */
export function standingKey(state: State): string {
  return `${keyOfStanding(state.standing)}|${keyBeside({ ...state, person: everything })}`;
}

/** Equal for states that go on alike if their standings do. Mostly there is nothing to tell apart. */
function keyBeside({ maxima, bands, person, repaired, peak, today }: State): string {
  const lasting =
    maxima.length + bands.length + person.size + peak === 0 && repaired.key === ''
      ? ''
      : `${maxima.join()}|${bands.join()}|${person.size === 0 ? '' : keyOf(person)}|${repaired.key}|${peak}`;
  if (today === idle) return lasting;
  const { added, amounts, risen, sums, made } = today;
  return `${lasting}|${added}|${amounts?.values.join() ?? ''}|${risen.join()}|${sums.join()}|${made.join()}`;
}
