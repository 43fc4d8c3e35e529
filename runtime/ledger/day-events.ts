import { keyOf, type Box } from '../match/inquiry.ts';
import type { Prepared } from '../match/prepare.ts';
import { afterEvents, openLengthOf, type StatusEvent } from '../standing/events.ts';
import type { Standing } from '../standing/standing.ts';
import type { Acting } from './act.ts';
import type { Plan, PlannedDay } from './plan.ts';
import { withExclusion } from './repaired.ts';
import { merged, type State } from './state.ts';
import type { Fired, ThresholdStatus } from './thresholds.ts';
import { idle } from './today.ts';

type After = Pick<State, 'person' | 'standing'>;

/** What fires in some combinations, and what follows for each standing. */
interface Eventful {
  readonly fired: Fired;
  /** Equal for the same places and assumptions about the person. */
  readonly key: string;
  readonly events: readonly StatusEvent[];
  /** Where they arose; null: nowhere, or not recorded. */
  readonly arose: readonly string[] | null;
  /** What standings come to, the one asked for last first. */
  following: Following | null;
}

interface Following {
  readonly before: Standing;
  readonly after: readonly After[];
  readonly next: Following | null;
}

/** The statuses that a day's scoring brings. Combinations that stood alike and in which the same fires go on alike. */
export class DayEvents {
  private readonly prepared: Prepared;
  private readonly acting: Acting;
  private readonly plan: Plan;
  private readonly day: PlannedDay;
  /** Whether a decision names one of the day's findings. */
  private readonly decided: boolean;
  private readonly known: Eventful[] = [];
  private ids: readonly string[] | null = null;
  private readonly states: State[] = [];

  constructor(acting: Acting, plan: Plan, day: PlannedDay) {
    this.prepared = acting.prepared;
    this.acting = acting;
    this.plan = plan;
    this.day = day;
    this.decided = plan.rulings.onDay.has(day.date);
  }

  /** Notes what some combinations of a state come to: those with these totals at the close, from which this follows. */
  follow(state: State, totals: readonly number[], person: Box, fired: Fired, peak: number): void {
    if (fired.thresholds.length === 0 && !this.decided) {
      this.states.push(closedState(state, totals, person, state.standing, fired, peak));
      return;
    }
    for (const after of this.after(fired, state.today.made, person, state.standing))
      this.states.push(closedState(state, totals, after.person, after.standing, fired, peak));
  }

  /** The states after the day's scoring. */
  result(): readonly State[] {
    return merged(this.states);
  }

  private after(fired: Fired, made: readonly number[], person: Box, standing: Standing): readonly After[] {
    const eventful = this.eventful(fired, made, person);
    for (let known = eventful.following; known !== null; known = known.next)
      if (known.before === standing) return known.after;
    const after = this.bring(eventful, person, standing);
    eventful.following = { before: standing, after, next: eventful.following };
    return after;
  }

  private eventful(fired: Fired, made: readonly number[], person: Box): Eventful {
    const alone = this.day.institutions.length < 2 && person.size === 0;
    const key = alone ? '' : `${made.join()}|${keyOf(person)}`;
    for (const eventful of this.known) if (eventful.fired === fired && eventful.key === key) return eventful;
    const arose = this.placesOf(made);
    const events = fired.speaking.map((one) => this.eventOf(one, arose));
    const eventful = { fired, key, events, arose: events.length > 0 ? arose : null, following: null };
    this.known.push(eventful);
    return eventful;
  }

  private bring({ events, arose }: Eventful, person: Box, standing: Standing): readonly After[] {
    if (events.length === 0 && !this.decided) return [{ person, standing }];
    const { around, linked, told } = this.acting;
    const { date } = this.day;
    const cases = linked(person, date, arose);
    const [first] = cases;
    if (cases.length === 1 && first !== undefined) {
      const standings = afterEvents(around, standing, date, events, first.value);
      return standings.map((next) => ({ person: first.box, standing: told(next) }));
    }
    return cases.flatMap(({ box, value }) =>
      afterEvents(around, standing, date, events, value).map((next) => ({ person: box, standing: told(next) })),
    );
  }

  /** Where points were added; null where that is not recorded for all of them. */
  private placesOf(made: readonly number[]): readonly string[] | null {
    const places: string[] = [];
    for (const place of made) {
      const institution = this.day.institutions[place] ?? null;
      if (institution === null) return null;
      places.push(institution);
    }
    return places;
  }

  private eventOf(one: ThresholdStatus, arose: readonly string[] | null): StatusEvent {
    const { threshold, row, status } = one;
    const { date, year } = this.day;
    const open = openLengthOf(this.prepared.standing, date, one);
    return { day: date, year, threshold, row, status, ids: this.idsOfDay(), arose, open, causes: [] };
  }

  private idsOfDay(): readonly string[] {
    return (this.ids ??= this.day.steps.map(({ finding }) => this.plan.findings[finding]?.id ?? ''));
  }
}

function closedState(
  state: State,
  totals: readonly number[],
  person: Box,
  standing: Standing,
  { excludes }: Fired,
  peak: number,
): State {
  const { maxima, bands, repaired } = state;
  return {
    totals,
    maxima,
    bands,
    person,
    standing,
    repaired: excludes ? withExclusion(repaired) : repaired,
    peak,
    today: idle,
  };
}
