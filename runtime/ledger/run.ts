import type { Day } from '../calendar.ts';
import { mattering } from '../match/missing.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Leaf } from '../match/verdict.ts';
import { members } from '../points.ts';
import type { FactSheet } from '../sheet.ts';
import type { Condition } from '../tables.ts';
import { accumulate } from './accumulate.ts';
import type { Plan, PlannedDay, Step } from './plan.ts';
import { closedState, distinct, initialState, standingKey, zeros, type State } from './state.ts';
import { firingsAt, type Firing } from './thresholds.ts';
import { personPart, Verdicts, type Judgement } from './verdicts.ts';

/** What comes of a record's findings over all lawful combinations and all completions. */
export interface Ledger {
  /** By finding. */
  readonly judgements: readonly (readonly Judgement[])[];
  readonly days: readonly ClosedDay[];
  readonly years: readonly ClosedYear[];
  /** Missing facts of the person that decide whether a threshold fires, and the first day on which they do. */
  readonly personFacts: ReadonlyMap<number, Day>;
}

export interface ClosedDay {
  readonly date: Day;
  readonly year: number;
  /** The different sets of thresholds that fire in some combination; an empty one if in some combination none does. */
  readonly firings: readonly (readonly number[])[];
  /** The year's possible totals at the close, ascending. */
  readonly totals: readonly number[];
  /** The most that was scored in one go in some combination. */
  readonly mostAtOnce: number;
}

export interface ClosedYear {
  readonly year: number;
  /** Ascending. */
  readonly totals: readonly number[];
}

/** Goes through the days with every state in which the ledger may be. */
export function runLedger(prepared: Prepared, plan: Plan, person: FactSheet): Ledger {
  const run = new Run(prepared, plan, person);
  for (const day of plan.days) run.day(day);
  return run.result();
}

class Run {
  private states: readonly State[];
  private year: number | null = null;
  private readonly judgements: Judgement[][] = [];
  private readonly days: ClosedDay[] = [];
  private readonly years: ClosedYear[] = [];
  private readonly personFacts = new Map<number, Day>();
  /** By finding: its band where all combinations agree. */
  private readonly bands: (number | undefined)[] = [];
  private readonly asksBands: boolean;

  private readonly prepared: Prepared;
  private readonly plan: Plan;
  private readonly person: FactSheet;

  constructor(prepared: Prepared, plan: Plan, person: FactSheet) {
    this.prepared = prepared;
    this.plan = plan;
    this.person = person;
    this.states = [initialState(plan.slotCount)];
    this.asksBands = prepared.counts.some(({ of }) => mentionsBand(of));
  }

  day(day: PlannedDay): void {
    if (day.year !== this.year) this.beginYear(day.year);
    if (day.decisions > 0) this.states = this.states.map((state) => ({ ...state, sums: zeros(day.decisions) }));
    for (const step of day.steps) this.enter(step, day.steps.length > 1);
    this.close(day);
  }

  result(): Ledger {
    this.endYear();
    return { judgements: this.judgements, days: this.days, years: this.years, personFacts: this.personFacts };
  }

  private beginYear(year: number): void {
    this.endYear();
    this.year = year;
    this.states = distinct(this.states.map((state) => ({ ...state, total: 0 })));
  }

  private endYear(): void {
    if (this.year !== null) this.years.push({ year: this.year, totals: totalsOf(this.states) });
  }

  /** Every state with every lawful value of one finding. */
  private enter(step: Step, merge: boolean): void {
    const { finding } = step;
    const verdicts = new Verdicts(this.prepared, this.plan, finding, this.bands);
    const next: State[] = [];
    const paths = this.states.map((state) => ({ state, leaves: verdicts.under(state).leaves }));
    const apart =
      this.asksBands &&
      !this.agreeOnBand(
        finding,
        paths.flatMap(({ leaves }) => leaves),
      );
    for (const { state, leaves } of paths) {
      for (const leaf of leaves) {
        const from = this.assuming(state, leaf, finding, apart);
        for (const points of this.pointsOf(finding, leaf)) next.push(accumulate(from, step, points));
      }
    }
    this.states = merge ? distinct(next) : next;
    this.judgements.push(verdicts.all);
  }

  /** Notes the band of the finding if all leaves have the same. */
  private agreeOnBand(finding: number, leaves: readonly Leaf[]): boolean {
    const [first, ...others] = leaves.map((leaf) => this.bandOf(leaf));
    if (others.some((band) => band !== first)) return false;
    this.bands[finding] = first;
    return true;
  }

  private bandOf({ governing }: Leaf): number {
    return this.prepared.entries[governing]?.range.band ?? -1;
  }

  private assuming(state: State, leaf: Leaf, finding: number, apart: boolean): State {
    const person = leaf.box.size === 0 ? state.person : personPart(this.prepared, leaf.box);
    if (!apart && person === state.person) return state;
    return { ...state, person, bands: apart ? [...state.bands, finding, this.bandOf(leaf)] : state.bands };
  }

  private pointsOf(finding: number, { lawful }: Leaf): readonly number[] {
    const fixed = this.plan.replacements[finding] ?? this.plan.findings[finding]?.choice ?? null;
    return fixed === null ? members(lawful) : [fixed];
  }

  /** A day's findings are one scoring, checked once if any points were added. */
  private close({ date, year }: PlannedDay): void {
    const { cap } = this.prepared.rules.tables.accumulation;
    const firings = new Map<string, readonly number[]>();
    const next: State[] = [];
    /** By standing: what fires under the different assumptions about the person. */
    const assumed = new Map<string, readonly Firing[]>();
    let mostAtOnce = 0;
    for (const state of this.states) {
      for (const amount of state.amounts) if (amount > mostAtOnce) mostAtOnce = amount;
      const total = Math.min(state.total + state.added, cap ?? Infinity);
      if (state.added === 0) {
        firings.set('', []);
        next.push(closedState(state, total, state.person));
        continue;
      }
      const close = { before: state.total, total, amounts: state.amounts };
      const cases = firingsAt(this.prepared, this.person, state.person, close);
      for (const { fired, person } of cases) {
        firings.set(fired.join(), fired);
        next.push(closedState(state, total, person));
      }
      if (cases.length > 1 || state.person.size > 0) {
        const standing = standingKey(state);
        assumed.set(standing, [...(assumed.get(standing) ?? []), ...cases]);
      }
    }
    for (const cases of assumed.values()) if (cases.length > 1) this.notePersonFacts(date, cases);
    this.states = distinct(next);
    this.days.push({ date, year, firings: [...firings.values()], totals: totalsOf(this.states), mostAtOnce });
  }

  private notePersonFacts(date: Day, cases: readonly Firing[]): void {
    const consequences = cases.map(({ fired, person }) => ({ box: person, outcome: fired.join() }));
    for (const fact of mattering(this.prepared, consequences))
      if (!this.personFacts.has(fact)) this.personFacts.set(fact, date);
  }
}

function totalsOf(states: readonly State[]): readonly number[] {
  return [...new Set(states.map(({ total }) => total))].sort((left, right) => left - right);
}

function mentionsBand(condition: Condition): boolean {
  switch (condition.kind) {
    case 'All':
    case 'Any':
      return condition.operands.some(mentionsBand);
    case 'Not':
      return mentionsBand(condition.operand);
    default:
      return condition.kind === 'BandIn';
  }
}
