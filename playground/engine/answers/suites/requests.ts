import type { Expectable } from '#suite';
import type { CaseInput } from '../judge.ts';
import type { Printable } from './printable.ts';
import type { Saved, ScenarioToSave } from './saved.ts';
import type { Fared, ScenarioDetail, ScenarioName } from './scenario.ts';
import type { Slice, SliceInput } from './slice.ts';
import type { NoticeView } from './suite-files.ts';

/** What is asked about suites, and the case to print. */
export interface SuiteRequests {
  readonly printable: { readonly parameter: CaseInput; readonly answer: Printable };
  /** Runs a few scenarios of a suite. */
  readonly slice: { readonly parameter: SliceInput; readonly answer: Slice | null };
  readonly scenario: { readonly parameter: ScenarioName; readonly answer: ScenarioDetail | null };
  /** The tried case against what a scenario expects. */
  readonly expected: {
    readonly parameter: { readonly input: CaseInput; readonly name: ScenarioName };
    readonly answer: Fared | null;
  };
  readonly expectables: { readonly parameter: CaseInput; readonly answer: readonly Expectable[] | null };
  readonly saved: { readonly parameter: ScenarioToSave; readonly answer: Saved };
  /** What is wrong with the suite at a path, by the path. */
  readonly suiteNotices: { readonly parameter: string; readonly answer: readonly NoticeView[] };
}
