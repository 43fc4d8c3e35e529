import { dayAfter } from './dates.ts';
import type { Place } from './history.ts';
import type { Model } from './model.ts';
import type { Nature } from './standing-model.ts';

const isCurrent = ({ from, until }: Place, day: string): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** Whether the person is registered on a day; `null`: the record does not speak of places. */
export const registrationOn = (places: readonly Place[] | null, day: string): 'registered' | Nature => {
  if (places === null || places.some((place) => isCurrent(place, day))) return 'registered';
  return places.some(({ from }) => from === null || from <= day) ? 'left' : 'not-entered';
};

/** `institution` `null`: it is not known where, and counts as a place of the person. */
export const isRegisteredAt = (places: readonly Place[] | null, institution: string | null, day: string): boolean =>
  places === null ||
  institution === null ||
  places.some((place) => place.institution === institution && isCurrent(place, day));

export const statusWithNature = (model: Model, nature: Nature): string => {
  const status = model.statuses.find((one) => one.nature === nature);
  if (status === undefined) throw new Error(`model has no status that is ${nature}`);
  return status.name;
};

/** Every day on which being registered can change. */
export const changesOfPlaces = (places: readonly Place[] | null): readonly string[] =>
  (places ?? [])
    .flatMap(({ from, until }) => [from, until === null ? null : dayAfter(until)])
    .filter((day) => day !== null);
