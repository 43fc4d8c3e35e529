import { addMonths, type Day } from '../../runtime/calendar.ts';

/** Thresholds that bring a status, in the draft's order. */
export const [suspension, termination, terminationAtOnce] = [1, 2, 3] as const;
export type Threshold = typeof suspension | typeof termination | typeof terminationAtOnce;

/** What keeps the person from the settled status: a day's threshold, answered by a decision or not. */
export interface Cause {
  readonly threshold: Threshold;
  readonly barred: boolean;
  /** What makes it the same stop in other combinations. */
  readonly identity: string;
  readonly label: string;
  readonly source: string;
  readonly from: Day;
  /** The day of the findings that brought it. */
  readonly arisen: Day;
  /** The possible last days, ascending. */
  readonly lastDays: readonly Day[];
}

/** The causes of a combination. Equal ones are one object, so that combinations compare quickly. */
export interface Chain {
  /** By the day they began. */
  readonly causes: readonly Cause[];
  readonly following: Map<Cause, Chain>;
}

export function emptyChain(): Chain {
  return { causes: [], following: new Map() };
}

/** By the day they began, then that of their findings, then in the draft's order. */
export function byBeginning(left: Cause, right: Cause): number {
  return left.from - right.from || left.arisen - right.arisen || left.threshold - right.threshold;
}

export function withCause(chain: Chain, cause: Cause): Chain {
  const known = chain.following.get(cause);
  if (known !== undefined) return known;
  const causes = [...chain.causes, cause];
  if (causes.length > 1) causes.sort(byBeginning);
  const next: Chain = { causes, following: new Map() };
  chain.following.set(cause, next);
  return next;
}

/** Whether a termination has taken effect by that day. */
export function isTerminated({ causes }: Chain, day: Day): boolean {
  for (const { barred, from } of causes) if (barred && from <= day) return true;
  return false;
}

/** From `low` to `high` months after `day`, each day once. */
export function lastDaysFrom(day: Day, low: number, high: number): readonly Day[] {
  const days: Day[] = [];
  for (let months = low; months <= high; months += 1) {
    const last = addMonths(day, months);
    if (days.at(-1) !== last) days.push(last);
  }
  return days;
}
