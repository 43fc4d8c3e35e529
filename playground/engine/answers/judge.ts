import {
  BudgetError,
  checkOptions,
  decide,
  decideInstitution,
  explain,
  isInstitutionRecord,
  readInstitution,
  readRecord,
  type DecideOptions,
  type Fault,
  type FaultCode,
  type Rules,
} from '#runtime';
import { reportOf, type Decided, type Report } from '#report';
import { faultNotice } from '#suite';
import type { Opened } from '../opened.ts';

/** A record as data, and how to judge it; dates are ISO. */
export interface CaseInput {
  readonly record: unknown;
  readonly asOf: string;
  readonly knownAt: string | null;
  /** The readings chosen other than the defaults, by interpretation. */
  readonly readings: readonly { readonly interpretation: string; readonly reading: string }[];
}

/** Why a record cannot be judged: where in it, in both languages. */
export interface FaultView {
  readonly path: readonly (string | number)[];
  readonly code: FaultCode;
  readonly zh: string;
  readonly en: string;
}

export type Judged =
  | { readonly kind: 'judged'; readonly decision: Decided; readonly report: Report }
  | { readonly kind: 'refused'; readonly faults: readonly FaultView[] }
  /** The rules have errors. */
  | { readonly kind: 'no-rules' };

/** Judges as the command does: the same record gives the same decision, byte for byte. */
export function judge(opened: Opened, input: CaseInput): Judged {
  const { rules } = opened;
  if (rules === null) return { kind: 'no-rules' };
  const options: DecideOptions = {
    asOf: input.asOf,
    ...(input.knownAt === null ? {} : { knownAt: input.knownAt }),
    interpretations: Object.fromEntries(input.readings.map(({ interpretation, reading }) => [interpretation, reading])),
    explain,
  };
  const wrong = checkOptions(rules, options);
  if (wrong.length > 0) return refused(wrong);
  try {
    return judged(rules, input.record, options);
  } catch (error) {
    if (error instanceof BudgetError) return refused(error.faults);
    throw error;
  }
}

function judged(rules: Rules, value: unknown, options: DecideOptions): Judged {
  const answer = (decision: Decided): Judged => ({
    kind: 'judged',
    decision,
    report: reportOf(decision, { tables: rules.tables, record: value }),
  });
  if (isInstitutionRecord(value)) {
    const { institution, faults } = readInstitution(rules, value);
    return institution === null ? refused(faults) : answer(decideInstitution(rules, institution, options));
  }
  const { record, faults } = readRecord(rules, value);
  return record === null ? refused(faults) : answer(decide(rules, record, options));
}

function refused(faults: readonly Fault[]): Judged {
  return {
    kind: 'refused',
    faults: faults.map((fault) => {
      const { zh, en } = faultNotice(fault, null);
      return { path: fault.path, code: fault.code, zh, en };
    }),
  };
}
