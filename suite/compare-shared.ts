import type { Decision } from '#runtime';
import { compareClocks } from './compare-clocks.ts';
import { compareMeasures } from './compare-measures.ts';
import { compareSets, type Comparison } from './comparison.ts';
import type { Expectation } from './scenario.ts';

type SharedKind =
  | 'CertainMeasures'
  | 'NoCertainMeasures'
  | 'Clock'
  | 'Undetermined'
  | 'Sensitive'
  | 'EntriesWithProblems'
  | 'ProblemCodes';

/** What may be expected of a decision whosever record it is about. */
export type SharedExpectation = Expectation & { readonly kind: SharedKind };

/** The lists that a decision has whosever record it is about. */
export type SharedLists = Pick<Decision, '措施' | '期限' | '待定' | '释义' | '问题'>;

export function compareShared(expectation: SharedExpectation, decision: SharedLists): Comparison {
  switch (expectation.kind) {
    case 'CertainMeasures':
    case 'NoCertainMeasures':
      return compareMeasures(expectation, decision.措施);
    case 'Clock':
      return compareClocks(expectation, decision.期限);
    case 'Undetermined': {
      const matters = decision.待定.map((row) => row.事项);
      return compareSets(expectation, expectation.matters, matters);
    }
    case 'Sensitive': {
      const sensitive = decision.释义.filter((row) => row.敏感).map((row) => row.名称);
      return compareSets(expectation, expectation.names, sensitive);
    }
    case 'EntriesWithProblems': {
      const entries = decision.问题.map((problem) => problem.编号);
      return compareSets(expectation, expectation.names, entries);
    }
    case 'ProblemCodes': {
      const codes = decision.问题.map((problem) => problem.代码);
      return compareSets(expectation, expectation.names, codes);
    }
  }
}
