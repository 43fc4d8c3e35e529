import type { Prepared } from '../match/prepare.ts';
import type { Place } from '../record/record.ts';
import type { Day } from '../calendar.ts';
import type { Box, Case } from '../match/inquiry.ts';
import type { FactSheet } from '../sheet.ts';
import { afterMeasure } from '../standing/cascades.ts';
import { afterUnnamed, type Surroundings } from '../standing/events.ts';
import { afterAssessment, afterRegistration } from '../standing/recovery.ts';
import { causesOf } from '../standing/outshone.ts';
import { isCurrent, placesOf, shownOn } from '../standing/shown.ts';
import { observing, type Standing } from '../standing/standing.ts';
import type { Registration, Service } from '../record/record.ts';
import type { Act } from './acts.ts';
import { reachingCascades } from './linkage.ts';
import { repair } from './repair.ts';
import type { Asked } from './run.ts';
import { changedState, type State } from './state.ts';
import { personPart } from './verdicts.ts';

/** What acts need to know. */
export interface Acting {
  readonly prepared: Prepared;
  readonly person: FactSheet;
  readonly places: readonly Place[] | null;
  readonly around: Surroundings;
  readonly asked: (asked: Asked) => void;
  /** The statuses that hold at all places although they arose at some, on that day, by what is assumed of the person. */
  readonly linked: (person: Box, day: Day, arose: readonly string[] | null) => readonly Case<ReadonlySet<number>>[];
  /** The standing once what was seen is told, if nothing it rests on can turn out otherwise. */
  readonly told: (standing: Standing) => Standing;
}

/** The states after an entry has acted; none if the state turns out never to have been. */
export function act(acting: Acting, state: State, one: Act): readonly State[] {
  const { standing } = state;
  switch (one.kind) {
    case 'Measure':
      return measure(acting, state, one);
    case 'Ruling':
      return ruling(acting, state, one);
    case 'Repair':
      return repair(acting, state, one);
    case 'Assessment':
      return [changedState(state, afterAssessment(standing, one.entry.date))];
    case 'Registration':
      return [changedState(state, register(standing, one.entry))];
    case 'Service':
      return [changedState(state, serve(acting, state, one.entry, one.position))];
  }
}

type Of<K extends Act['kind']> = Extract<Act, { readonly kind: K }>;

function measure(
  { prepared, around, asked, linked: linkedAt }: Acting,
  state: State,
  one: Of<'Measure'>,
): readonly State[] {
  const { entry, position } = one;
  const arose = entry.institution === null ? null : [entry.institution];
  const cases = reachingCascades(prepared, entry.sheet, state.person);
  asked({
    measure: position,
    day: entry.date,
    cases: cases.map(({ box, value }) => ({ box, outcome: value.join() })),
  });
  return cases.flatMap(({ box, value: holding }) =>
    linkedAt(personPart(prepared, box), entry.date, arose).map(({ box: about, value }): State => {
      const { cascades } = prepared.rules.tables;
      const linked = (status: number): boolean => value.has(status);
      const standing = afterMeasure(around, state.standing, entry, position, cascades, holding, linked);
      return { ...state, person: about, standing };
    }),
  );
}

function ruling({ around, linked }: Acting, state: State, one: Of<'Ruling'>): readonly State[] {
  return linked(state.person, one.ruling.reaches, null).flatMap(({ box, value }): readonly State[] => {
    const standing = afterUnnamed(around, state.standing, one.ruling, value.has(one.ruling.entry.status));
    return standing === null ? [] : [{ ...state, person: box, standing }];
  });
}

function register(before: State['standing'], entry: Registration): State['standing'] {
  const { standing, refusals, barred } = afterRegistration(before, entry);
  const bars = causesOf(before).filter(({ barred }) => barred);
  return observing(standing, { kind: 'Registered', registration: entry.id, refusals, barred, bars });
}

function serve({ prepared, places }: Acting, state: State, entry: Service, service: number): State['standing'] {
  const { standing, person } = state;
  const { institution, date } = entry;
  const here = placesOf(places, standing);
  const registered =
    here === null ||
    institution === null ||
    here.some((place) => place.institution === institution && isCurrent(place, date));
  const statuses = shownOn(prepared.standing, places, standing, date, institution);
  return observing(standing, { kind: 'Served', service, statuses, registered, person });
}
