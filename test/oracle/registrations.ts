import type { Registration } from './history.ts';
import type { Story } from './story.ts';
import { isBarring } from './stops.ts';

/** Ends every barred stop and adds the place, unless a bar still runs or an assessment is missing. */
export const registerAnew = (story: Story, { id, date, institution }: Registration): void => {
  const barring = story.stops.filter((stop) => isBarring(stop, date));
  const insideBar = barring.some(({ last }) => last === null || last >= date);
  const unassessed = barring.some(({ first }) => !story.passed.some((day) => first <= day && day <= date));
  story.registrations.push({ id, insideBar, unassessed });
  if (insideBar || unassessed) return;
  for (const stop of barring) stop.ended = date;
  story.places?.push({ institution, from: date, until: null });
};
