import { keyOf, sameBox, type Box } from '../match/inquiry.ts';
import { mattering } from '../match/missing.ts';
import type { Prepared } from '../match/prepare.ts';
import type { FactSheet } from '../sheet.ts';
import { intervalOf } from './cells.ts';
import { standingKey, unionOf, type State } from './state.ts';
import { firingsAt, together, type Fired, type Firing } from './thresholds.ts';

/** Combinations of a state in which the same follows from a day's close. */
export interface Closed {
  /** The year's possible totals, ascending. */
  readonly totals: readonly number[];
  readonly person: Box;
  /** What a status or an end of repair follows from. */
  readonly fired: Fired;
  readonly peak: number;
}

interface Group extends Closed {
  totals: readonly number[];
}

/** The closes of a record's scoring days: which thresholds fire in which states. */
export class Closing {
  private readonly prepared: Prepared;
  private readonly person: FactSheet;
  /** Whether totals may fall within the year. */
  private readonly falls: boolean;
  /** By what is assumed of the person and what was scored in one go, then by the intervals of the totals before and after: what fires. */
  private readonly known = new Map<string, (readonly Firing[] | undefined)[]>();
  private readonly nothing: Fired;
  private fired: Fired[] = [];
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
    return [...this.assumed.values()].flatMap((cases) => {
      const consequences = cases.map(({ fired, person }) => ({ box: person, outcome: fired.thresholds.join() }));
      return cases.length > 1 ? mattering(this.prepared, consequences) : [];
    });
  }

  beginDay(): void {
    this.fired = [];
    this.assumed.clear();
  }

  /** What follows from a state: the same for all its combinations, or one thing for each assumption about the person and each consequence of what fires. */
  close(state: State): readonly Closed[] {
    const { totals, person, peak, today } = state;
    const { added, amounts } = today;
    if (added === 0) {
      this.note(this.nothing);
      return [{ totals, person, fired: this.nothing, peak }];
    }
    const cap = this.prepared.rules.tables.accumulation.cap ?? Infinity;
    let groups: readonly Group[] = [];
    const cases = this.casesOf(person, amounts);
    const after = shifted(totals, added, cap);
    for (let from = 0, to = 0; from < after.length; from = to) {
      const [before, total] = [totals[from] ?? 0, after[from] ?? 0];
      const pair = this.pairOf(before, total);
      const highest = this.peakOf(peak, total);
      const firings = (cases[pair] ??= firingsAt(this.prepared, this.person, person, { before, total, amounts }));
      for (to = from; to < after.length; to += 1) {
        const next = after[to] ?? 0;
        if (this.pairOf(totals[to] ?? 0, next) !== pair || this.peakOf(peak, next) !== highest) break;
        if (firings.length > 1 || person.size > 0) this.assume(`${totals[to] ?? 0} ${standingKey(state)}`, firings);
      }
      const part = eachOnce(to - from === after.length ? after : after.slice(from, to));
      for (const firing of firings) {
        this.note(firing.fired);
        groups = entering(groups, firing, highest, part);
      }
    }
    return groups;
  }

  private peakOf(before: number, total: number): number {
    return this.falls ? Math.max(before, reachedBy(this.prepared, total)) : 0;
  }

  private casesOf(person: Box, amounts: readonly number[]): (readonly Firing[] | undefined)[] {
    const key = person.size === 0 ? amounts.join() : `${amounts.join()}|${keyOf(person)}`;
    let cases = this.known.get(key);
    if (cases === undefined) this.known.set(key, (cases = []));
    return cases;
  }

  /** Thresholds tell totals apart by their intervals alone. */
  private pairOf(before: number, total: number): number {
    const { totalCuts } = this.prepared.cells;
    return intervalOf(totalCuts, before) * (totalCuts.length + 1) + intervalOf(totalCuts, total);
  }

  private assume(standing: string, firings: readonly Firing[]): void {
    this.assumed.set(standing, [...(this.assumed.get(standing) ?? []), ...firings]);
  }

  private note(fired: Fired): void {
    if (!this.fired.includes(fired)) this.fired.push(fired);
  }
}

/** Adds totals to those from which the same follows. */
function entering(
  groups: readonly Group[],
  { person, fired: { lasting } }: Firing,
  peak: number,
  totals: readonly number[],
): readonly Group[] {
  for (const group of groups) {
    if (group.fired !== lasting || group.peak !== peak || !sameBox(group.person, person)) continue;
    group.totals = unionOf(group.totals, totals);
    return groups;
  }
  return [...groups, { totals, person, fired: lasting, peak }];
}

/** Beyond the cap several totals have become one. */
function eachOnce(totals: readonly number[]): readonly number[] {
  const { length } = totals;
  return totals[length - 1] === totals[length - 2] ? [...new Set(totals)] : totals;
}

/** The totals after so many points. */
function shifted(totals: readonly number[], added: number, cap: number): readonly number[] {
  const after = totals.slice();
  for (let index = 0; index < after.length; index += 1) after[index] = Math.min((totals[index] ?? 0) + added, cap);
  return after;
}

/** How many of the totals that thresholds ask for are reached. */
function reachedBy({ askedTotals }: Prepared, total: number): number {
  return askedTotals.filter((asked) => total > 0 && total >= asked).length;
}
