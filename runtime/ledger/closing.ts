import { keyOf } from '../match/inquiry.ts';
import { mattering } from '../match/missing.ts';
import type { Prepared } from '../match/prepare.ts';
import type { FactSheet } from '../sheet.ts';
import type { Amounts } from './cells.ts';
import type { DayEvents } from './day-events.ts';
import { standingKey, type State } from './state.ts';
import { firedBy, firingsAt, together, type Fired, type Firing } from './thresholds.ts';

/** The closes of a record's scoring days: which thresholds fire in which states. */
export class Closing {
  private readonly prepared: Prepared;
  private readonly person: FactSheet;
  /** Whether totals may fall within the year. */
  private readonly falls: boolean;
  private readonly nothing: Fired;
  private fired: Fired[] = [];
  /** Where thresholds ask for facts of the person: by what is assumed of these and what was scored in one go, then by totals before and after, what fires. */
  private readonly known = new Map<string, (readonly Firing[] | undefined)[]>();
  /** By standing: what fires under the different assumptions about the person. */
  private readonly assumed = new Map<string, Firing[]>();

  constructor(prepared: Prepared, person: FactSheet, falls: boolean) {
    this.prepared = prepared;
    this.person = person;
    this.falls = falls;
    this.nothing = together(prepared, []);
  }

  /** The different sets of thresholds that fire in some combination of the day; an empty one if in some combination none does. */
  firings(): readonly (readonly number[])[] {
    return this.fired.map(({ thresholds }) => thresholds);
  }

  /** Missing facts of the person that decide what fires that day. */
  personFacts(): readonly number[] {
    if (this.assumed.size === 0) return noFacts;
    return [...this.assumed.values()].flatMap((cases) => {
      const consequences = cases.map(({ fired, person }) => ({ box: person, outcome: fired.thresholds.join() }));
      return cases.length > 1 ? mattering(this.prepared, consequences) : [];
    });
  }

  beginDay(): void {
    this.fired = [];
    if (this.assumed.size > 0) this.assumed.clear();
  }

  /** What follows from a state: the same for all its combinations, or one thing for each assumption about the person and each consequence of what fires. */
  close(state: State, events: DayEvents): void {
    const { totals, person, peak, today } = state;
    const { added, amounts } = today;
    if (added === 0) {
      this.note(this.nothing);
      events.follow(state, totals, person, this.nothing, peak);
      return;
    }
    const { cap } = this.prepared.rules.tables.accumulation;
    const after = cap === null ? totals : totals.map((total) => Math.min(total, cap));
    if (this.prepared.cells.asksFacts) this.closeUnder(state, after, events);
    else this.closeAnyhow(state, after, amounts ?? this.prepared.cells.noAmounts, events);
  }

  /** Neighbouring totals from which the same follows go on together. */
  private closeAnyhow(state: State, after: readonly number[], amounts: Amounts, events: DayEvents): void {
    const { totals, person, peak, today } = state;
    let from = 0;
    let before: Fired | null = null;
    let highest = peak;
    for (let index = 0; index < after.length; index += 1) {
      const total = after[index] ?? 0;
      const fired = this.firedAt((totals[index] ?? 0) - today.added, total, amounts);
      const reached = this.peakOf(peak, total);
      this.note(fired);
      if (before !== null && (fired.lasting !== before || reached !== highest)) {
        events.follow(state, eachOnce(after.slice(from, index)), person, before, highest);
        from = index;
      }
      before = fired.lasting;
      highest = reached;
    }
    const rest = eachOnce(from === 0 ? after : after.slice(from));
    if (before !== null) events.follow(state, rest, person, before, highest);
  }

  private firedAt(before: number, total: number, amounts: Amounts): Fired {
    const pair = this.pairOf(before, total);
    return (amounts.fired[pair] ??= firedBy(this.prepared, this.person, { before, total, amounts: amounts.values }));
  }

  /** The same total by total, where it may depend on the person. */
  private closeUnder(state: State, after: readonly number[], events: DayEvents): void {
    const { totals, person, peak, today } = state;
    const amounts = today.amounts?.values ?? [];
    const key = `${amounts.join()}|${keyOf(person)}`;
    let cases = this.known.get(key);
    if (cases === undefined) this.known.set(key, (cases = []));
    for (const [index, total] of after.entries()) {
      const before = (totals[index] ?? 0) - today.added;
      const close = { before, total, amounts };
      const firings = (cases[this.pairOf(before, total)] ??= firingsAt(this.prepared, this.person, person, close));
      if (firings.length > 1 || person.size > 0) this.assume(`${total} ${standingKey(state)}`, firings);
      for (const firing of firings) {
        this.note(firing.fired);
        events.follow(state, [total], firing.person, firing.fired.lasting, this.peakOf(peak, total));
      }
    }
  }

  private peakOf(before: number, total: number): number {
    return this.falls ? Math.max(before, reachedBy(this.prepared, total)) : 0;
  }

  /** Thresholds tell totals apart by their intervals alone. */
  private pairOf(before: number, total: number): number {
    const { totalCuts, totalIntervals } = this.prepared.cells;
    const { length } = totalCuts;
    return (totalIntervals[before] ?? length) * (length + 1) + (totalIntervals[total] ?? length);
  }

  private assume(standing: string, firings: readonly Firing[]): void {
    this.assumed.set(standing, [...(this.assumed.get(standing) ?? []), ...firings]);
  }

  private note(fired: Fired): void {
    if (this.fired.length === 0) this.fired = [fired];
    else if (!this.fired.includes(fired)) this.fired.push(fired);
  }
}

const noFacts: readonly number[] = [];

/** Beyond the cap several totals have become one. */
function eachOnce(totals: readonly number[]): readonly number[] {
  const { length } = totals;
  return length > 1 && totals[length - 1] === totals[length - 2] ? [...new Set(totals)] : totals;
}

/** How many of the totals that thresholds ask for are reached. */
function reachedBy({ askedTotals }: Prepared, total: number): number {
  return askedTotals.filter((asked) => total > 0 && total >= asked).length;
}
