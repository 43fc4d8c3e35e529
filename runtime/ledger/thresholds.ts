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

/** Thresholds that fire together. Equal ones are one object. */
export class Fired {
  /** Ascending. */
  readonly thresholds: readonly number[];
  /** Those of them from which a status, or that nothing is repaired any more, follows. */
  readonly lasting: Fired;
  /** Whether nothing of the year is repaired any more. */
  readonly excludes: boolean;

  /** `lasting` null: all of them. */
  constructor(thresholds: readonly number[], lasting: Fired | null, excludes: boolean) {
    this.thresholds = thresholds;
    this.lasting = lasting ?? this;
    this.excludes = excludes;
  }
}

/** What fires under some assumptions about the person. */
export interface Firing {
  readonly fired: Fired;
  readonly person: Box;
}

/** What fires at the close: one firing, or several where it depends on unknown facts of the person. */
export function firingsAt(prepared: Prepared, sheet: FactSheet, person: Box, close: Close): readonly Firing[] {
  const known = firing(prepared, sheet, close);
  if (known !== null) return [{ fired: together(prepared, known), person }];
  const cases = exploreSheet(prepared, sheet, person, () => firing(prepared, sheet, close));
  return cases.map(({ box, value }) => ({ fired: together(prepared, value), person: box }));
}

/** Null while an unknown fact decides. */
function firing(
  { thresholds }: Prepared,
  sheet: FactSheet,
  { before, total, amounts }: Close,
): readonly number[] | null {
  const fired: number[] = [];
  sheet.total = total;
  sheet.amounts = amounts;
  for (const [position, threshold] of thresholds.entries()) {
    // First crossing: a total within now that was below at the close before. What is scored in one go counts on its day.
    sheet.before = threshold.firstCrossing ? before : NaN;
    const truth = evaluate(threshold.guard, sheet);
    if (truth === OPEN) return null;
    if (truth === YES) fired.push(position);
  }
  return fired;
}

/** The thresholds as one object, the same for the same ones. */
export function together(prepared: Prepared, thresholds: readonly number[]): Fired {
  const { fired, excluded } = prepared;
  const key = thresholds.join();
  const known = fired.get(key);
  if (known !== undefined) return known;
  const lasting = thresholds.filter((threshold) => prepared.lasting[threshold] === true);
  const excludes = lasting.some((threshold) => excluded.has(threshold));
  const all = lasting.length === thresholds.length;
  const made = new Fired(thresholds, all ? null : together(prepared, lasting), excludes);
  fired.set(key, made);
  return made;
}

/** The thresholds whose status follows: those that no other one firing the same day supersedes. */
export function unsuperseded({ rules }: Prepared, firing: readonly number[]): readonly number[] {
  const { thresholds } = rules.tables;
  return firing.filter(
    (position) =>
      !firing.some((other) => other !== position && (thresholds[other]?.supersedes.includes(position) ?? false)),
  );
}
