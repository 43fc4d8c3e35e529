import type { Inquiry } from './match/inquiry.ts';

/** What is known of a fact. A raw sheet reads its facts when a test first asks for them. */
export const UNREAD = 0;
export const RECORDED = 1;
export const PRESUMED = 2;
export const UNKNOWN = 3;
/** The record has a value that cannot be read. */
export const BAD = 4;
export type Standing = typeof UNREAD | typeof RECORDED | typeof PRESUMED | typeof UNKNOWN | typeof BAD;

/** The value of an option that is no item. */
export const NONE = -1;

/**
 * The facts of one finding and its person, by position in the fact table. All sheets have one shape, and the tests read nothing else.
 * Scalars: an item's position, 0 or 1, or a number. Sets: positions of items (of cited clauses); the lists themselves are never changed.
 */
export interface FactSheet {
  readonly standing: Standing[];
  readonly scalars: number[];
  readonly sets: (readonly number[])[];
  /** Citations as the record writes them; only on sheets that are read through. */
  readonly words: (readonly string[])[];
  /** Fills in one unread fact; null for sheets that are read through. */
  readonly load: ((sheet: FactSheet, fact: number) => Standing) | null;
  /** By counting test: does it hold, given the earlier findings? */
  counts: readonly boolean[];
  /** What is assumed about the unknown facts; null: nothing may be assumed. */
  inquiry: Inquiry | null;
  /** At the close of a scoring day, for the tests of thresholds. */
  total: number;
  /** The total at the close before, where only crossing counts; NaN where every scoring does. */
  before: number;
  amounts: readonly number[];
  /** Of a service: the person's status that day (a position), and whether the institution is a place of the person's. */
  status: number;
  there: boolean;
}

/** As small as can be: a record has many, and what they cost is above all that they must be fetched from memory. */
export function emptySheet(facts: number, load: FactSheet['load']): FactSheet {
  return {
    standing: new Array<Standing>(facts).fill(load === null ? UNKNOWN : UNREAD),
    scalars: new Array<number>(facts).fill(NONE),
    sets: new Array<readonly number[]>(facts).fill(nothing),
    words: [],
    load,
    counts: nothing,
    inquiry: null,
    total: 0,
    before: NaN,
    amounts: nothing,
    status: -1,
    there: false,
  };
}

const nothing: readonly never[] = Object.freeze([]);

export function standingOf(sheet: FactSheet, fact: number): Standing {
  const standing = sheet.standing[fact] ?? UNKNOWN;
  return standing === UNREAD && sheet.load !== null ? sheet.load(sheet, fact) : standing;
}

/** The members of a set-valued fact, as recorded or presumed. */
export function membersOf(sheet: FactSheet, fact: number): readonly number[] {
  return sheet.sets[fact] ?? nothing;
}

/** Whether an option or a number is recorded or presumed, so that `scalars` has it. */
export function isRecordedScalar(sheet: FactSheet, fact: number): boolean {
  const standing = standingOf(sheet, fact);
  return standing === RECORDED || standing === PRESUMED;
}
