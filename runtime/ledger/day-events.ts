import { keyOf, type Box, type Case } from '../match/inquiry.ts';
import type { Prepared } from '../match/prepare.ts';
import { afterEvents, speaking, type StatusEvent, type Surroundings } from '../standing/events.ts';
import type { Standing } from '../standing/standing.ts';
import type { Closed } from './closing.ts';
import type { Plan, PlannedDay } from './plan.ts';
import { withExclusion } from './repaired.ts';
import type { State } from './state.ts';
import { unsuperseded, type Fired } from './thresholds.ts';
import { idle } from './today.ts';

/** The statuses that hold at all places although they arose at some, by what is assumed of the person. */
export type Linked = (person: Box, arose: readonly string[] | null) => readonly Case<ReadonlySet<number>>[];

type After = Pick<State, 'person' | 'standing'>;

/** What fires in some combinations, and what follows for each standing. */
interface Eventful {
  readonly fired: Fired;
  /** Equal for the same places and assumptions about the person. */
  readonly key: string;
  readonly events: readonly StatusEvent[];
  readonly after: Map<Standing, readonly After[]>;
}

/** The statuses that a day's scoring brings. Combinations that stood alike and in which the same fires go on alike. */
export class DayEvents {
  private readonly prepared: Prepared;
  private readonly around: Surroundings;
  private readonly day: PlannedDay;
  private readonly linked: Linked;
  /** The day's findings. */
  private readonly ids: readonly string[];
  /** Whether a decision names one of them. */
  private readonly decided: boolean;
  private readonly known: Eventful[] = [];

  constructor(prepared: Prepared, around: Surroundings, plan: Plan, day: PlannedDay, linked: Linked) {
    this.prepared = prepared;
    this.around = around;
    this.day = day;
    this.linked = linked;
    this.ids = day.steps.map(({ finding }) => plan.findings[finding]?.id ?? '');
    this.decided = plan.rulings.onDay.has(day.date);
  }

  /** Adds the states after the day's scoring. */
  follow(state: State, closed: Closed, states: State[]): void {
    const { person, fired } = closed;
    if (fired.thresholds.length === 0 && !this.decided) states.push(closedState(state, closed, person, state.standing));
    else
      for (const after of this.after(fired, state.today.made, person, state.standing))
        states.push(closedState(state, closed, after.person, after.standing));
  }

  private after(fired: Fired, made: readonly number[], person: Box, standing: Standing): readonly After[] {
    const { events, after } = this.eventful(fired, made, person);
    let found = after.get(standing);
    if (found === undefined) after.set(standing, (found = this.bring(events, person, standing)));
    return found;
  }

  private eventful(fired: Fired, made: readonly number[], person: Box): Eventful {
    const alone = this.day.institutions.length < 2 && person.size === 0;
    const key = alone ? '' : `${made.join()}|${keyOf(person)}`;
    for (const eventful of this.known) if (eventful.fired === fired && eventful.key === key) return eventful;
    const thresholds = unsuperseded(this.prepared, fired.thresholds);
    const events = speaking(thresholds.flatMap((threshold) => this.eventOf(threshold, made)));
    const eventful: Eventful = { fired, key, events, after: new Map() };
    this.known.push(eventful);
    return eventful;
  }

  private bring(events: readonly StatusEvent[], person: Box, standing: Standing): readonly After[] {
    if (events.length === 0 && !this.decided) return [{ person, standing }];
    const arose = events.flatMap((event) => event.arose ?? []);
    const found: After[] = [];
    for (const { box, value } of this.linked(person, arose.length === 0 ? null : arose))
      for (const next of afterEvents(this.around, standing, this.day.date, events, (status) => value.has(status)))
        found.push({ person: box, standing: next });
    return found;
  }

  private eventOf(threshold: number, made: readonly number[]): readonly StatusEvent[] {
    const { date, year, institutions } = this.day;
    const row = this.prepared.rules.tables.thresholds[threshold];
    if (row === undefined || row.status === null) return [];
    const where = made.map((place) => institutions[place] ?? null);
    const arose = where.every((institution) => institution !== null) ? where : null;
    return [{ day: date, year, threshold, row, status: row.status.status, ids: this.ids, arose, causes: [] }];
  }
}

function closedState(state: State, { totals, fired, peak }: Closed, person: Box, standing: Standing): State {
  const { maxima, bands } = state;
  const repaired = fired.excludes ? withExclusion(state.repaired) : state.repaired;
  return { totals, maxima, bands, person, standing, repaired, peak, today: idle };
}
