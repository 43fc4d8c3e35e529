import type { Prepared } from './match/prepare.ts';
import type { FactReader } from './record/reader.ts';
import { readersOf } from './record/reader.ts';
import type { Tables } from './tables.ts';

/** A built rule set, loaded: its tables and what is looked up in them again and again. */
export interface Rules {
  readonly tables: Tables;
  /** By fact. */
  readonly readers: readonly FactReader[];
  /** By vector of readings, filled when first asked for. */
  readonly prepared: Map<string, Prepared>;
}

/** Makes a built rule set ready for use. Costs little; everything that depends on readings is prepared when first needed. */
export function load(tables: Tables): Rules {
  return { tables, readers: readersOf(tables), prepared: new Map() };
}
