import type { Day } from '../calendar.ts';
import { changed, viewKey, type HeldStretch, type Standing, type Stretch } from './standing.ts';

/** A view that holds. */
interface Current {
  readonly from: Day;
  /** The last day on which it was found to hold. */
  seen: Day;
}

/** Keeps which views held on which days. */
export class Recorder {
  private readonly closed: Stretch[] = [];
  /** Those that many combinations tell, by their keys. */
  private readonly told = new Map<string, Stretch>();
  private readonly current = new Map<Standing, Current>();

  /** From `day` on the views of the standings that are settled hold, and no others. */
  continueWith(day: Day, states: readonly { readonly standing: Standing }[]): void {
    let last: Standing | null = null;
    for (const { standing } of states) {
      if (standing === last || standing.unsettled.length > 0) continue;
      last = standing;
      const current = this.current.get(standing);
      if (current === undefined) this.current.set(standing, { from: day, seen: day });
      else current.seen = day;
    }
    for (const [view, { from, seen }] of this.current) {
      if (seen === day) continue;
      if (from < day) this.closed.push({ from, to: day, view });
      this.current.delete(view);
    }
  }

  /** What it has turned out was so. */
  keep(stretch: HeldStretch): void {
    this.told.set(stretch.key, stretch);
  }

  /** Every stretch; the last ones are without end. */
  stretches(): readonly Stretch[] {
    const open = [...this.current].map(([view, { from }]) => ({ from, to: Infinity, view }));
    return [...this.closed, ...this.told.values(), ...open];
  }
}

/** The standing with the days from `since` up to `day` added to what it holds. */
export function holding(standing: Standing, since: Day, day: Day): Standing {
  if (since >= day) return standing;
  const stretch = { from: since, to: day, view: standing, key: `${since} ${day} ${viewKey(standing)}` };
  return changed(standing, { held: [...standing.held, stretch] });
}
