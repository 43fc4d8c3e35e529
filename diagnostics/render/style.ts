import type { Severity } from '../diagnostic.ts';

/** How parts of a message stand out; a shell with colours hands one in. */
export interface Style {
  readonly severity: (severity: Severity, text: string) => string;
  /** What to look at first. */
  readonly strong: (text: string) => string;
  /** What may be passed over: English, line numbers, places. */
  readonly faint: (text: string) => string;
  /** Certain and good; wrong. */
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** No colours at all. */
export const plainStyle: Style = {
  severity: (_, text) => text,
  strong: (text) => text,
  faint: (text) => text,
  good: (text) => text,
  bad: (text) => text,
};
