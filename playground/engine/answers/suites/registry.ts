import type { Opened } from '../../opened.ts';
import { expectables } from './expectables.ts';
import { printable } from './printable.ts';
import type { SuiteRequests } from './requests.ts';
import { saved } from './saved.ts';
import { expected, scenarioDetail } from './scenario.ts';
import { slice } from './slice.ts';
import { suiteAt } from './suite-files.ts';

export const suiteAnswers: {
  readonly [N in keyof SuiteRequests]: (
    opened: Opened,
    parameter: SuiteRequests[N]['parameter'],
  ) => SuiteRequests[N]['answer'];
} = {
  printable,
  slice,
  scenario: scenarioDetail,
  expected,
  expectables,
  saved,
  suiteNotices: (opened, path) => suiteAt(opened, path)?.notices ?? [],
};
