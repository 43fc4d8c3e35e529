import type { Tables } from '#runtime';

/** What a decision is shown with: the rule set (for titles), the record as data (for what was recorded). */
export interface Shown {
  readonly tables: Tables;
  readonly record: unknown;
}
