import type { EventName } from '#grammar';
import type { Duty, Origin, Switch } from './ir.ts';

/** How long somebody has, from which event. */
export interface Clock {
  readonly kind: 'Clock';
  readonly name: string;
  readonly actor: string;
  readonly counterpart: readonly string[];
  readonly receiver: readonly string[];
  /** Empty where the clock starts from nothing that a record holds. */
  readonly anchor: Switch<EventName>;
  readonly direction: 'after' | 'before';
  /** Null: none is set, or nothing that a record holds starts it. */
  readonly length: { readonly unit: 'workday' | 'day' | 'month'; readonly count: number } | null;
  readonly met: EventName | null;
  readonly missed: 'waived' | 'overdue';
  /** Whether the time of an expert assessment does not count. */
  readonly tolled: boolean;
  readonly degree: string | null;
  readonly origin: Origin;
}

export interface Obligation {
  readonly name: string;
  readonly duties: readonly Duty[];
  readonly timesAYear: { readonly low: number | null; readonly high: number | null } | null;
  readonly degree: string | null;
  readonly origin: Origin;
}

/** The exact fraction part/whole, in lowest terms. */
export interface RatioBound {
  readonly part: number;
  readonly whole: number;
  readonly included: boolean;
}

/** What follows from the share of person-times in an institution's registered persons. */
export interface Ratio {
  readonly name: string;
  readonly low: RatioBound | null;
  readonly high: RatioBound | null;
  readonly duties: readonly Duty[];
  /** Positions of the ratios it takes precedence over. */
  readonly precedes: readonly number[];
  readonly origin: Origin;
}

export interface PersonTimes {
  readonly denominator: Switch<'assessment-day' | 'year-start'>;
  readonly cascades: Switch<boolean>;
  readonly linked: Switch<boolean>;
  readonly origin: Origin;
}

/** A year's days off and worked weekend days, as days since 1970-01-01, ascending. */
export interface Calendar {
  readonly year: number;
  /** The notice that says so. */
  readonly source: string;
  readonly off: readonly number[];
  readonly worked: readonly number[];
}
