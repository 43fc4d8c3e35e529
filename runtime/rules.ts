import type { Prepared, WhateverReadings } from './match/prepare.ts';
import { entitiesOf, type Entity } from './record/entity.ts';
import { readersOf, type FactReader } from './record/reader.ts';
import type { Tables } from './tables.ts';
import { workCalendarOf, type WorkCalendar } from './workdays.ts';

/** A built rule set, loaded: its tables and what is looked up in them again and again. */
export interface Rules {
  readonly tables: Tables;
  /** By fact. */
  readonly readers: readonly FactReader[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly workdays: WorkCalendar;
  /** Filled when first asked for. */
  whateverReadings: WhateverReadings | null;
  /** By vector of readings, filled when first asked for. */
  readonly prepared: Map<string, Prepared>;
  /** By part of the tables, the interpretations that it asks for; filled when first asked for. */
  readonly asked: Map<keyof Tables, ReadonlySet<number>>;
}

/** Makes a built rule set ready for use. Costs little; everything that depends on readings is prepared when first needed. */
export function load(tables: Tables): Rules {
  const readers = readersOf(tables);
  return {
    tables,
    readers,
    entities: entitiesOf(readers),
    workdays: workCalendarOf(tables.calendar),
    whateverReadings: null,
    prepared: new Map(),
    asked: new Map(),
  };
}
