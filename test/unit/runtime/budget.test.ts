import { describe, expect, it } from 'vitest';
import { BudgetError } from '#runtime';
import { finding, judge, rulesOf, type Plain } from './rules.ts';

const rules = rulesOf();

/** So many conducts, each with a finding in two years whose degree of responsibility nobody has determined. */
function open(conducts: number): readonly Plain[] {
  return Array.from({ length: conducts }, (_, number) =>
    ['2024', '2025'].map((year) => {
      const day = `${year}-03-${String(number + 1).padStart(2, '0')}`;
      return finding(`${year}-${number}`, day, ['丙'], { 行为编号: `X${number}`, 责任: undefined });
    }),
  ).flat();
}

describe('a record that leaves too much open', () => {
  it('is judged while its combinations can be gone through', () => {
    expect(judge(rules, open(5)).年度).toHaveLength(2);
  });

  it('is refused with a reason beyond a million of them, before memory runs out', () => {
    let thrown: unknown = null;
    try {
      judge(rules, open(16));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(BudgetError);
    expect(String(thrown)).toContain('先认定责任程度');
  });
});
