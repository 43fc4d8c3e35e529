import type { Dimensions } from './dimensions.ts';

/**
 * What is assumed about the unknown facts: by dimension a mask of the cells that are still allowed. A scalar fact is one dimension, whose cells are
 * those of its domain; a set is one dimension for each group of its items, with the cells "none of them" and "some of them". Absent: everything.
 */
export type Box = ReadonlyMap<number, bigint>;

export const everything: Box = new Map();

/** The cell of a group of which the set has none, and of one of which it has some. */
export const WITHOUT = 1n;
export const WITH = 2n;

/** A question that could not be answered under the box: is the value in `cells`? */
export interface Question {
  readonly dimension: number;
  readonly cells: bigint;
}

/** One attempt under one box; the first open question stops it. */
export interface Inquiry {
  readonly box: Box;
  /** All cells of each dimension. */
  readonly domains: readonly bigint[];
  /** The facts about which anything may be assumed; null: all unknown ones. */
  readonly about: ReadonlySet<number> | null;
  question: Question | null;
}

export function allowed(inquiry: Inquiry, dimension: number): bigint {
  return inquiry.box.get(dimension) ?? inquiry.domains[dimension] ?? 0n;
}

/** 1 yes, 0 no, 2 open (and noted). */
export function ask(inquiry: Inquiry, fact: number, dimension: number, cells: bigint): 0 | 1 | 2 {
  if (inquiry.about !== null && !inquiry.about.has(fact)) return 2;
  const left = allowed(inquiry, dimension);
  if ((left & cells) === 0n) return 0;
  if ((left & ~cells) === 0n) return 1;
  inquiry.question ??= { dimension, cells };
  return 2;
}

export interface Case<T> {
  readonly box: Box;
  readonly value: T;
}

/**
 * All cases that `attempt` comes to, splitting the box at each question that it leaves open. The boxes are disjoint and fill `from`, but for
 * what depends on facts that are not in `about`.
 */
export function explore<T>(
  from: Box,
  { domains, implied, implying }: Pick<Dimensions, 'domains' | 'implied' | 'implying'>,
  attempt: (inquiry: Inquiry) => T | null,
  about: ReadonlySet<number> | null = null,
): readonly Case<T>[] {
  const cases: Case<T>[] = [];
  const open: Box[] = [from];
  for (let box = open.pop(); box !== undefined; box = open.pop()) {
    const inquiry: Inquiry = { box, domains, about, question: null };
    const value = attempt(inquiry);
    if (value !== null) cases.push({ box, value });
    else if (inquiry.question !== null) {
      const { dimension, cells } = inquiry.question;
      const left = allowed(inquiry, dimension);
      for (const part of [left & ~cells, left & cells]) {
        const following = part === WITH ? implied[dimension] : part === WITHOUT ? implying[dimension] : undefined;
        const narrowed = new Map(box).set(dimension, part);
        if (following === undefined || narrowedTo(narrowed, following, part)) open.push(narrowed);
      }
    }
  }
  return cases;
}

/** What follows for the other dimensions; false if the box already says otherwise. */
function narrowedTo(box: Map<number, bigint>, dimensions: readonly number[], part: bigint): boolean {
  for (const dimension of dimensions) {
    if (((box.get(dimension) ?? part) & part) === 0n) return false;
    box.set(dimension, part);
  }
  return true;
}

/** Can one completion be in both boxes, if they need not agree on the dimensions of `apart`? */
export function compatible(left: Box, right: Box, apart: ReadonlySet<number>): boolean {
  for (const [dimension, cells] of left) {
    const other = right.get(dimension);
    if (other !== undefined && (other & cells) === 0n && !apart.has(dimension)) return false;
  }
  return true;
}

/** Whether two boxes assume the same. */
export function sameBox(one: Box, other: Box): boolean {
  return one === other || (one.size === other.size && keyOf(one) === keyOf(other));
}

export function keyOf(box: Box): string {
  return [...box]
    .sort(([left], [right]) => left - right)
    .map(([dimension, cells]) => `${dimension}:${cells.toString(36)}`)
    .join();
}
