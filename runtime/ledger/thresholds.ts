import type { Box } from '../match/inquiry.ts';
import { exploreSheet } from '../match/completions.ts';
import type { Prepared } from '../match/prepare.ts';
import { evaluate, OPEN, YES } from '../match/test.ts';
import type { FactSheet } from '../sheet.ts';

/** The close of a scoring day. */
export interface Close {
  /** The year's total at the previous close, 0 at its start. */
  readonly before: number;
  readonly total: number;
  readonly amounts: readonly number[];
}

/** The thresholds that fire, ascending, under some assumptions about the person. */
export interface Firing {
  readonly fired: readonly number[];
  readonly person: Box;
}

/** What fires at the close: one firing, or several where it depends on unknown facts of the person. */
export function firingsAt(prepared: Prepared, sheet: FactSheet, person: Box, close: Close): readonly Firing[] {
  const known = fired(prepared, sheet, close);
  if (known !== null) return [{ fired: known, person }];
  const cases = exploreSheet(prepared, sheet, person, () => fired(prepared, sheet, close));
  return cases.map(({ box, value }) => ({ fired: value, person: box }));
}

const nobody: readonly number[] = [];

/** Null while an unknown fact decides. */
function fired(
  { thresholds }: Prepared,
  sheet: FactSheet,
  { before, total, amounts }: Close,
): readonly number[] | null {
  let result = nobody;
  sheet.total = total;
  sheet.amounts = amounts;
  for (let position = 0; position < thresholds.length; position += 1) {
    const threshold = thresholds[position];
    if (threshold === undefined) continue;
    // First crossing: a total within now that was below at the close before. What is scored in one go counts on its day.
    sheet.before = threshold.firstCrossing ? before : NaN;
    const truth = evaluate(threshold.guard, sheet);
    if (truth === OPEN) return null;
    if (truth === YES) result = [...result, position];
  }
  return result;
}

/** The thresholds whose status follows: those that no other one firing the same day supersedes. */
export function unsuperseded({ rules }: Prepared, firing: readonly number[]): readonly number[] {
  const { thresholds } = rules.tables;
  return firing.filter(
    (position) =>
      !firing.some((other) => other !== position && (thresholds[other]?.supersedes.includes(position) ?? false)),
  );
}
