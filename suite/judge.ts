import { noticeOf, type Diagnostic, type Notice } from '#diagnostics';
import type { Plain, Positioned } from '#reading';
import {
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
import { isOfInstitution, isOfPerson, misplaced, unanswerable } from './answerable.ts';
import { compareInstitution } from './compare-institution.ts';
import { comparePerson } from './compare-person.ts';
import type { Difference } from './difference.ts';
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

/** What is otherwise than expected; or why nothing can be said. */
export interface Verdict {
  readonly failures: readonly Failure[];
  readonly notices: readonly Notice[];
}

/** A difference with the explanation of what was decided instead. */
export interface Failure extends Difference {
  readonly because: readonly Explanation[];
}

/** Judges a person's or an institution's record and compares. */
export function judge(rules: Rules, one: Case): Verdict {
  const subject = isInstitutionRecord(one.value) ? 'institution' : 'person';
  const impossible = [...misplaced(one.expectations, subject), ...unanswerable(one.expectations, rules.tables)];
  if (impossible.length > 0) return unjudged(impossible.map((diagnostic: Diagnostic) => noticeOf(diagnostic)));
  // Only 敏感 asks what other readings would change, which costs a judgement for each.
  const alternatives = one.expectations.some(({ kind }) => kind === 'Sensitive');
  const options = { ...one.options, alternatives };
  return subject === 'institution' ? judgeInstitution(rules, one, options) : judgePerson(rules, one, options);
}

/** The record is judged again for the explanation if something differs. */
function judgePerson(rules: Rules, { value, root, expectations }: Case, options: DecideOptions): Verdict {
  const { record, faults } = readRecord(rules, value);
  if (record === null) return faulty(faults, root);
  const decision = decide(rules, record, options);
  const { statuses } = rules.tables;
  const differences = expectations
    .filter(isOfPerson)
    .map((one) => comparePerson(one, decision, statuses))
    .filter((difference) => difference !== null);
  if (differences.length === 0) return { failures: [], notices: [] };
  const explained = decide(rules, record, { ...options, explain });
  return {
    failures: differences.map((difference) => ({ ...difference, because: explanationOf(difference, explained) })),
    notices: [],
  };
}

/** A decision on an institution has no explanation of its own. */
function judgeInstitution(rules: Rules, { value, root, expectations }: Case, options: DecideOptions): Verdict {
  const { institution, faults } = readInstitution(rules, value);
  if (institution === null) return faulty(faults, root);
  const decision = decideInstitution(rules, institution, options);
  const differences = expectations
    .filter(isOfInstitution)
    .map((one) => compareInstitution(one, decision))
    .filter((difference) => difference !== null);
  return { failures: differences.map((difference) => ({ ...difference, because: [] })), notices: [] };
}

function faulty(faults: readonly Fault[], root: Positioned): Verdict {
  return unjudged(faults.map((fault) => faultNotice(fault, root)));
}

function unjudged(notices: readonly Notice[]): Verdict {
  return { failures: [], notices };
}
