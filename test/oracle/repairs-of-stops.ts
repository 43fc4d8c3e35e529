import { laterOf } from './dates.ts';
import type { RepairDay } from './ledger.ts';
import { guardedValue, inRange } from './model.ts';
import { byText, yearOf } from './record.ts';
import type { Repairs } from './standing-model.ts';
import type { Ground, Story } from './story.ts';
import { isRunning, lastDay, type Stop } from './stops.ts';

/** What a repair of that day may cut or lift: what runs, came from points and is not excluded. */
const repairable = (story: Story, rules: Repairs, day: string): readonly Stop[] =>
  story.stops.filter(
    (stop) =>
      isRunning(stop, day) &&
      stop.last !== null &&
      stop.measure === null &&
      !rules.excluded.includes(stop.event?.threshold.name ?? ''),
  );

/** The barred stop before timed ones; the one that ends last; the one that began first; the order of thresholds. */
const chosenStop = ({ model }: Ground, running: readonly Stop[]): Stop | undefined => {
  const placeOf = ({ event }: Stop): number =>
    event === null ? model.thresholds.length : model.thresholds.indexOf(event.threshold);
  const barred = running.filter(({ status }) => status.nature === 'barred-stop');
  return [...(barred.length > 0 ? barred : running)].sort(
    (left, right) =>
      byText(right.last ?? '', left.last ?? '') || byText(left.first, right.first) || placeOf(left) - placeOf(right),
  )[0];
};

/** Whether something was cut. */
const cutOne = (ground: Ground, story: Story, rules: Repairs, day: string): boolean => {
  const { model, readings } = ground;
  const months = guardedValue(model, readings, rules.cut);
  const most = guardedValue(model, readings, rules.cutsOfOne);
  const stop = chosenStop(ground, repairable(story, rules, day));
  if (months === null || stop === undefined || (most !== null && stop.cuts >= most)) return false;
  stop.cuts += 1;
  stop.earlierLasts.push({ before: day, last: stop.last });
  stop.months = Math.max(0, (stop.months ?? 0) - months);
  stop.last = laterOf(lastDay(stop.countedFrom, stop.months) ?? day, day);
  return true;
};

/** Ends the measures of the repair's year whose threshold the total no longer reaches. */
const lift = (story: Story, rules: Repairs, { repair, before, after }: RepairDay): void => {
  for (const stop of repairable(story, rules, repair.date)) {
    if (stop.event === null || yearOf(stop.event.date) !== yearOf(repair.date)) continue;
    const { on, range } = stop.event.threshold;
    if (on === 'yearTotal' && inRange(before, range) && !inRange(after, range)) stop.ended = repair.date;
  }
};

export const repairOn = (ground: Ground, story: Story, day: RepairDay): void => {
  const { model, readings } = ground;
  const { repair, points } = day;
  const rules = model.repairs;
  if (rules === null) throw new Error('the model has no repairs');
  const considered = repair.cut !== null && points > 0;
  const cut = considered && cutOne(ground, story, rules, repair.date);
  const lawful = repair.cut === guardedValue(model, readings, rules.cut);
  if (guardedValue(model, readings, rules.below) === 'lift') lift(story, rules, day);
  story.repairs.push({ ...day, wrongCut: considered && !(cut && lawful) });
};
