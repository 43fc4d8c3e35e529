import type { Decision, StatusRow } from '#runtime';
import { compareFinding } from './compare-findings.ts';
import { compareShared } from './compare-shared.ts';
import { compareBar, compareStatus } from './compare-status.ts';
import { compareSets, missingEntry, type Comparison } from './comparison.ts';
import type { Expectation } from './scenario.ts';

/** What may be expected of a decision on a person. */
export type PersonExpectation = Exclude<Expectation, { readonly kind: 'PersonTimes' }>;

/** How a decision on a person compares with what is expected; `statuses` are the rule set's. */
export function comparePerson(
  expectation: PersonExpectation,
  decision: Decision,
  statuses: readonly StatusRow[],
): Comparison {
  switch (expectation.kind) {
    case 'LawfulPoints':
    case 'Points':
    case 'Governing':
    case 'Matching':
      return compareFinding(expectation, decision.认定);
    case 'YearTotal': {
      const total = decision.年度.find((row) => row.年 === expectation.year)?.累计 ?? [0];
      return compareSets(expectation, expectation.values, total, { of: `${expectation.year}`, unit: '分' });
    }
    case 'Repaired': {
      const repaired = decision.年度.find((row) => row.年 === expectation.year)?.修复 ?? 0;
      return compareSets(expectation, expectation.values, [repaired], { of: `${expectation.year}`, unit: '分' });
    }
    case 'Status':
      return compareStatus(expectation, decision.状态, statuses);
    case 'Bar':
      return compareBar(expectation, decision.状态, statuses);
    case 'Conclusion': {
      const { entry, conclusion } = expectation;
      const service = decision.结算.find((row) => row.编号 === entry);
      return service === undefined
        ? missingEntry(expectation, entry, '服务')
        : compareSets(expectation, [conclusion], [service.结论], { of: entry });
    }
    default:
      return compareShared(expectation, decision);
  }
}
