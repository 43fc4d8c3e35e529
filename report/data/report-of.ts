import type { Decision, InstitutionDecision } from '#runtime';
import { institutionReport } from './institution.ts';
import { personReport } from './person.ts';
import type { Report } from './report.ts';
import type { Shown } from './shown.ts';

/** A decision on a person's record, or on an institution's. */
export type Decided = Decision | InstitutionDecision;

export function reportOf(decision: Decided, shown: Shown): Report {
  return '案卷' in decision ? personReport(decision, shown) : institutionReport(decision, shown);
}
