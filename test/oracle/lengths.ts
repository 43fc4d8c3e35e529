import { thresholdsWith, type StatusEvent } from './events.ts';
import type { Model } from './model.ts';

/** The lawful lengths of a timed stop: its event's, without one those of every threshold with its status. Ascending. */
export const lengthsOf = (model: Model, status: string, event: StatusEvent | null): readonly number[] => {
  const thresholds = event === null ? thresholdsWith(model, status) : [event.threshold];
  const lengths = new Set<number>();
  for (const { status: brought } of thresholds) {
    if (brought?.months == null) continue;
    for (let length = brought.months.low; length <= brought.months.high; length += 1) lengths.add(length);
  }
  return [...lengths].sort((left, right) => left - right);
};

/** The months of a barred stop's bar: its event's, without one the shortest there is. */
export const barOf = (model: Model, status: string, event: StatusEvent | null): number | null => {
  const thresholds = event === null ? thresholdsWith(model, status) : [event.threshold];
  const bars = thresholds.flatMap((threshold) => threshold.status?.bar ?? []);
  return bars.length === 0 ? null : Math.min(...bars);
};
