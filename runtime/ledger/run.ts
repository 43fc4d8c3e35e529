import type { Day } from '../calendar.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Leaf } from '../match/verdict.ts';
import { members } from '../points.ts';
import type { FactSheet } from '../sheet.ts';
import type { Condition } from '../tables.ts';
import { accumulate } from './accumulate.ts';
import { Closing } from './closing.ts';
import type { Plan, PlannedDay, Step } from './plan.ts';
import { clearedState, initialState, merged, unionOf, zeros, type State } from './state.ts';
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
    this.states = merged(this.states.map(clearedState));
  }

  private endYear(): void {
    if (this.year !== null) this.years.push({ year: this.year, totals: totalsOf(this.states) });
  }

  /** Every state with every lawful value of one finding. */
  private enter(step: Step, merge: boolean): void {
    const { finding } = step;
    const { cells } = this.prepared;
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
        for (const points of this.pointsOf(finding, leaf)) next.push(accumulate(cells, from, step, points));
      }
    }
    this.states = merge ? merged(next) : next;
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
    const closing = new Closing(this.prepared, this.person);
    this.states = merged(this.states.flatMap((state) => closing.close(state)));
    for (const fact of closing.personFacts()) if (!this.personFacts.has(fact)) this.personFacts.set(fact, date);
    this.days.push({ date, year, firings: closing.firings, totals: totalsOf(this.states) });
  }
}

function totalsOf(states: readonly State[]): readonly number[] {
  const [first] = states;
  return states.length === 1 && first !== undefined ? first.totals : unionOf(states.map(({ totals }) => totals));
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
