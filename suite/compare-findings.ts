import type { FindingResult } from '#runtime';
import { compareSets, missingEntry, type Comparison } from './comparison.ts';
import type { Expectation } from './scenario.ts';

type OfFinding = Expectation & { readonly kind: 'LawfulPoints' | 'Points' | 'Governing' | 'Matching' };

/** What is expected of one finding: its points, or its situations. */
export function compareFinding(expectation: OfFinding, findings: readonly FindingResult[]): Comparison {
  const { entry: of } = expectation;
  const finding = findings.find((one) => one.编号 === of);
  if (finding === undefined) return missingEntry(expectation, of, '违规');
  switch (expectation.kind) {
    case 'LawfulPoints':
      return compareSets(expectation, expectation.values, finding.合法分值, { of, unit: '分' });
    case 'Points':
      return compareSets(expectation, expectation.values, finding.记分, { of, unit: '分' });
    case 'Governing':
      return compareSets(expectation, expectation.situations, governingList(finding.适用情形), { of });
    case 'Matching':
      return compareSets(expectation, expectation.situations, finding.情形, { of });
  }
}

/** The names, with 无 for a possibility that nothing governs; none at all where nothing ever does. */
export function governingList(value: FindingResult['适用情形']): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value.map((name) => name ?? '无');
}
