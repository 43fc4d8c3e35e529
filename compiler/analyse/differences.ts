import type { DeclarationKeyword } from '#grammar';
import type { Aspect, Both } from './comparing.ts';
import { clockDifferences, countingDifferences, obligationDifferences, ratioDifferences } from './duty-differences.ts';
import {
  accumulationDifferences,
  bandDifferences,
  circumstanceDifferences,
  degreeDifferences,
  situationDifferences,
  thresholdDifferences,
  triggerDifferences,
} from './scoring-differences.ts';
import {
  cascadeDifferences,
  linkageDifferences,
  poolDifferences,
  recoveryDifferences,
  repairDifferences,
  settlementDifferences,
  statusDifferences,
  strengthDifferences,
} from './status-differences.ts';

/** In what two declarations of one keyword and name differ when every interpretation takes its default. Titles, citations and interpretations do not count. */
export type Differences = (name: string, both: Both) => readonly Aspect[];

function sole(differences: (both: Both) => readonly Aspect[]): Differences {
  return (_, both) => differences(both);
}

/** Kinds of declarations whose departures from a parent's must be declared. */
export const differencesOf: Readonly<Partial<Record<DeclarationKeyword, Differences>>> = {
  记分: sole(triggerDifferences),
  情形: situationDifferences,
  阈值: thresholdDifferences,
  记分档次: sole(bandDifferences),
  责任程度: sole(degreeDifferences),
  情节: circumstanceDifferences,
  累计: sole(accumulationDifferences),
  登记状态: statusDifferences,
  强弱: sole(strengthDifferences),
  结算: settlementDifferences,
  联动: linkageDifferences,
  级联: cascadeDifferences,
  修复: poolDifferences,
  修复总则: sole(repairDifferences),
  恢复: recoveryDifferences,
  期限: clockDifferences,
  义务: obligationDifferences,
  机构阈值: ratioDifferences,
  人次口径: sole(countingDifferences),
};
