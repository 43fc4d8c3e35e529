import type { InstitutionDecision } from '#runtime';
import { compareShared, type SharedExpectation } from './compare-shared.ts';
import { compareSets, type Difference } from './difference.ts';
import type { Expectation } from './scenario.ts';

/** What may be expected of a decision on an institution. */
export type InstitutionExpectation = SharedExpectation | (Expectation & { readonly kind: 'PersonTimes' });

/** Null if the decision on an institution is as expected. */
export function compareInstitution(
  expectation: InstitutionExpectation,
  decision: InstitutionDecision,
): Difference | null {
  if (expectation.kind !== 'PersonTimes') return compareShared(expectation, decision);
  const times = decision.年度.find((row) => row.年 === expectation.year)?.人次 ?? [0];
  return compareSets(expectation, expectation.values, times, { of: `${expectation.year}`, unit: '人次' });
}
