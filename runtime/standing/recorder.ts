import type { Day } from '../calendar.ts';
import { changed, viewKey, type Standing, type Stretch, type View } from './standing.ts';

/** Keeps which views held on which days. */
export class Recorder {
  private readonly closed = new Map<string, Stretch>();
  private current = new Map<string, { readonly from: Day; readonly view: View }>();

  /** From `day` on the views of these standings hold, and no others. */
  continueWith(day: Day, standings: readonly Standing[]): void {
    const next = new Map<string, { readonly from: Day; readonly view: View }>();
    for (const standing of standings) {
      const key = viewKey(standing);
      if (!next.has(key)) next.set(key, this.current.get(key) ?? { from: day, view: standing });
    }
    for (const [key, { from, view }] of this.current) if (!next.has(key)) this.keep({ from, to: day, view, key });
    this.current = next;
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
