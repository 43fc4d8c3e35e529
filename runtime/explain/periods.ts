import { textOf, type Day } from '../calendar.ts';
import { periodPhrases } from '../phrases/why.ts';

/** The days from `from` up to and not including `to`, as people write them; infinite ends are open. */
export function periodText(from: Day, to: Day): string {
  return periodPhrases.between(dayText(from), Number.isFinite(to) ? textOf(to - 1) : null);
}

export function dayText(day: Day): string | null {
  return Number.isFinite(day) ? textOf(day) : null;
}
