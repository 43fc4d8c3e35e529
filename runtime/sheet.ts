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

/** An item's position, 0 or 1, or a number; the positions of a set's items, in a list that is never changed; or how else the fact stands. */
export type Value = number | readonly number[] | Knowledge;

/** What is known of a fact otherwise than by a recorded number or list of positions. Many sheets share it. */
export interface Knowledge {
  readonly standing: Standing;
  /** Null where nothing is known. */
  readonly scalar: number | null;
  /** Of a set; null where nothing is known. */
  readonly set: readonly number[] | null;
  /** Citations as the record writes them. */
  readonly words: readonly string[];
}

const nothing: readonly never[] = Object.freeze([]);

export const unknown: Knowledge = { standing: UNKNOWN, scalar: null, set: null, words: nothing };
export const bad: Knowledge = { ...unknown, standing: BAD };
const unread: Knowledge = { ...unknown, standing: UNREAD };

/**
 * The facts of one finding and its person. All sheets have one shape, and the tests read nothing else. As small as can be: a record has many, and what they
 * cost is above all that they must be fetched from memory.
 */
export interface FactSheet {
  /** From `from` on, by position in the fact table. All sheets of a record share one list; only the functions below read and write it. */
  readonly values: Value[];
  readonly from: number;
  /** Reads one unread fact into the sheet; null for sheets that are read through. */
  readonly load: ((fact: number) => Value) | null;
  /** By counting test: does it hold, given the earlier findings? */
  counts: readonly boolean[];
  /** What is assumed about the unknown facts; null: nothing may be assumed. */
  inquiry: Inquiry | null;
  /** For the tests of thresholds. */
  close: Close;
  /** For the tests of settlements. */
  service: ServiceDay;
}

/** The close of a scoring day. */
export interface Close {
  /** The year's total at the previous close, 0 at its start; NaN where every scoring counts, not only crossing. */
  readonly before: number;
  readonly total: number;
  readonly amounts: readonly number[];
}

/** The day of a service: the person's status (a position), and whether the institution is a place of the person's. */
export interface ServiceDay {
  readonly status: number;
  readonly there: boolean;
}

const noClose: Close = { before: NaN, total: 0, amounts: nothing };
const noService: ServiceDay = { status: NONE, there: false };

/** Nothing is known on it, but what is known of the person, if any: a copy of that follows the sheets that the list has. */
export function emptySheet(facts: number, load: FactSheet['load'], person?: FactSheet): FactSheet {
  const values: Value[] = person?.values ?? [];
  const from = values.length;
  for (let fact = 0; fact < facts; fact += 1) values.push(values[fact] ?? (load === null ? unknown : unread));
  return {
    values,
    from,
    load,
    counts: nothing,
    inquiry: null,
    close: noClose,
    service: noService,
  };
}

/** Forgets what has been read of a raw sheet. */
export function clear({ values }: FactSheet): void {
  values.fill(unread);
}

export function put({ values, from }: FactSheet, fact: number, value: Value): void {
  values[from + fact] = value;
}

export function valueOf({ values, from, load }: FactSheet, fact: number): Value {
  const value = values[from + fact] ?? unknown;
  return value === unread && load !== null ? load(fact) : value;
}

function isSet(value: Value): value is readonly number[] {
  return Array.isArray(value);
}

export function standingOf(sheet: FactSheet, fact: number): Standing {
  const value = valueOf(sheet, fact);
  return typeof value === 'number' || isSet(value) ? RECORDED : value.standing;
}

/** An option, a truth or a number, as recorded or presumed; null if it is not known. */
export function scalarOf(sheet: FactSheet, fact: number): number | null {
  const value = valueOf(sheet, fact);
  return typeof value === 'number' ? value : isSet(value) ? null : value.scalar;
}

/** The members of a set-valued fact, as recorded or presumed; null if they are not known. */
export function setOf(sheet: FactSheet, fact: number): readonly number[] | null {
  const value = valueOf(sheet, fact);
  return typeof value === 'number' ? null : isSet(value) ? value : value.set;
}

/** The members that are known. */
export function membersOf(sheet: FactSheet, fact: number): readonly number[] {
  return setOf(sheet, fact) ?? nothing;
}

/** Citations as the record writes them. */
export function wordsOf(sheet: FactSheet, fact: number): readonly string[] {
  const value = valueOf(sheet, fact);
  return typeof value === 'number' || isSet(value) ? nothing : value.words;
}
