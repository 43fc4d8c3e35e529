import type { Fault } from '../fault.ts';

/** What one finding may lawfully score. Equal results may be one object. */
export interface Points {
  /** Every lawful value, ascending; empty if there are faults. */
  readonly lawful: readonly number[];
  /** The base value of the governing situation; null where missing facts leave several. */
  readonly base: number | null;
  /** The governing situation; several where missing facts leave them open; none if nothing matches. */
  readonly situations: readonly string[];
  readonly faults: readonly Fault[];
}
