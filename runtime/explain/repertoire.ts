import type { Explanation } from '../decision.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Condition } from '../tables.ts';
import type { Aim } from './aims.ts';
import type { RememberedOutcome } from './findings.ts';
import type { ToldMeasure } from './measures.ts';
import { Remembered } from './remembered.ts';
import type { Written } from './written.ts';

/**
 * What explanations under one vector of readings say again and again, whosever record it is; filled as it is needed.
 * What is remembered becomes part of many decisions, and is frozen.
 */
export interface Repertoire {
  readonly conditions: Map<Condition, Written>;
  /** By situation: that it matches; and why findings miss it. */
  readonly aims: Map<number, Aim>;
  readonly nearMisses: Remembered<Explanation>;
  /** Every fact that an outcome of a finding may show. */
  facts: readonly number[] | null;
  readonly outcomes: Remembered<RememberedOutcome>;
  /** That a fee is settled; and why fees are not, by the statuses of the day and whether the person is registered there. */
  settling: Aim | null;
  readonly unsettled: Remembered<readonly Explanation[]>;
  /** By act. */
  readonly measures: Map<string, readonly ToldMeasure[]>;
  /** How the working days of a clock were counted, by its days. */
  readonly countings: Map<number | string, readonly Explanation[]>;
}

export function repertoireOf(prepared: Prepared): Repertoire {
  return (prepared.repertoire ??= emptyRepertoire(prepared));
}

function emptyRepertoire({ rules }: Prepared): Repertoire {
  return {
    conditions: new Map(),
    aims: new Map(),
    nearMisses: new Remembered(rules.tables),
    facts: null,
    outcomes: new Remembered(rules.tables),
    settling: null,
    unsettled: new Remembered(rules.tables),
    measures: new Map(),
    countings: new Map(),
  };
}
