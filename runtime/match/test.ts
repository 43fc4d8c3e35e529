import { RECORDED, scalarOf, setOf, standingOf, type FactSheet } from '../sheet.ts';
import { ask, WITH, type Inquiry } from './inquiry.ts';

/** A folded condition: readings chosen, no constants inside; that a fact is true is that it is the number 1. One shape for all kinds, so that evaluation stays monomorphic. */
export interface Test {
  readonly kind:
    | 'All'
    | 'Any'
    | 'Not'
    | 'Always'
    | 'Never'
    | 'Option'
    | 'Meets'
    | 'Recorded'
    | 'Number'
    | 'Total'
    | 'OneOff'
    | 'Count'
    | 'Status'
    | 'There';
  readonly operands: readonly Test[];
  readonly fact: number;
  /** By item: 1 where it satisfies Option or Meets; by status, Status. */
  readonly table: readonly (0 | 1)[];
  readonly low: number;
  readonly high: number;
  /** Of a scalar test: the cells that satisfy it, in the fact's dimension. */
  readonly cells: bigint;
  readonly dimension: number;
  /** Of Meets: the dimensions of the groups of its items. */
  readonly groups: readonly number[];
  /** Position of a Count among the counting tests. */
  readonly count: number;
}

export const NO = 0;
export const YES = 1;
/** Not decided by the facts known and the assumptions made. */
export const OPEN = 2;
export type Truth = typeof NO | typeof YES | typeof OPEN;

/** Kleene's three values; an open answer leaves its question with the sheet's inquiry. */
export function evaluate(test: Test, sheet: FactSheet): Truth {
  switch (test.kind) {
    case 'Option':
      return evaluateOption(test, sheet);
    case 'Meets':
      return evaluateMeets(test, sheet);
    case 'All':
      return evaluateAll(test, sheet);
    case 'Any':
      return evaluateAny(test, sheet);
    case 'Not': {
      const [operand] = test.operands;
      const inner = operand === undefined ? NO : evaluate(operand, sheet);
      return inner === OPEN ? OPEN : inner === YES ? NO : YES;
    }
    case 'Recorded':
      return isRecorded(sheet, test.fact) ? YES : NO;
    case 'Number':
      return evaluateNumber(test, sheet);
    case 'Total':
      return sheet.close.before >= test.low ? NO : within(test, sheet.close.total);
    case 'OneOff':
      return sheet.close.amounts.some((amount) => amount >= test.low && amount <= test.high) ? YES : NO;
    case 'Count':
      return sheet.counts[test.count] === true ? YES : NO;
    case 'Status':
      return test.table[sheet.service.status] === 1 ? YES : NO;
    case 'There':
      return sheet.service.there ? YES : NO;
    case 'Always':
      return YES;
    case 'Never':
      return NO;
  }
}

/** A fact that is to be recorded otherwise counts as recorded. */
function isRecorded(sheet: FactSheet, fact: number): boolean {
  return standingOf(sheet, fact) === RECORDED || sheet.inquiry?.about?.has(fact) === true;
}

function evaluateOption(test: Test, sheet: FactSheet): Truth {
  const item = scalarOf(sheet, test.fact);
  if (item === null) return askScalar(test, sheet.inquiry);
  return item >= 0 && test.table[item] === 1 ? YES : NO;
}

function evaluateNumber(test: Test, sheet: FactSheet): Truth {
  const value = scalarOf(sheet, test.fact);
  return value === null ? askScalar(test, sheet.inquiry) : within(test, value);
}

function evaluateMeets(test: Test, sheet: FactSheet): Truth {
  const set = setOf(sheet, test.fact);
  if (set === null) return askGroups(test, sheet.inquiry);
  for (const item of set) if (test.table[item] === 1) return YES;
  return NO;
}

function evaluateAll(test: Test, sheet: FactSheet): Truth {
  let result: Truth = YES;
  for (const operand of test.operands) {
    const truth = evaluate(operand, sheet);
    if (truth === NO) return NO;
    if (truth === OPEN) result = OPEN;
  }
  return result;
}

function evaluateAny(test: Test, sheet: FactSheet): Truth {
  let result: Truth = NO;
  for (const operand of test.operands) {
    const truth = evaluate(operand, sheet);
    if (truth === YES) return YES;
    if (truth === OPEN) result = OPEN;
  }
  return result;
}

function within(test: Test, value: number): Truth {
  return value >= test.low && value <= test.high ? YES : NO;
}

function askScalar(test: Test, inquiry: Inquiry | null): Truth {
  return inquiry === null ? OPEN : ask(inquiry, test.fact, test.dimension, test.cells);
}

/** Some group is in: yes. All are out: no. Otherwise the first that is neither is the question. */
function askGroups(test: Test, inquiry: Inquiry | null): Truth {
  if (inquiry === null) return OPEN;
  let result: Truth = NO;
  let first: number | null = null;
  for (const dimension of test.groups) {
    const left = inquiry.box.get(dimension);
    if (left === WITH) return YES;
    if (left === undefined) first ??= dimension;
  }
  if (first !== null) result = ask(inquiry, test.fact, first, WITH);
  return result;
}
