import type { Diagnostic } from '#diagnostics';
import { passed, type SuiteResult } from '../run.ts';

/** A suite file that was run, or that could not be read (then `result` is null and the diagnostics say why). */
export interface SuiteOutcome {
  readonly file: string;
  readonly result: SuiteResult | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** How many scenarios there were, over all suites. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Suites that could not be read. */
  readonly unreadable: number;
  readonly withoutDerivation: number;
}

/** Counts what happened. */
export function tally(outcomes: readonly SuiteOutcome[]): Tally {
  const results = outcomes.flatMap(({ result }) => result?.scenarios ?? []);
  const good = results.filter(passed).length;
  return {
    passed: good,
    failed: results.length - good,
    unreadable: outcomes.filter(({ result }) => result === null).length,
    withoutDerivation: results.filter(({ scenario }) => scenario.derivation === null).length,
  };
}
