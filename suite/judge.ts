import { noticeOf, type Diagnostic, type Notice } from '#diagnostics';
import type { Plain, Positioned } from '#reading';
import {
  BudgetError,
  decide,
  decideInstitution,
  explain,
  isInstitutionRecord,
  readInstitution,
  readRecord,
  type DecideOptions,
  type Explanation,
  type Fault,
  type Rules,
} from '#runtime';
import { isOfInstitution, isOfPerson, misplaced, unanswerable, type Subject } from './answerable.ts';
import type { Comparison } from './comparison.ts';
import { compareInstitution } from './compare-institution.ts';
import { comparePerson } from './compare-person.ts';
import { explanationOf } from './explanation-of.ts';
import { faultNotice } from './fault-notice.ts';
import type { Expectation } from './scenario.ts';

/** A record as a scenario gives it, and what is to hold of the decision on it. */
export interface Case {
  readonly value: Plain;
  /** Where the record stands. */
  readonly root: Positioned;
  readonly options: DecideOptions;
  readonly expectations: readonly Expectation[];
}

/** How the decision compares with what is expected; or why nothing can be said. */
export interface Verdict {
  readonly comparisons: readonly Comparison[];
  readonly notices: readonly Notice[];
}

/** What does not hold, with the explanation of what was decided instead. */
export interface Failure extends Comparison {
  readonly because: readonly Explanation[];
}

/** Judges a person's or an institution's record and compares. */
export function judge(rules: Rules, one: Case): Verdict {
  const subject = subjectOf(one);
  const impossible = [...misplaced(one.expectations, subject), ...unanswerable(one.expectations, rules.tables)];
  if (impossible.length > 0) return unjudged(impossible.map((diagnostic: Diagnostic) => noticeOf(diagnostic)));
  // Only 敏感 asks what other readings would change, which costs a judgement for each.
  const alternatives = one.expectations.some(({ kind }) => kind === 'Sensitive');
  const options = { ...one.options, alternatives };
  try {
    return subject === 'institution' ? judgeInstitution(rules, one, options) : judgePerson(rules, one, options);
  } catch (error) {
    // A record that leaves too much open is the record’s trouble.
    if (error instanceof BudgetError) return faulty(error.faults, one.root);
    throw error;
  }
}

/** The record is judged again for the explanation if something does not hold. A decision on an institution has no explanation of its own. */
export function failuresOf(rules: Rules, one: Case, { comparisons }: Verdict): readonly Failure[] {
  const differing = comparisons.filter(({ holds }) => !holds);
  if (differing.length === 0) return [];
  const { record } = subjectOf(one) === 'person' ? readRecord(rules, one.value) : { record: null };
  const explained = record === null ? null : decide(rules, record, { ...one.options, explain });
  return differing.map((comparison) => ({
    ...comparison,
    because: explained === null ? [] : explanationOf(comparison, explained),
  }));
}

function subjectOf({ value }: Case): Subject {
  return isInstitutionRecord(value) ? 'institution' : 'person';
}

function judgePerson(rules: Rules, { value, root, expectations }: Case, options: DecideOptions): Verdict {
  const { record, faults } = readRecord(rules, value);
  if (record === null) return faulty(faults, root);
  const decision = decide(rules, record, options);
  const { statuses } = rules.tables;
  const comparisons = expectations.filter(isOfPerson).map((one) => comparePerson(one, decision, statuses));
  return { comparisons, notices: [] };
}

function judgeInstitution(rules: Rules, { value, root, expectations }: Case, options: DecideOptions): Verdict {
  const { institution, faults } = readInstitution(rules, value);
  if (institution === null) return faulty(faults, root);
  const decision = decideInstitution(rules, institution, options);
  return {
    comparisons: expectations.filter(isOfInstitution).map((one) => compareInstitution(one, decision)),
    notices: [],
  };
}

function faulty(faults: readonly Fault[], root: Positioned): Verdict {
  return unjudged(faults.map((fault) => faultNotice(fault, root)));
}

function unjudged(notices: readonly Notice[]): Verdict {
  return { comparisons: [], notices };
}
