import { diagnose, type Diagnostic } from '#diagnostics';
import type { Tables } from '#runtime';
import type { InstitutionExpectation } from './compare-institution.ts';
import type { PersonExpectation } from './compare-person.ts';
import { keyOf, type Expectation, type Expected } from './scenario.ts';

/** Whose record a scenario holds. */
export type Subject = 'person' | 'institution';

/** The rules that an expectation is about; a rule set without them cannot answer it. Others are about the record itself. */
const hasRules: { readonly [K in Expected['kind']]?: (tables: Tables) => boolean } = {
  Status: ({ statuses }) => statuses.length > 0,
  Bar: ({ statuses }) => statuses.length > 0,
  Conclusion: ({ settlements }) => settlements.length > 0,
  Clock: ({ clocks, obligations }) => clocks.length + obligations.length > 0,
  Repaired: ({ repairs }) => repairs !== null,
  PersonTimes: ({ ratios }) => ratios.length > 0,
};

/** Why expectations cannot be compared with a decision under these rules, so that none holds merely because nothing is said. */
export function unanswerable(expectations: readonly Expectation[], tables: Tables): readonly Diagnostic[] {
  return expectations
    .filter(({ kind }) => hasRules[kind]?.(tables) === false)
    .map((expectation) => diagnose('suite-not-judged', expectation.span, { key: keyOf(expectation) }));
}

/** Why expectations cannot be compared with a decision on this subject. */
export function misplaced(expectations: readonly Expectation[], subject: Subject): readonly Diagnostic[] {
  const fits: (expectation: Expectation) => boolean = subject === 'person' ? isOfPerson : isOfInstitution;
  return expectations
    .filter((expectation) => !fits(expectation))
    .map((expectation) => diagnose('suite-other-subject', expectation.span, { key: keyOf(expectation), subject }));
}

export function isOfPerson(expectation: Expectation): expectation is PersonExpectation {
  return expectation.kind !== 'PersonTimes';
}

export function isOfInstitution(expectation: Expectation): expectation is InstitutionExpectation {
  switch (expectation.kind) {
    case 'PersonTimes':
    case 'CertainMeasures':
    case 'NoCertainMeasures':
    case 'Clock':
    case 'Undetermined':
    case 'Sensitive':
    case 'EntriesWithProblems':
    case 'ProblemCodes':
      return true;
    default:
      return false;
  }
}
