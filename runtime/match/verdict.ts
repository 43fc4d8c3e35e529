import type { PointSet } from '../points.ts';
import type { Box } from './inquiry.ts';

/** In place of a governing entry: handled, but no situation matches; and no handling at all. */
export const UNMATCHED = -1;
export const UNHANDLED = -2;

/** What a finding comes to in one group of completions of its unknown facts. */
export interface Leaf {
  /** The entry that governs, or UNMATCHED or UNHANDLED. */
  readonly governing: number;
  readonly base: number;
  readonly lawful: PointSet;
  /** The completions of which this holds. */
  readonly box: Box;
}

/** What a finding comes to, given the earlier findings. */
export interface Verdict {
  /** Never empty; their boxes are disjoint and leave nothing out. */
  readonly leaves: readonly Leaf[];
  /** Situations that match in some completion, ascending. */
  readonly matched: readonly number[];
  /** Does, in every completion, some situation match that asks for a field the entry has not filled in? */
  readonly requirementMissed: boolean;
}
