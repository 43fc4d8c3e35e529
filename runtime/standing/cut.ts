import type { Day } from '../calendar.ts';
import { altered, eachLength, isOpen, latestLastDay, orderOf, splitAt, type Cause } from './cause.ts';
import { changed, type Standing } from './standing.ts';

/** What a cut came to: nothing ran that may be cut, what ran has been cut as often as it may, or it was cut. */
export type Cut = 'nothing-runs' | 'once-too-often' | 'cut';

export interface AfterCut {
  readonly standing: Standing;
  readonly outcome: Cut;
}

export interface CutRules {
  readonly months: number;
  /** How often one measure may be cut; null: with each repair. */
  readonly timesOfOne: number | null;
  readonly excluded: ReadonlySet<number>;
}

/** Cuts what runs on the day: the bar that ends last, else the timed stop that ends last. Several standings where open lengths decide what runs. */
export function afterCut(rules: CutRules, before: Standing, day: Day): readonly AfterCut[] {
  return byLength(rules, before, day).map((standing) => {
    const chosen = chosenFrom(standing.causes.filter((cause) => runs(rules, cause, day)));
    if (chosen === null) return { standing, outcome: 'nothing-runs' };
    if (rules.timesOfOne !== null && chosen.cuts >= rules.timesOfOne) return { standing, outcome: 'once-too-often' };
    const causes = standing.causes.map((cause) => (cause === chosen ? shortened(cause, rules.months, day) : cause));
    return { standing: changed(standing, { causes }), outcome: 'cut' };
  });
}

/** No cascade and nothing that is never repaired; its term runs. */
export function runs({ excluded }: Pick<CutRules, 'excluded'>, cause: Cause, day: Day): boolean {
  return !cause.cascade && !excluded.has(cause.threshold) && isOpen(cause, day) && day <= latestLastDay(cause);
}

/** Standings in which it is certain what runs that day and which stop ends last. */
export function byLength(rules: Pick<CutRules, 'excluded'>, before: Standing, day: Day): readonly Standing[] {
  let lists: readonly (readonly Cause[])[] = [[]];
  const running = before.causes.filter((cause) => runs(rules, cause, day) && !cause.barred);
  for (const cause of before.causes) {
    const variants = !running.includes(cause)
      ? [cause]
      : running.length > 1
        ? eachLength(cause)
        : Object.values(splitAt(cause, day)).flatMap((part: Cause | null) => part ?? []);
    lists = lists.flatMap((list) => variants.map((variant) => [...list, variant]));
  }
  return lists.length === 1 ? [before] : lists.map((causes) => changed(before, { causes }));
}

function chosenFrom(running: readonly Cause[]): Cause | null {
  const bars = running.filter(({ barred }) => barred);
  const [first, ...others] = bars.length > 0 ? bars : running;
  if (first === undefined) return null;
  return others.reduce((last, cause) => (endsLater(cause, last) ? cause : last), first);
}

/** Of two that end together the one that began first, then that of the earlier threshold; one without comes last. */
function endsLater(cause: Cause, other: Cause): boolean {
  const difference = latestLastDay(cause) - latestLastDay(other);
  if (difference !== 0) return difference > 0;
  return cause.from < other.from || (cause.from === other.from && orderOf(cause) < orderOf(other));
}

function shortened(cause: Cause, by: number, day: Day): Cause {
  const { months, cuts } = cause;
  if (months === null) return cause;
  const shorter = { low: Math.max(0, months.low - by), high: Math.max(0, months.high - by) };
  return altered(cause, { months: shorter, notBefore: day, cuts: cuts + 1 });
}
