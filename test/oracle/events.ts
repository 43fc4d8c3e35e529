import { unsuperseded, type Ledger, type ScoringDay } from './ledger.ts';
import type { Model, Threshold } from './model.ts';

/** Institutions where something holds; `null`: at every place. */
export type Whereabouts = readonly string[] | null;

/** A scoring day on which a threshold brings a status. */
export type StatusEvent = {
  readonly date: string;
  readonly status: string;
  /** The one that speaks. */
  readonly threshold: Threshold;
  /** Where the findings were made that added points. */
  readonly where: Whereabouts;
};

const width = ({ status }: Threshold): number => {
  const months = status?.months ?? null;
  return months === null ? -1 : months.high - months.low;
};

/** The longest bar, else the widest lengths, else the first. */
export const speaking = (thresholds: readonly Threshold[]): Threshold | undefined => {
  let best: Threshold | undefined;
  for (const one of thresholds) {
    const [bar, bestBar] = [one.status?.bar ?? -1, best?.status?.bar ?? -1];
    if (best === undefined || bar > bestBar || (bar === bestBar && width(one) > width(best))) best = one;
  }
  return best;
};

const whereOf = (day: ScoringDay): Whereabouts => {
  const institutions = day.risen.map(({ institution }) => institution);
  return institutions.includes(null) ? null : [...new Set(institutions.filter((one) => one !== null))];
};

/** By day, then as the model lists statuses. */
export const eventsOf = (model: Model, ledger: Ledger): readonly StatusEvent[] =>
  ledger.days.flatMap((day) =>
    model.statuses.flatMap(({ name }): readonly StatusEvent[] => {
      const threshold = speaking(unsuperseded(day).filter(({ status }) => status?.name === name));
      return threshold === undefined ? [] : [{ date: day.date, status: name, threshold, where: whereOf(day) }];
    }),
  );

/** The thresholds that bring a status. */
export const thresholdsWith = (model: Model, status: string): readonly Threshold[] =>
  model.thresholds.filter((threshold) => threshold.status?.name === status);
