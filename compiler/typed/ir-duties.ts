import type { EventName } from '#grammar';
import type { Declared } from '../resolved/ir.ts';
import type { Duty, Interval, Switch } from './ir.ts';

/** 期限. */
export interface Clock {
  readonly name: string;
  readonly actor: string;
  readonly counterpart: readonly string[];
  readonly receiver: readonly string[];
  /** Empty where the clock starts from nothing that a record holds. */
  readonly anchor: Switch<EventName>;
  readonly direction: 'after' | 'before';
  /** Null where it has no length, or starts from nothing that a record holds. */
  readonly length: { readonly unit: 'workday' | 'day' | 'month'; readonly count: number } | null;
  readonly met: EventName | null;
  readonly missed: 'waived' | 'overdue';
  readonly tolled: boolean;
  readonly degree: string | null;
  readonly declared: Declared;
}

/** 义务. */
export interface Obligation {
  readonly name: string;
  readonly duties: readonly Duty[];
  readonly timesAYear: Interval | null;
  readonly degree: string | null;
  readonly declared: Declared;
}

/** The exact fraction part/whole, in lowest terms. */
export interface RatioBound {
  readonly part: number;
  readonly whole: number;
  readonly included: boolean;
}

/** 机构阈值. */
export interface Ratio {
  readonly name: string;
  readonly low: RatioBound | null;
  readonly high: RatioBound | null;
  readonly duties: readonly Duty[];
  /** Names of ratios. */
  readonly precedes: readonly string[];
  readonly declared: Declared;
}

/** 人次口径. */
export interface PersonTimes {
  readonly denominator: Switch<'assessment-day' | 'year-start'>;
  readonly cascades: Switch<boolean>;
  readonly linked: Switch<boolean>;
  readonly declared: Declared;
}

/** 工作日历 of one year; days count from 1970-01-01 and ascend. */
export interface Calendar {
  readonly year: number;
  /** 文号; null where 依据 says what it rests on. */
  readonly number: string | null;
  readonly off: readonly number[];
  readonly worked: readonly number[];
  readonly declared: Declared;
}
