import type { ScenarioRow } from '../engine/answers/suites/slice.ts';
import type { NoticeView } from '../engine/answers/suites/suite-files.ts';

/** What is known of a suite file. */
export interface RunSuite {
  readonly path: string;
  /** Null before it was run, or if it cannot be read. */
  readonly name: string | null;
  readonly rows: readonly ScenarioRow[];
  readonly notices: readonly NoticeView[];
  /** The rows are of earlier rules, or an earlier text of the suite. */
  readonly stale: boolean;
}

export function isSuite(path: string): boolean {
  return /^suites\/[^/]+\.ya?ml$/.test(path);
}
