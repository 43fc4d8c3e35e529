import type { ChosenReading } from '../store/workspace.ts';

/** The readings with another one for the interpretation; null: its default. */
export function withReading(
  readings: readonly ChosenReading[],
  interpretation: string,
  reading: string | null,
): readonly ChosenReading[] {
  const others = readings.filter((one) => one.interpretation !== interpretation);
  return reading === null ? others : [...others, { interpretation, reading }];
}
