import type { Day } from '../calendar.ts';
import { changed, viewKey, type HeldStretch, type Standing, type Stretch } from './standing.ts';

/** Keeps which views held on which days. */
export class Recorder {
  private readonly closed: Stretch[] = [];
  /** Those that many combinations tell, by their keys. */
  private readonly told = new Map<string, Stretch>();
  /** The standings that hold. */
  private current: Standing[] = [];

  /** From `day` on the views of the standings that are settled hold, and no others. */
  continueWith(day: Day, states: readonly { readonly standing: Standing }[]): void {
    const next: Standing[] = [];
    for (const { standing } of states) {
      if (standing.found === day || standing.unsettled.length > 0) continue;
      standing.since ??= day;
      standing.found = day;
      next.push(standing);
    }
    for (const view of this.current) {
      const { since, found } = view;
      if (found === day) continue;
      if (since !== null && since < day) this.closed.push({ from: since, to: day, view });
      view.since = null;
    }
    this.current = next;
  }

  /** What it has turned out was so. */
  keep(stretch: HeldStretch): void {
    this.told.set(stretch.key, stretch);
  }

  /** Every stretch; the last ones are without end. */
  stretches(): readonly Stretch[] {
    const stretches = [...this.closed, ...this.told.values()];
    for (const view of this.current) stretches.push({ from: view.since ?? -Infinity, to: Infinity, view });
    return stretches;
  }
}

/** The standing with the days from `since` up to `day` added to what it holds. */
export function holding(standing: Standing, since: Day, day: Day): Standing {
  if (since >= day) return standing;
  const stretch = { from: since, to: day, view: standing, key: `${since} ${day} ${viewKey(standing)}` };
  return changed(standing, { held: [...standing.held, stretch] });
}
