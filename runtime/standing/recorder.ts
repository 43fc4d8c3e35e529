import type { Day } from '../calendar.ts';
import { changed, viewKey, type Standing, type Stretch, type View } from './standing.ts';

/** A view that holds. */
interface Current {
  readonly from: Day;
  readonly view: View;
  /** The last day on which it was found to hold. */
  seen: Day;
}

/** Keeps which views held on which days. */
export class Recorder {
  private readonly closed = new Map<string, Stretch>();
  private readonly current = new Map<string, Current>();

  /** From `day` on the views of the standings that are settled hold, and no others. */
  continueWith(day: Day, states: readonly { readonly standing: Standing }[]): void {
    for (const { standing } of states) {
      if (standing.unsettled.length > 0) continue;
      const key = viewKey(standing);
      const current = this.current.get(key);
      if (current === undefined) this.current.set(key, { from: day, view: standing, seen: day });
      else current.seen = day;
    }
    for (const [key, { from, view, seen }] of this.current) {
      if (seen === day) continue;
      this.keep({ from, to: day, view, key });
      this.current.delete(key);
    }
  }

  keep(stretch: Stretch): void {
    if (stretch.from < stretch.to) this.closed.set(`${stretch.from} ${stretch.to} ${stretch.key}`, stretch);
  }

  /** Every stretch; the last ones are without end. */
  stretches(): readonly Stretch[] {
    const open = [...this.current].map(([key, { from, view }]) => ({ from, to: Infinity, view, key }));
    return [...this.closed.values(), ...open];
  }
}

/** The standing with the days from `since` up to `day` added to what it holds. */
export function holding(standing: Standing, since: Day, day: Day): Standing {
  if (since >= day) return standing;
  return changed(standing, {
    held: [...standing.held, { from: since, to: day, view: standing, key: viewKey(standing) }],
  });
}
