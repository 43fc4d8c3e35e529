import type { Box } from '../match/inquiry.ts';
import { exploreSheet } from '../match/completions.ts';
import type { Prepared } from '../match/prepare.ts';
import { evaluate, OPEN, YES } from '../match/test.ts';
import type { Close, FactSheet } from '../sheet.ts';
import type { ThresholdRow } from '../tables.ts';

/** Thresholds that fire together. Equal ones are one object. */
export class Fired {
  /** Ascending. */
  readonly thresholds: readonly number[];
  /** Those of them from which a status, or that nothing is repaired any more, follows. */
  readonly lasting: Fired;
  /** Whether nothing of the year is repaired any more. */
  readonly excludes: boolean;
  /** Those whose status follows. */
  readonly speaking: readonly ThresholdStatus[];

  /** `lasting` null: all of them. */
  constructor(
    thresholds: readonly number[],
    lasting: Fired | null,
    excludes: boolean,
    speaking: readonly ThresholdStatus[],
  ) {
    this.thresholds = thresholds;
    this.lasting = lasting ?? this;
    this.excludes = excludes;
    this.speaking = speaking;
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

/** What fires where thresholds ask for nothing else. */
export function firedBy(prepared: Prepared, sheet: FactSheet, close: Close): Fired {
  return together(prepared, firing(prepared, sheet, close) ?? []);
}

/** Null while an unknown fact decides. */
function firing({ thresholds }: Prepared, sheet: FactSheet, close: Close): readonly number[] | null {
  const fired: number[] = [];
  const every = { ...close, before: NaN };
  for (const [position, threshold] of thresholds.entries()) {
    // First crossing: a total within now that was below at the close before. What is scored in one go counts on its day.
    sheet.close = threshold.firstCrossing ? close : every;
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
  const speaking = all ? speakingOf(prepared, thresholds) : [];
  const made = new Fired(thresholds, all ? null : together(prepared, lasting), excludes, speaking);
  fired.set(key, made);
  return made;
}

/** A threshold that brings a status. */
export interface ThresholdStatus {
  readonly threshold: number;
  readonly row: ThresholdRow;
  readonly status: number;
}

/** Of the thresholds that no other one supersedes one for each status: that with the longest bar, else the widest lengths, else the first. */
function speakingOf({ rules }: Prepared, firing: readonly number[]): readonly ThresholdStatus[] {
  const { thresholds } = rules.tables;
  const speaking: ThresholdStatus[] = [];
  for (const threshold of firing) {
    const row = thresholds[threshold];
    if (row === undefined || row.status === null) continue;
    if (firing.some((other) => other !== threshold && thresholds[other]?.supersedes.includes(threshold) === true))
      continue;
    const one = { threshold, row, status: row.status.status };
    const place = speaking.findIndex(({ status }) => status === one.status);
    const known = speaking[place];
    if (known === undefined) speaking.push(one);
    else if (weight(row) > weight(known.row)) speaking[place] = one;
  }
  return speaking;
}

function weight({ barMonths, status }: ThresholdRow): number {
  return (barMonths ?? 0) * 1000 + (status?.months?.high ?? 0) - (status?.months?.low ?? 0);
}
