import type { Duty, FactId, ItemIndex, Origin, Predicate, Rule, Switch } from './ir.ts';

/** What a status is for the tool, whatever it is called. */
export type Nature = 'not-entered' | 'settled' | 'timed-stop' | 'awaiting' | 'barred-stop' | 'left';

/** A registration status. At most one has each nature. */
export interface Status {
  readonly name: string;
  readonly nature: Nature;
  /** From which day a decision holds, counted from the day it takes effect. */
  readonly begins: Switch<'effective-day' | 'next-day' | 'next-month'>;
  /** From which day the status holds where no decision is on record; `not`: not before one is. */
  readonly undecided: Switch<'score-date' | 'not'>;
  /** Of a timed stop: the position of the status it ends in. Of the others: empty. */
  readonly expiry: Switch<number>;
  /** Whether registration anew is possible once the bar has ended. */
  readonly reregistration: boolean;
  readonly prohibitions: readonly { readonly acts: readonly string[]; readonly guard: Predicate }[];
  readonly origin: Origin;
}

/** Stops that hold at all places of the persons of whom the guard holds. */
export interface Linkage extends Rule {
  readonly statuses: readonly number[];
}

/** A measure against an institution that stops a person; for how long is open until a decision answers it. */
export interface Cascade extends Rule {
  readonly status: number;
  readonly open: { readonly name: string; readonly text: string | null } | null;
  readonly decidedBy: readonly string[];
}

/** Whether a service's fee is settled; the guard asks the status, the service and the person. */
export interface Settlement extends Rule {
  readonly conclusion: 'settle' | 'refuse';
  readonly recovers: boolean;
}

/** Ledger steps that take points away. */
export interface Repairs {
  readonly kind: 'LedgerStep';
  /** The option of a repair that says by which route. */
  readonly route: FactId;
  readonly pools: readonly Pool[];
  /** Points that all pools together may take away in a year. */
  readonly perYear: Switch<number | null>;
  /** Months by which a repair may cut a running measure; null: it may not. */
  readonly cut: Switch<number | null>;
  /** How often one decision may be cut; null: with each repair. */
  readonly cutsOfOne: Switch<number | null>;
  readonly floor: number;
  readonly below: Switch<'cut-only' | 'lift'>;
  /** Positions of thresholds whose measures, and the points of whose year, are never repaired. */
  readonly excluded: readonly number[];
  readonly duties: readonly Duty[];
  readonly citations: readonly string[];
}

export interface Pool {
  readonly name: string;
  readonly routes: readonly ItemIndex[];
  /** Points that one repair may take away. */
  readonly low: number;
  readonly high: number;
  readonly timesAYear: number | null;
  readonly pointsAYear: number | null;
  readonly decidedBy: readonly string[];
  readonly origin: Origin;
}

/** How a stop ends after its term. */
export interface Recovery {
  readonly status: number;
  readonly applicant: readonly string[];
  readonly consent: readonly string[];
  readonly assessor: readonly string[];
  readonly passed: Switch<number | 'reregistration'>;
  readonly origin: Origin;
}
