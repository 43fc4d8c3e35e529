import { keyOf, type Box } from '../match/inquiry.ts';
import { mattering } from '../match/missing.ts';
import type { Prepared } from '../match/prepare.ts';
import type { FactSheet } from '../sheet.ts';
import { intervalOf } from './cells.ts';
import { withExclusion } from './repaired.ts';
import { closedState, standingKey, type State } from './state.ts';
import { firingsAt, type Firing } from './thresholds.ts';

/** A state after the close, and the thresholds that fired of those from which a status or an end of repair follows. */
export interface Closed {
  readonly state: State;
  readonly fired: readonly number[];
}

/** The close of one day: which thresholds fire in which states, and the states after it. */
export class Closing {
  /** The different sets of thresholds that fire in some combination; an empty one if in some combination none does. */
  readonly firings: (readonly number[])[] = [];
  private readonly seen = new Set<string>();
  /** By standing: what fires under the different assumptions about the person. */
  private readonly assumed = new Map<string, Firing[]>();
  private readonly prepared: Prepared;
  private readonly person: FactSheet;
  /** Whether totals may fall within the year. */
  private readonly falls: boolean;

  constructor(prepared: Prepared, person: FactSheet, falls: boolean) {
    this.prepared = prepared;
    this.person = person;
    this.falls = falls;
  }

  /** The states that follow: one, or one for each assumption about the person and each consequence of what fires. */
  close(state: State): readonly Closed[] {
    if (state.added === 0) {
      this.note([]);
      return [{ state: closedState(state, state), fired: [] }];
    }
    const { cells, rules, lasting } = this.prepared;
    const cap = rules.tables.accumulation.cap ?? Infinity;
    const cases = new Map<number, readonly Firing[]>();
    const after = new Map<string, Group>();
    for (const before of state.totals) {
      const total = Math.min(before + state.added, cap);
      // Thresholds tell totals apart by their intervals alone.
      const pair =
        intervalOf(cells.totalCuts, before) * (cells.totalCuts.length + 1) + intervalOf(cells.totalCuts, total);
      let firings = cases.get(pair);
      if (firings === undefined) cases.set(pair, (firings = this.fire(state, before, total)));
      if (firings.length > 1 || state.person.size > 0) this.assume(`${before} ${standingKey(state)}`, firings);
      const peak = this.falls ? Math.max(state.peak, reachedBy(this.prepared, total)) : 0;
      for (const { person, fired } of firings) {
        const following = fired.length === 0 ? fired : fired.filter((threshold) => lasting[threshold] === true);
        const key = `${person.size === 0 ? '' : keyOf(person)}|${following.join()}|${peak}`;
        const known = after.get(key);
        if (known === undefined) after.set(key, { person, fired: following, peak, totals: new Set([total]) });
        else known.totals.add(total);
      }
    }
    return [...after.values()].map(({ person, fired, peak, totals }): Closed => {
      const excluded = fired.some((threshold) => this.prepared.excluded.has(threshold));
      const repaired = excluded ? withExclusion(state.repaired) : state.repaired;
      return { state: closedState(state, { totals: [...totals], person, repaired, peak }), fired };
    });
  }

  /** Missing facts of the person that decide what fires. */
  personFacts(): readonly number[] {
    return [...this.assumed.values()].flatMap((cases) => {
      const consequences = cases.map(({ fired, person }) => ({ box: person, outcome: fired.join() }));
      return cases.length > 1 ? mattering(this.prepared, consequences) : [];
    });
  }

  private fire(state: State, before: number, total: number): readonly Firing[] {
    const firings = firingsAt(this.prepared, this.person, state.person, { before, total, amounts: state.amounts });
    for (const { fired } of firings) this.note(fired);
    return firings;
  }

  private assume(standing: string, firings: readonly Firing[]): void {
    this.assumed.set(standing, [...(this.assumed.get(standing) ?? []), ...firings]);
  }

  private note(fired: readonly number[]): void {
    const key = fired.join();
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.firings.push(fired);
  }
}

/** States that go on alike. */
interface Group {
  readonly person: Box;
  readonly fired: readonly number[];
  readonly peak: number;
  readonly totals: Set<number>;
}

/** How many of the totals that thresholds ask for are reached. */
function reachedBy({ askedTotals }: Prepared, total: number): number {
  return askedTotals.filter((asked) => total > 0 && total >= asked).length;
}
