import type { Day } from '../calendar.ts';
import type { PersonRecord } from '../record/record.ts';

/** An institution's record that has been read. */
export interface InstitutionRecord {
  /** 案卷; null if it has no name of its own. */
  readonly name: string | null;
  /** 代码: what the persons' entries and places call the institution. */
  readonly code: string;
  /** 登记人数, by date. */
  readonly headcounts: readonly Headcount[];
  /** 人员, in the record's order. */
  readonly persons: readonly PersonRecord[];
  /** 履行, by date; null where the record does not speak of it. */
  readonly performances: readonly Performance[] | null;
}

/** How many persons were registered, from a day until the next entry. */
export interface Headcount {
  readonly date: Day;
  readonly count: number;
}

/** An obligation fulfilled once. */
export interface Performance {
  readonly date: Day;
  /** A position in `obligations`. */
  readonly obligation: number;
}
