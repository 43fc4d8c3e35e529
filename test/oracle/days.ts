import { registrationOn, statusWithNature } from './places.ts';
import type { Ground, Story } from './story.ts';
import { isBarring, lastAsOf, statusBy, type Stop } from './stops.ts';

const holdsAt = ({ where }: Stop, institution: string | null): boolean =>
  where === null || institution === null || where.includes(institution);

/** The person's status at an institution at the end of a day; institution `null`: where every cause holds. */
export const statusOn = (
  { model, readings }: Ground,
  story: Story,
  day: string,
  institution: string | null,
): string => {
  const registration = registrationOn(story.places, day);
  if (registration !== 'registered') return statusWithNature(model, registration);
  const brought = story.stops
    .filter((stop) => holdsAt(stop, institution))
    .map((stop) => statusBy(model, readings, stop, story.passed, day));
  return model.strength.find((status) => brought.includes(status)) ?? statusWithNature(model, 'settled');
};

/** The last day of the latest bar in force on a day, as laid down that day, wherever it arose; `null`: none is decided. */
export const barOn = (story: Story, day: string): string | null =>
  story.stops
    .filter((stop) => isBarring(stop, day))
    .flatMap((stop) => lastAsOf(stop, day) ?? [])
    .sort()
    .at(-1) ?? null;
