import type { Day } from '../calendar.ts';
import { keyOf, type Box, type Case } from '../match/inquiry.ts';
import { mattering, type Consequence } from '../match/missing.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Cause } from '../standing/cause.ts';
import { afterEvents, settled, speaking, type StatusEvent, type Surroundings } from '../standing/events.ts';
import { withoutDominated } from '../standing/dominated.ts';
import { holding, Recorder } from '../standing/recorder.ts';
import { changed, observationKey, withoutSpent, type Observation, type Standing } from '../standing/standing.ts';
import type { Stretch } from '../standing/standing.ts';
import { act, type Acting } from './act.ts';
import { Budget } from './budget.ts';
import { Closing, type Closed } from './closing.ts';
import { Entering } from './entering.ts';
import { linkedStatuses } from './linkage.ts';
import type { Plan, PlannedDay } from './plan.ts';
import { clearedState, initialState, merged, unionOf, zeros, type State } from './state.ts';
import { unsuperseded } from './thresholds.ts';
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
  /** The most that repairs take away in some combination. */
  readonly repaired: number;
  /** How many of the totals that thresholds ask for were reached at some close, by combination; null: as many as `totals` says. */
  readonly peaks: readonly number[] | null;
}

/** Goes through the days with every state in which the ledger may be. `countsStarts`: also counts the stops that begin. */
export function runLedger(prepared: Prepared, plan: Plan, countsStarts = false): Ledger {
  const run = new Run(prepared, plan, countsStarts);
  for (const day of plan.days) run.day(day);
  return run.result();
}

/** Up to so many states nothing is simplified. */
const fewStates = 8;

class Run {
  private states: readonly State[];
  private year: number | null = null;
  private since: Day = -Infinity;
  private readonly days: ClosedDay[] = [];
  private readonly years: ClosedYear[] = [];
  private readonly personFacts = new Map<number, Day>();
  private readonly measureFacts = new Map<number, readonly number[]>();
  private readonly observations = new Map<string, Observation>();
  private readonly recorder = new Recorder();
  private readonly ended = new Set<Cause>();
  private readonly budget = new Budget();
  private readonly entering: Entering;
  private readonly acting: Acting;
  private readonly falls: boolean;
  /** Unnamed decisions that are still to come. */
  private readonly unnamed: Surroundings['rulings']['unnamed'][number][];

  private readonly prepared: Prepared;
  private readonly plan: Plan;

  constructor(prepared: Prepared, plan: Plan, countsStarts: boolean) {
    this.prepared = prepared;
    this.plan = plan;
    this.states = [initialState(plan.slotCount)];
    this.entering = new Entering(prepared, plan, this.budget);
    this.falls = plan.record.repairs.length > 0;
    this.unnamed = [...plan.rulings.unnamed];
    const around = { rules: prepared.standing, rulings: plan.rulings, excluded: prepared.excluded, countsStarts };
    this.acting = {
      prepared,
      person: plan.record.person,
      places: plan.record.places,
      around,
      asked: (facts) => this.ask(facts),
      linked: (box, day, arose) => this.linkedAt(box, day, arose),
    };
    this.recorder.continueWith(-Infinity, [initialState(0).standing]);
  }

  day(day: PlannedDay): void {
    this.hold(day.date);
    if (day.steps.length > 0 || day.acts.some(({ kind }) => kind === 'Repair')) this.beginYear(day.year);
    if (day.steps.length > 0) this.score(day);
    for (const one of day.acts) {
      this.budget.spend(this.states.length);
      this.states = merged(this.states.flatMap((state) => act(this.acting, state, one)));
      if (one.kind === 'Ruling') this.unnamed.splice(this.unnamed.indexOf(one.ruling), 1);
    }
    this.record(day.date);
  }

  result(): Ledger {
    this.endYear();
    for (const { standing } of this.states) for (const cause of standing.causes) this.ended.add(cause);
    return {
      judgements: this.entering.judgements,
      days: this.days,
      years: this.years,
      personFacts: this.personFacts,
      measureFacts: this.measureFacts,
      stretches: this.recorder.stretches(),
      ended: [...this.ended],
      observations: [...this.observations.values()],
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
    const peaks = this.falls ? unionOf([this.states.map(({ peak }) => peak)]) : null;
    this.years.push({ year: this.year, totals: totalsOf(this.states), repaired, peaks });
  }

  /** A day's findings are one scoring, checked once if any points were added. */
  private score(day: PlannedDay): void {
    if (day.decisions > 0) this.states = this.states.map((state) => ({ ...state, sums: zeros(day.decisions) }));
    for (const step of day.steps) {
      const next = this.entering.enter(this.states, step);
      this.states = day.steps.length > 1 ? merged(next) : next;
    }
    const closing = new Closing(this.prepared, this.plan.record.person, this.falls);
    const eventful = new Map<string, Eventful>();
    const states: State[] = [];
    for (const state of this.states)
      for (const closed of closing.close(state)) states.push(...this.withEvents(day, closed, state.made, eventful));
    for (const fact of closing.personFacts()) this.askPerson(fact, day.date);
    const { date, year } = day;
    this.states = merged(states);
    this.days.push({ date, year, firings: closing.firings, totals: totalsOf(this.states) });
  }

  /** Combinations that stood alike and in which the same fires go on alike; `known` keeps how. */
  private withEvents(
    day: PlannedDay,
    { state, fired }: Closed,
    made: State['made'],
    known: Map<string, Eventful>,
  ): readonly State[] {
    if (fired.length === 0 && !this.plan.rulings.onDay.has(day.date)) return [state];
    const key = `${fired.join()}|${made.join()}|${state.person.size === 0 ? '' : keyOf(state.person)}`;
    let eventful = known.get(key);
    if (eventful === undefined) {
      const thresholds = unsuperseded(this.prepared, fired);
      const events = speaking(thresholds.flatMap((threshold) => this.eventOf(day, threshold, made)));
      known.set(key, (eventful = { events, after: new Map() }));
    }
    let after = eventful.after.get(state.standing);
    if (after === undefined) {
      after = this.afterEvents(day, state, eventful.events);
      eventful.after.set(state.standing, after);
    }
    return after.map((one): State => ({ ...state, ...one }));
  }

  private afterEvents(day: PlannedDay, { person, standing }: State, events: readonly StatusEvent[]): readonly After[] {
    if (events.length === 0 && !this.plan.rulings.onDay.has(day.date)) return [{ person, standing }];
    const arose = events.flatMap((event) => event.arose ?? []);
    const cases = this.linkedAt(person, day.date, arose.length === 0 ? null : arose);
    return cases.flatMap(({ box, value }) =>
      afterEvents(this.acting.around, standing, day.date, events, (status) => value.has(status)).map((next): After => ({
        person: box,
        standing: next,
      })),
    );
  }

  private eventOf(
    { date, year, steps, institutions }: PlannedDay,
    threshold: number,
    made: State['made'],
  ): StatusEvent[] {
    const row = this.prepared.rules.tables.thresholds[threshold];
    if (row === undefined || row.status === null) return [];
    const ids = steps.map(({ finding }) => this.plan.findings[finding]?.id ?? '');
    const where = made.map((place) => institutions[place] ?? null);
    const arose = where.every((institution) => institution !== null) ? where : null;
    return [{ day: date, year, threshold, row, status: row.status.status, ids, arose, causes: new Map() }];
  }

  private linkedAt(person: Box, day: Day, arose: readonly string[] | null): readonly Case<ReadonlySet<number>>[] {
    const { record } = this.plan;
    const cases = linkedStatuses(this.prepared, record.person, person);
    if (cases.length > 1 && arose !== null && (record.places?.length ?? 0) > 1) {
      const consequences = cases.map(({ box, value }) => ({ box, outcome: [...value].join() }));
      for (const fact of mattering(this.prepared, consequences)) this.askPerson(fact, day);
    }
    return cases;
  }

  private askPerson(fact: number, day: Day): void {
    if (!this.personFacts.has(fact)) this.personFacts.set(fact, day);
  }

  /** Notes which facts decide what a measure comes to. */
  private ask({ measure, day, cases }: Asked): void {
    for (const fact of mattering(this.prepared, cases)) {
      if (this.prepared.rules.tables.facts[fact]?.entity === '人员') this.askPerson(fact, day);
      else {
        const known = this.measureFacts.get(measure) ?? [];
        if (!known.includes(fact)) this.measureFacts.set(measure, [...known, fact]);
      }
    }
  }

  /** Where it is not settled yet how it stood, the days since the last entry stay with the state. */
  private hold(day: Day): void {
    if (this.states.some(({ standing }) => standing.unsettled.length > 0)) {
      this.states = this.states.map((state) =>
        state.standing.unsettled.length === 0
          ? state
          : { ...state, standing: holding(state.standing, this.since, day) },
      );
    }
    this.since = day;
  }

  /** Tells what is settled at the end of a day, and lets go of what nothing follows from any more. */
  private record(day: Day): void {
    // Where combinations are few, every cause stays to be told.
    const many = this.states.length > fewStates;
    const repairsToCome = many && this.plan.record.repairs.some(({ date }) => date > day);
    this.states = merged(
      this.states.map((state): State => {
        const standing = settled(state.standing, this.unnamed);
        if (standing.unsettled.length > 0) return standing === state.standing ? state : { ...state, standing };
        const told = this.tell(standing);
        const unspent = withoutSpent(this.prepared.standing, told, day);
        const lasting = many ? withoutDominated(unspent, day, repairsToCome) : unspent;
        for (const cause of told.causes) if (!lasting.causes.includes(cause)) this.ended.add(cause);
        return lasting === state.standing ? state : { ...state, standing: lasting };
      }),
    );
    const certain = this.states.map(({ standing }) => standing).filter(({ unsettled }) => unsettled.length === 0);
    this.recorder.continueWith(day, certain);
  }

  private tell(standing: Standing): Standing {
    const { held, seen } = standing;
    if (held.length + seen.length === 0) return standing;
    for (const stretch of held) this.recorder.keep(stretch);
    for (const observation of seen) this.observations.set(observationKey(observation), observation);
    return changed(standing, { held: [], seen: [] });
  }
}

/** What fires in some combinations of a day, and what follows for each standing. */
interface Eventful {
  readonly events: readonly StatusEvent[];
  readonly after: Map<Standing, readonly After[]>;
}

type After = Pick<State, 'person' | 'standing'>;

/** What a measure comes to in the different cases. */
export interface Asked {
  readonly measure: number;
  readonly day: Day;
  readonly cases: readonly Consequence[];
}

function totalsOf(states: readonly State[]): readonly number[] {
  const [first] = states;
  return states.length === 1 && first !== undefined ? first.totals : unionOf(states.map(({ totals }) => totals));
}
