import { keyOf, type Expectation } from './scenario.ts';

/** What is expected beside what was decided. */
export interface Comparison {
  readonly expectation: Expectation;
  /** What it is about: `分值 F1`, `累计 2025`, `措施`. */
  readonly about: string;
  readonly expected: string;
  readonly actual: string;
  /** The decision is as expected. */
  readonly holds: boolean;
}

/** How the values of an expectation are told: what they are of (`F1`, `2025`), their unit, the word for none. */
interface Telling {
  readonly of?: string;
  readonly unit?: string;
  readonly none?: string;
}

/** It holds if they are equal as sets; the order and repetition of what is listed do not matter. */
export function compareSets<T extends string | number>(
  expectation: Expectation,
  expected: readonly T[],
  actual: readonly T[],
  { of = '', unit = '', none = '无' }: Telling = {},
): Comparison {
  const wanted = new Set(expected);
  const given = new Set(actual);
  const holds = wanted.size === given.size && [...wanted].every((value) => given.has(value));
  const show = (values: ReadonlySet<T>): string => (values.size === 0 ? none : `${[...values].join('、')}${unit}`);
  const key = keyOf(expectation);
  return { expectation, about: of === '' ? key : `${key} ${of}`, expected: show(wanted), actual: show(given), holds };
}

/** The entry that is expected to be judged is none of the decision's. */
export function missingEntry(expectation: Expectation, entry: string, kind: string): Comparison {
  const about = `${keyOf(expectation)} ${entry}`;
  return { expectation, about, expected: `有这条${kind}`, actual: `截至该日没有这条${kind}`, holds: false };
}
