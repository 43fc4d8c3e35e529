import { keyOf, type Box } from '../match/inquiry.ts';
import { mattering } from '../match/missing.ts';
import type { Prepared } from '../match/prepare.ts';
import type { FactSheet } from '../sheet.ts';
import { intervalOf } from './cells.ts';
import { closedState, standingKey, type State } from './state.ts';
import { firingsAt, type Firing } from './thresholds.ts';

/** The close of one day: which thresholds fire in which states, and the states after it. */
export class Closing {
  /** The different sets of thresholds that fire in some combination; an empty one if in some combination none does. */
  readonly firings: (readonly number[])[] = [];
  private readonly seen = new Set<string>();
  /** By standing: what fires under the different assumptions about the person. */
  private readonly assumed = new Map<string, Firing[]>();
  private readonly prepared: Prepared;
  private readonly person: FactSheet;

  constructor(prepared: Prepared, person: FactSheet) {
    this.prepared = prepared;
    this.person = person;
  }

  /** The states that follow: one, or one for each assumption about the person that decides what fires. */
  close(state: State): readonly State[] {
    if (state.added === 0) {
      this.note([]);
      return [closedState(state, state.totals, state.person)];
    }
    const { cells, rules } = this.prepared;
    const cap = rules.tables.accumulation.cap ?? Infinity;
    const cases = new Map<number, readonly Firing[]>();
    const after = new Map<string, { readonly person: Box; readonly totals: Set<number> }>();
    for (const before of state.totals) {
      const total = Math.min(before + state.added, cap);
      // Thresholds tell totals apart by their intervals alone.
      const pair =
        intervalOf(cells.totalCuts, before) * (cells.totalCuts.length + 1) + intervalOf(cells.totalCuts, total);
      let firings = cases.get(pair);
      if (firings === undefined) cases.set(pair, (firings = this.fire(state, before, total)));
      if (firings.length > 1 || state.person.size > 0) this.assume(`${before} ${standingKey(state)}`, firings);
      for (const { person } of firings) {
        const key = person.size === 0 ? '' : keyOf(person);
        const known = after.get(key);
        if (known === undefined) after.set(key, { person, totals: new Set([total]) });
        else known.totals.add(total);
      }
    }
    return [...after.values()].map(({ person, totals }) => closedState(state, [...totals], person));
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
