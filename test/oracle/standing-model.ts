import type { Expression, Fact, Guarded, Measure } from './model.ts';

/** What a status is, whatever it is called; at most one status has each nature. */
export type Nature = 'not-entered' | 'settled' | 'timed-stop' | 'awaiting' | 'barred-stop' | 'left';

export type Status = {
  readonly name: string;
  readonly nature: Nature;
  /** 起算, counted from the day a decision takes effect. */
  readonly begins: Guarded<'effective-day' | 'next-day' | 'next-month'>;
  /** 未决时: where no decision is on record, from the score date or not at all. */
  readonly undecided: Guarded<'score-date' | 'not'>;
  /** 期满: the status after a timed stop's last day; of other statuses without meaning. */
  readonly expiry: Guarded<string>;
};

/** 联动: these statuses hold at all places of a person of whom the condition holds. */
export type Linkage = { readonly statuses: readonly string[]; readonly when: Expression };

/** 级联: a measure against an institution changes a responsible person's status; `open` names what is undetermined then. */
export type Cascade = {
  readonly name: string;
  readonly status: string;
  readonly when: Expression;
  readonly open: string;
};

/** 结算. `recovers`: 已付 追回. */
export type Settlement = {
  readonly name: string;
  readonly when: Expression;
  readonly unless: Expression | null;
  readonly conclusion: 'settle' | 'refuse';
  readonly recovers: boolean;
};

export type Pool = {
  readonly name: string;
  readonly routes: readonly string[];
  /** Points that one repair may take away. */
  readonly low: number;
  readonly high: number;
  /** `null`: no limit of its own. */
  readonly timesAYear: number | null;
  readonly pointsAYear: number | null;
};

export type Repairs = {
  readonly routeFact: Fact;
  readonly pools: readonly Pool[];
  /** Points that all pools together may take away in a year. */
  readonly pointsAYear: Guarded<number | null>;
  /** Months by which a repair may cut a running measure; `null`: it may not. */
  readonly cut: Guarded<number | null>;
  /** How often one measure may be cut; `null`: with each repair. */
  readonly cutsOfOne: Guarded<number | null>;
  readonly floor: number;
  /** What happens to a measure when the total falls out of its threshold. */
  readonly below: Guarded<'cut-only' | 'lift'>;
  /** Thresholds whose measures, and the points of whose year, are never repaired. */
  readonly excluded: readonly string[];
};

export type EventName =
  | 'handling'
  | 'notice-issued'
  | 'notice'
  | 'feedback'
  | 'feedback-decision'
  | 'objection'
  | 'objection-result'
  | 'expiry'
  | 'recovery-application'
  | 'recovery-assessment';

export type Clock = {
  readonly name: string;
  readonly actor: string;
  readonly anchor: Guarded<EventName>;
  readonly direction: 'after' | 'before';
  readonly length: { readonly unit: 'workday' | 'day' | 'month'; readonly count: number };
  readonly met: EventName;
  readonly missed: 'waived' | 'overdue';
  /** The time of an expert assessment is not counted. */
  readonly tolled: boolean;
};

/** Days off and worked weekend days of one year; every other day follows the week. */
export type CalendarYear = {
  readonly year: number;
  readonly off: readonly string[];
  readonly worked: readonly string[];
};

/** An exact fraction. */
export type ShareBound = { readonly part: number; readonly whole: number; readonly included: boolean };

/** 机构阈值. */
export type Ratio = {
  readonly name: string;
  readonly low: ShareBound | null;
  readonly high: ShareBound | null;
  readonly measures: readonly Measure[];
  /** Ratios that do not stand where this one holds too. */
  readonly precedes: readonly string[];
};

export type PersonTimes = {
  readonly denominator: Guarded<'assessment-day' | 'year-start'>;
  readonly cascades: Guarded<boolean>;
  readonly linked: Guarded<boolean>;
};

/** 义务 with a number a year. */
export type Obligation = { readonly name: string; readonly actor: string; readonly timesAYear: number };

/** The rules about status over time, and what hangs on it. */
export type Standing = {
  readonly statuses: readonly Status[];
  /** Strongest first. */
  readonly strength: readonly string[];
  readonly personFacts: readonly Fact[];
  readonly measureFacts: readonly Fact[];
  readonly serviceFacts: readonly Fact[];
  readonly linkages: readonly Linkage[];
  readonly cascades: readonly Cascade[];
  readonly settlements: readonly Settlement[];
  /** `null`: points are never repaired. */
  readonly repairs: Repairs | null;
  readonly clocks: readonly Clock[];
  readonly calendar: readonly CalendarYear[];
  readonly ratios: readonly Ratio[];
  readonly personTimes: PersonTimes | null;
  readonly obligations: readonly Obligation[];
};
