import type { ScenarioRow } from '../engine/answers/suites/slice.ts';
import type { RunSuite } from './run-suite.ts';

/** A line of the table. */
export interface ShownRow extends ScenarioRow {
  readonly key: string;
  readonly path: string;
  readonly suite: string;
  readonly stale: boolean;
}

export type StateFilter = 'all' | 'failed' | 'passed';

/** What is looked for. */
export interface RowFilter {
  /** The path of one suite; null: all. */
  readonly suite: string | null;
  readonly state: StateFilter;
  readonly text: string;
}

/** The scenarios that match, in the suites' order. */
export function shownRows(suites: readonly RunSuite[], { suite: only, state, text }: RowFilter): readonly ShownRow[] {
  const words = text.trim().toLowerCase().split(/\s+/);
  return suites
    .filter(({ path }) => only === null || path === only)
    .flatMap(({ path, name, rows, stale }) =>
      rows.map((row) => ({ ...row, key: `${path} ${row.name}`, path, suite: name ?? path, stale })),
    )
    .filter((row) => state === 'all' || row.passed === (state === 'passed'))
    .filter((row) =>
      words.every((word) => `${row.name} ${row.suite} ${row.derivation} ${row.facts}`.toLowerCase().includes(word)),
    );
}

/** How many scenarios of these suites passed and failed. */
export function countRows(suites: readonly RunSuite[]): { readonly passed: number; readonly failed: number } {
  const rows = suites.flatMap((suite) => suite.rows);
  const passed = rows.filter((row) => row.passed).length;
  return { passed, failed: rows.length - passed };
}
