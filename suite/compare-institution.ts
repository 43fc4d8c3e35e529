import type { InstitutionDecision } from '#runtime';
import { compareShared, type SharedExpectation } from './compare-shared.ts';
import { compareSets, type Comparison } from './comparison.ts';
import type { Expectation } from './scenario.ts';

/** What may be expected of a decision on an institution. */
export type InstitutionExpectation = SharedExpectation | (Expectation & { readonly kind: 'PersonTimes' });

/** How a decision on an institution compares with what is expected. */
export function compareInstitution(expectation: InstitutionExpectation, decision: InstitutionDecision): Comparison {
  if (expectation.kind !== 'PersonTimes') return compareShared(expectation, decision);
  const times = decision.年度.find((row) => row.年 === expectation.year)?.人次 ?? [0];
  return compareSets(expectation, expectation.values, times, { of: `${expectation.year}`, unit: '人次' });
}
