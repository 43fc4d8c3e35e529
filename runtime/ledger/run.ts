import type { Day } from '../calendar.ts';
import { everything, type Box, type Case } from '../match/inquiry.ts';
import { mattering, type Consequence } from '../match/missing.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Cause } from '../standing/cause.ts';
import { settled, type Surroundings } from '../standing/events.ts';
import { causesOf, settingAside } from '../standing/outshone.ts';
import { holding, Recorder } from '../standing/recorder.ts';
import { observationKey, untold, withoutSpent, type Observation, type Standing } from '../standing/standing.ts';
import type { Stretch } from '../standing/standing.ts';
import { act, type Acting } from './act.ts';
import { Budget } from './budget.ts';
import { Closing } from './closing.ts';
import { Entering } from './entering.ts';
import { linkedAnyhow, linkedStatuses } from './linkage.ts';
import type { Plan, PlannedDay } from './plan.ts';
import { DayEvents } from './day-events.ts';
import { changedState, clearedState, initialState, merged, unionOf, type State } from './state.ts';
import { beginningOf } from './today.ts';
import type { Judgement } from './verdicts.ts';

/** What comes of a record's entries over all lawful combinations and all completions. */
export interface Ledger {
  /** By finding. */
  readonly judgements: readonly (readonly Judgement[])[];
  /** The days with findings. */
  readonly days: readonly ClosedDay[];
  readonly years: readonly ClosedYear[];
  /** Missing facts of the person that decide whether a threshold fires or where a status holds, and the first day on which they do. */
  readonly personFacts: ReadonlyMap<number, Day>;
  /** By measure against an institution: its missing facts that decide whether it reaches the person. */
  readonly measureFacts: ReadonlyMap<number, readonly number[]>;
  /** What held on which days in some combination. */
  readonly stretches: readonly Stretch[];
  /** The causes as the combinations last had them. */
  readonly ended: readonly Cause[];
  /** Each once. */
  readonly observations: readonly Observation[];
  /** The different lists of stops that combinations begin, where they are counted. */
  readonly starts: readonly Standing['starts'][];
}

export class ClosedDay {
  readonly date: Day;
  readonly year: number;
  /** The different sets of thresholds that fire in some combination; an empty one if in some combination none does. */
  readonly firings: readonly (readonly number[])[];
  private readonly states: readonly State[];

  constructor({ date, year }: PlannedDay, firings: readonly (readonly number[])[], states: readonly State[]) {
    this.date = date;
    this.year = year;
    this.firings = firings;
    this.states = states;
  }

  /** The year's possible totals at the close, ascending. */
  get totals(): readonly number[] {
    return totalsOf(this.states);
  }
}

export interface ClosedYear {
  readonly year: number;
  /** Ascending. */
  readonly totals: readonly number[];
  /** The most that repairs take away in some combination. */
  readonly repaired: number;
  /** How many of the totals that thresholds ask for were reached at some close, by combination; null: as many as `totals` says. */
  readonly peaks: readonly number[] | null;
}

export interface LedgerOptions {
  /** Whether the stops that begin are counted, too. */
  readonly countsStarts?: boolean;
  /** How many states it may go through. */
  readonly budget?: Budget;
  /** Up to so many states at a time nothing is set aside. No result depends on it. */
  readonly fewStates?: number;
}

/** Goes through the days with every state in which the ledger may be. Throws BudgetError if they are too many. */
export function runLedger(prepared: Prepared, plan: Plan, options: LedgerOptions = {}): Ledger {
  const run = new Run(prepared, plan, options);
  for (const day of plan.days) run.day(day);
  return run.result();
}

class Run {
  private states: readonly State[];
  private year: number | null = null;
  private since: Day = -Infinity;
  private readonly days: ClosedDay[] = [];
  private readonly years: ClosedYear[] = [];
  private personFacts: Map<number, Day> | null = null;
  private measureFacts: Map<number, readonly number[]> | null = null;
  private readonly observations = new Set<Observation>();
  private readonly recorder = new Recorder();
  private readonly ended = new Set<Cause>();
  private readonly budget: Budget;
  private readonly fewStates: number;
  private readonly entering: Entering;
  private readonly acting: Acting;
  private readonly closing: Closing;
  private readonly falls: boolean;
  /** The statuses that hold at all places where no unknown fact of the person decides; null before it is asked for. */
  private everywhere: readonly Case<ReadonlySet<number>>[] | null = null;
  /** Unnamed decisions that are still to come. */
  private readonly unnamed: Surroundings['rulings']['unnamed'][number][];

  private readonly prepared: Prepared;
  private readonly plan: Plan;

  constructor(prepared: Prepared, plan: Plan, { countsStarts = false, budget, fewStates = 8 }: LedgerOptions) {
    this.budget = budget ?? new Budget();
    this.fewStates = fewStates;
    this.prepared = prepared;
    this.plan = plan;
    this.states = [initialState(plan.slotCount)];
    this.entering = new Entering(prepared, plan, this.budget);
    this.falls = plan.record.repairs.length > 0;
    this.closing = new Closing(prepared, plan.record.person, this.falls);
    this.unnamed = [...plan.rulings.unnamed];
    const around = { rules: prepared.standing, rulings: plan.rulings, excluded: prepared.excluded, countsStarts };
    this.acting = {
      prepared,
      person: plan.record.person,
      places: plan.record.places,
      around,
      asked: (facts) => this.ask(facts),
      linked: (box, day, arose) => this.linkedAt(box, day, arose),
      told: (standing) => (standing.unsettled.length > 0 ? standing : this.tell(standing)),
    };
    this.recorder.continueWith(-Infinity, this.states);
  }

  day(day: PlannedDay): void {
    this.hold(day.date);
    const { steps, acts } = day;
    if (steps.length > 0 || acts.some(({ kind }) => kind === 'Repair')) this.beginYear(day.year);
    if (steps.length > 0) this.score(day);
    for (const one of acts) {
      this.budget.spend(this.states.length);
      this.states = merged(this.states.flatMap((state) => act(this.acting, state, one)));
      if (one.kind === 'Ruling') this.unnamed.splice(this.unnamed.indexOf(one.ruling), 1);
    }
    this.record(day.date);
  }

  result(): Ledger {
    this.endYear();
    for (const { standing } of this.states) for (const cause of causesOf(standing)) this.ended.add(cause);
    return {
      judgements: this.entering.judgements,
      days: this.days,
      years: this.years,
      personFacts: this.personFacts ?? noFacts,
      measureFacts: this.measureFacts ?? noFacts,
      stretches: this.recorder.stretches(),
      ended: [...this.ended],
      observations: eachOnce([...this.observations]),
      starts: this.states.map(({ standing }) => standing.starts),
    };
  }

  private beginYear(year: number): void {
    if (year === this.year) return;
    this.endYear();
    this.year = year;
    this.states = merged(this.states.map(clearedState));
  }

  private endYear(): void {
    if (this.year === null) return;
    const repaired = this.states.reduce((most, state) => Math.max(most, state.repaired.points), 0);
    const peaks = this.falls
      ? [...new Set(this.states.map(({ peak }) => peak))].sort((left, right) => left - right)
      : null;
    this.years.push({ year: this.year, totals: totalsOf(this.states), repaired, peaks });
  }

  /** A day's findings are one scoring, checked once if any points were added. */
  private score(day: PlannedDay): void {
    const { date, steps } = day;
    if (day.decisions > 0) this.states = this.states.map((state) => ({ ...state, today: beginningOf(day.decisions) }));
    for (const step of steps) {
      const next = this.entering.enter(this.states, step);
      this.states = steps.length > 1 ? merged(next) : next;
    }
    const { closing } = this;
    closing.beginDay();
    const events = new DayEvents(this.acting, this.plan, day);
    for (const state of this.states) closing.close(state, events);
    for (const fact of closing.personFacts()) this.askPerson(fact, date);
    this.states = events.result();
    this.days.push(new ClosedDay(day, closing.firings(), this.states));
  }

  private linkedAt(person: Box, day: Day, arose: readonly string[] | null): readonly Case<ReadonlySet<number>>[] {
    const { record } = this.plan;
    if (this.everywhere === null) {
      const statuses = linkedAnyhow(this.prepared, record.person);
      this.everywhere = statuses === null ? [] : [{ box: everything, value: statuses }];
    }
    const [known] = this.everywhere;
    if (known !== undefined) return person.size === 0 ? this.everywhere : [{ box: person, value: known.value }];
    const cases = linkedStatuses(this.prepared, record.person, person);
    if (cases.length > 1 && arose !== null && (record.places?.length ?? 0) > 1) {
      const consequences = cases.map(({ box, value }) => ({ box, outcome: [...value].join() }));
      for (const fact of mattering(this.prepared, consequences)) this.askPerson(fact, day);
    }
    return cases;
  }

  private askPerson(fact: number, day: Day): void {
    this.personFacts ??= new Map();
    if (!this.personFacts.has(fact)) this.personFacts.set(fact, day);
  }

  /** Notes which facts decide what a measure comes to. */
  private ask({ measure, day, cases }: Asked): void {
    for (const fact of mattering(this.prepared, cases)) {
      if (this.prepared.rules.tables.facts[fact]?.entity === '人员') this.askPerson(fact, day);
      else {
        this.measureFacts ??= new Map();
        const known = this.measureFacts.get(measure) ?? [];
        if (!known.includes(fact)) this.measureFacts.set(measure, [...known, fact]);
      }
    }
  }

  /** Where it is not settled yet how it stood, the days since the last entry stay with the state. */
  private hold(day: Day): void {
    const waits = ({ standing }: State): boolean => standing.unsettled.length > 0;
    if (this.unnamed.length > 0 && this.states.some(waits))
      this.states = this.states.map((state) =>
        waits(state) ? changedState(state, holding(state.standing, this.since, day)) : state,
      );
    this.since = day;
  }

  /** Tells what is settled at the end of a day, and lets go of what nothing follows from any more. */
  private record(day: Day): void {
    const many = this.states.length > this.fewStates;
    const repairsToCome = many && this.plan.record.repairs.some(({ date }) => date > day);
    let after: State[] | null = null;
    for (let place = 0; place < this.states.length; place += 1) {
      const state = this.states[place];
      if (state === undefined) continue;
      const standing = this.lasting(state.standing, day, many, repairsToCome);
      if (standing !== state.standing) (after ??= [...this.states])[place] = changedState(state, standing);
    }
    if (after !== null) this.states = merged(after);
    this.recorder.continueWith(day, this.states);
  }

  private lasting(before: Standing, day: Day, many: boolean, repairsToCome: boolean): Standing {
    const standing = settled(before, this.unnamed);
    if (standing.unsettled.length > 0) return standing;
    const told = this.tell(standing);
    const unspent = withoutSpent(this.prepared.standing, told, day);
    if (unspent !== told) this.noteEnded(told, unspent);
    return many ? settingAside(this.prepared.standing, unspent, day, repairsToCome) : unspent;
  }

  private noteEnded(before: Standing, after: Standing): void {
    const left = causesOf(after);
    for (const cause of causesOf(before)) if (!left.includes(cause)) this.ended.add(cause);
  }

  private tell(standing: Standing): Standing {
    const { held, seen } = standing;
    if (held.length + seen.length === 0) return standing;
    for (const stretch of held) this.recorder.keep(stretch);
    for (const observation of seen) this.observations.add(observation);
    return untold(standing);
  }
}

const noFacts: ReadonlyMap<number, never> = new Map<number, never>();

/** What a measure comes to in the different cases. */
export interface Asked {
  readonly measure: number;
  readonly day: Day;
  readonly cases: readonly Consequence[];
}

function totalsOf(states: readonly State[]): readonly number[] {
  let union: readonly number[] = [];
  for (const { totals } of states) union = unionOf(union, totals);
  return union;
}

/** Combinations see the same things. */
function eachOnce(observations: readonly Observation[]): readonly Observation[] {
  if (observations.length < 2) return observations;
  const byKey = new Map(observations.map((observation) => [observationKey(observation), observation]));
  return [...byKey.values()];
}
