import type { Declared } from '../resolved/ir.ts';
import type { Condition, Duty, Fact, Item, Switch } from './ir.ts';

/** What a status is for the tool, whatever it is called. */
export type Nature = 'not-entered' | 'settled' | 'timed-stop' | 'awaiting' | 'barred-stop' | 'left';

/** A registration status as conditions and rules name it. */
export interface Status {
  readonly kind: 'Status';
  readonly name: string;
  readonly nature: Nature;
  readonly declared: Declared;
}

/** When a status begins, how it ends, and what it forbids. */
export interface StatusTerms {
  readonly status: Status;
  readonly begins: Switch<'effective-day' | 'next-day' | 'next-month'>;
  readonly undecided: Switch<'score-date' | 'not'>;
  /** Of a timed stop: what it ends in. Of the others: empty. */
  readonly expiry: Switch<Status>;
  readonly reregistration: boolean;
  readonly prohibitions: readonly { readonly acts: readonly string[]; readonly guard: Condition }[];
}

/** 联动. */
export interface Linkage {
  readonly name: string;
  readonly guard: Condition;
  readonly statuses: readonly Status[];
  readonly declared: Declared;
}

/** 级联. */
export interface Cascade {
  readonly name: string;
  readonly guard: Condition;
  readonly status: Status;
  readonly open: { readonly name: string; readonly text: string | null } | null;
  readonly decidedBy: readonly string[];
  readonly declared: Declared;
}

/** 结算. */
export interface Settlement {
  readonly name: string;
  readonly guard: Condition;
  readonly conclusion: 'settle' | 'refuse';
  readonly recovers: boolean;
  readonly declared: Declared;
}

/** 修复: one pool of points. */
export interface Pool {
  readonly name: string;
  readonly routes: readonly Item[];
  readonly low: number;
  readonly high: number;
  readonly timesAYear: number | null;
  readonly pointsAYear: number | null;
  readonly decidedBy: readonly string[];
  readonly declared: Declared;
}

/** Every 修复, and what 修复总则 says of all of them. */
export interface Repairs {
  readonly route: Fact;
  readonly pools: readonly Pool[];
  readonly perYear: Switch<number | null>;
  readonly cut: Switch<number | null>;
  readonly cutsOfOne: Switch<number | null>;
  readonly floor: number;
  readonly below: Switch<'cut-only' | 'lift'>;
  /** Names of thresholds. */
  readonly excluded: readonly string[];
  readonly duties: readonly Duty[];
  /** Null where the pools have no 修复总则. */
  readonly declared: Declared | null;
}

/** 恢复. */
export interface Recovery {
  readonly status: Status;
  readonly applicant: readonly string[];
  readonly consent: readonly string[];
  readonly assessor: readonly string[];
  readonly passed: Switch<Status | 'reregistration'>;
  readonly declared: Declared;
}
