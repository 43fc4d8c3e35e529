import { addMonths, dayAfter, firstOfNextMonth, laterOf } from './dates.ts';
import type { StatusEvent, Whereabouts } from './events.ts';
import type { StatusDecision } from './history.ts';
import { guardedValue, type Model, type Readings } from './model.ts';
import type { Status } from './standing-model.ts';

/** A timed or barred stop in one story. It changes as the story goes on. */
export type Stop = {
  /** The same stop in another story has the same key. */
  readonly key: string;
  readonly status: Status;
  readonly event: StatusEvent | null;
  readonly decision: StatusDecision | null;
  /** The 机构处理 it comes from. */
  readonly measure: string | null;
  /** The day of the findings that it answers, by its event or by name. */
  readonly aboutDay: string | null;
  /** Where it holds, and where it arose: linkage brings it to the other places. */
  readonly where: Whereabouts;
  readonly arose: Whereabouts;
  readonly first: string;
  /** The day its months are counted from. */
  readonly countedFrom: string;
  months: number | null;
  /** The last day of a timed stop, or of a barred stop's bar; `null`: not decided. */
  last: string | null;
  /** The last days that it had before each cut, and the day of that cut. */
  readonly earlierLasts: { readonly before: string; readonly last: string | null }[];
  cuts: number;
  /** The first day on which it holds no longer, by registration anew or because points fell. */
  ended: string | null;
};

export const statusOf = (model: Model, name: string): Status => {
  const status = model.statuses.find((one) => one.name === name);
  if (status === undefined) throw new Error(`model has no status ${name}`);
  return status;
};

/** The first day of what a decision brings, by its status's 起算. */
export const beginningOf = (model: Model, readings: Readings, decision: StatusDecision): string => {
  const { effective } = decision;
  switch (guardedValue(model, readings, statusOf(model, decision.status).begins)) {
    case 'effective-day':
      return effective;
    case 'next-day':
      return dayAfter(effective);
    case 'next-month':
      return firstOfNextMonth(effective);
  }
};

export const lastDay = (countedFrom: string, months: number | null): string | null =>
  months === null ? null : addMonths(countedFrom, months);

/** Whether it holds on a day, in itself or as what comes after its last day. */
const isOpen = (stop: Stop, day: string): boolean => stop.first <= day && (stop.ended === null || day < stop.ended);

/** A barred stop that has taken effect by a day and has not ended. */
export const isBarring = (stop: Stop, day: string): boolean =>
  stop.status.nature === 'barred-stop' && isOpen(stop, day);

/** Whether the stop itself, or its bar, runs on a day. */
export const isRunning = (stop: Stop, day: string): boolean =>
  isOpen(stop, day) && (stop.last === null || day <= stop.last);

/** The first day after a timed stop that its assessment has closed; `null`: none has. */
const recoveryDay = (stop: Stop, passed: readonly string[]): string | null => {
  const assessed = passed.find((day) => stop.first <= day);
  return assessed === undefined || stop.last === null ? null : laterOf(assessed, dayAfter(stop.last));
};

/**
 * The status that a stop brings about on a day; `null`: none, or none any more.
 * `passed`: the days of passed assessments, ascending.
 */
export const statusBy = (
  model: Model,
  readings: Readings,
  stop: Stop,
  passed: readonly string[],
  day: string,
): string | null => {
  if (!isOpen(stop, day)) return null;
  if (stop.status.nature === 'barred-stop' || stop.last === null || day <= stop.last) return stop.status.name;
  const after = statusOf(model, guardedValue(model, readings, stop.status.expiry));
  if (after.nature === 'settled') return null;
  const recovered = recoveryDay(stop, passed);
  return recovered !== null && recovered <= day ? null : after.name;
};

/** The last day as it was laid down on a day: a cut on a later day had not been made. */
export const lastAsOf = ({ last, earlierLasts }: Stop, day: string): string | null => {
  const earlier = earlierLasts.find(({ before }) => day < before);
  return earlier === undefined ? last : earlier.last;
};

/** Every day on which what a stop brings about can change. */
export const changesOf = (stop: Stop, passed: readonly string[]): readonly string[] =>
  [
    stop.first,
    stop.last === null ? null : dayAfter(stop.last),
    stop.ended,
    recoveryDay(stop, passed),
    ...stop.earlierLasts.map(({ before }) => before),
  ].filter((day) => day !== null);
