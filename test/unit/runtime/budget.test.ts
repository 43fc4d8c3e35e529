import { describe, expect, it } from 'vitest';
import { BudgetError, readRecord } from '#runtime';
import { Budget } from '../../../runtime/ledger/budget.ts';
import { judgeRecord, type Judgement } from '../../../runtime/ledger/judge.ts';
import { prepare } from '../../../runtime/match/prepare.ts';
import { finding, recordOf, rulesOf, type Plain } from './rules.ts';

const rules = rulesOf();
const prepared = prepare(
  rules,
  rules.tables.interpretations.map(() => 0),
);

/** So many conducts, each with a finding in two years whose degree of responsibility nobody has determined. */
function open(conducts: number): readonly Plain[] {
  return Array.from({ length: conducts }, (_, number) =>
    ['2024', '2025'].map((year) => {
      const day = `${year}-03-${String(number + 1).padStart(2, '0')}`;
      return finding(`${year}-${number}`, day, ['丙'], { 行为编号: `X${number}`, 责任: undefined });
    }),
  ).flat();
}

function judged(conducts: number, budget: Budget): Judgement {
  const { record } = readRecord(rules, recordOf(open(conducts)));
  if (record === null) throw new Error('the record cannot be read');
  return judgeRecord(prepared, record, { budget });
}

describe('a record that leaves too much open', () => {
  it('is judged while its combinations can be gone through', () => {
    expect(judged(2, new Budget(200)).ledger.years).toHaveLength(2);
  });

  it('is refused with a reason beyond the limit, which the reason names', () => {
    let thrown: unknown = null;
    try {
      judged(5, new Budget(200));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(BudgetError);
    expect(String(thrown)).toContain('可能超过 200 种');
    expect(String(thrown)).toContain('先认定责任程度');
  });

  it('may have a million of them, unless somebody says otherwise', () => {
    const budget = new Budget();
    budget.spend(1_000_000);
    expect(() => budget.spend(1)).toThrow(BudgetError);
  });
});
