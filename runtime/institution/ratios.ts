import type { Certainty } from '../decision.ts';
import type { RatioBound, RatioRow } from '../tables.ts';

/** Whether `number` of `whole` lies in the range; exact, whatever the size. `whole` is above 0. */
export function holds({ low, high }: RatioRow, number: number, whole: number): boolean {
  return (low === null || meets(number, whole, low, 1n)) && (high === null || meets(number, whole, high, -1n));
}

/** number/whole against part/whole of the bound: above it for a sign of 1, below it for -1, or on it where that is included. */
function meets(number: number, whole: number, bound: RatioBound, sign: bigint): boolean {
  const apart = (BigInt(number) * BigInt(bound.whole) - BigInt(bound.part) * BigInt(whole)) * sign;
  return bound.included ? apart >= 0n : apart > 0n;
}

/** Positions of the ranges that hold and that none which holds takes precedence over. */
export function standingRatios(ratios: readonly RatioRow[], number: number, whole: number): readonly number[] {
  const holding = ratios.flatMap((ratio, position) => (holds(ratio, number, whole) ? [position] : []));
  return holding.filter((position) => !holding.some((other) => ratios[other]?.precedes.includes(position) === true));
}

export function certaintyOf(cases: readonly boolean[]): Certainty {
  if (cases.every((one) => one)) return '确定';
  return cases.some((one) => one) ? '可能' : '不可能';
}
