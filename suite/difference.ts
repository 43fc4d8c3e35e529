import { keyOf, type Expectation } from './scenario.ts';

/** A difference between what is expected and what was decided. */
export interface Difference {
  readonly expectation: Expectation;
  /** What it is about: `分值 F1`, `累计 2025`, `措施`. */
  readonly about: string;
  readonly expected: string;
  readonly actual: string;
}

/** How the values of an expectation are told: what they are of (`F1`, `2025`), their unit, the word for none. */
interface Telling {
  readonly of?: string;
  readonly unit?: string;
  readonly none?: string;
}

/** Null if equal as sets; the order and repetition of what is listed do not matter. */
export function compareSets<T extends string | number>(
  expectation: Expectation,
  expected: readonly T[],
  actual: readonly T[],
  { of = '', unit = '', none = '无' }: Telling = {},
): Difference | null {
  const wanted = new Set(expected);
  const given = new Set(actual);
  if (wanted.size === given.size && [...wanted].every((value) => given.has(value))) return null;
  const show = (values: ReadonlySet<T>): string => (values.size === 0 ? none : `${[...values].join('、')}${unit}`);
  const key = keyOf(expectation);
  return { expectation, about: of === '' ? key : `${key} ${of}`, expected: show(wanted), actual: show(given) };
}

/** The entry that is expected to be judged is none of the decision's. */
export function missingEntry(expectation: Expectation, entry: string, kind: string): Difference {
  const about = `${keyOf(expectation)} ${entry}`;
  return { expectation, about, expected: `有这条${kind}`, actual: `截至该日没有这条${kind}` };
}
