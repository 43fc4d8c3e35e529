/**
 * A built rule set: plain JSON data, format 1. Everything is a list or an object with the keys below, never a dictionary keyed by an author's word.
 * References are positions in the lists; numbers are integers (points, fen, days since 1970-01-01, months).
 */
export interface Tables {
  readonly format: 1;
  /** `sha256:…` over the canonical JSON of everything else. */
  readonly digest: string;
  readonly identity: IdentityRow;
  readonly documents: readonly DocumentRow[];
  readonly vocabularies: readonly VocabularyRow[];
  readonly facts: readonly FactRow[];
  readonly interpretations: readonly InterpretationRow[];
  /** Lowest first. */
  readonly bands: readonly BandRow[];
  readonly responsibility: ResponsibilityRow | null;
  readonly choices: readonly ChoiceRow[];
  /** When points may be recorded at all; null: always. */
  readonly trigger: RuleRow | null;
  /** In the rule set's order, which breaks ties. */
  readonly situations: readonly SituationRow[];
  readonly thresholds: readonly ThresholdRow[];
  readonly accumulation: AccumulationRow;
  readonly statuses: readonly StatusRow[];
  /** Positions in `statuses`, strongest first: of several causes the strongest shows. */
  readonly strength: readonly number[];
  readonly linkages: readonly LinkageRow[];
  readonly cascades: readonly CascadeRow[];
  readonly settlements: readonly SettlementRow[];
  /** Null: points are never repaired. */
  readonly repairs: RepairsRow | null;
  readonly recoveries: readonly RecoveryRow[];
  readonly clocks: readonly ClockRow[];
  readonly obligations: readonly ObligationRow[];
  readonly ratios: readonly RatioRow[];
  readonly personTimes: PersonTimesRow | null;
  /** Ascending by year. */
  readonly calendar: readonly CalendarRow[];
  /** The kinds of entry that this rule set has rules for. */
  readonly kinds: readonly string[];
}

export interface IdentityRow {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly force: string;
  readonly region: string | null;
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
  readonly conductFrom: string | null;
}

/** `aliases`: every name without 《》, the short one first. */
export interface DocumentRow {
  readonly aliases: readonly string[];
  readonly title: string;
}

export interface VocabularyRow {
  readonly name: string;
  readonly ordered: boolean;
  readonly items: readonly { readonly name: string; readonly citations: readonly string[] }[];
}

export interface FactRow {
  readonly entity: string;
  readonly name: string;
  readonly type: FactType;
  readonly path: readonly string[];
  readonly determinedBy: readonly string[];
  readonly absent: Absence;
  readonly citations: readonly string[];
  readonly cells: Cells;
}

export type FactType =
  | { readonly kind: 'Option' | 'OptionSet'; readonly vocabulary: number }
  | { readonly kind: 'CitationSet'; readonly cited: readonly CitedRow[] }
  | { readonly kind: 'Truth' | 'Money' | 'Integer' | 'Date' };

/** A clause that rules compare with: the document's position and the numbers from the article down. */
export interface CitedRow {
  readonly document: number;
  readonly path: readonly number[];
  readonly text: string;
}

export type Absence =
  | { readonly kind: 'Unknown' | 'Required' | 'PresumedNone' }
  | { readonly kind: 'PresumedTruth'; readonly value: boolean }
  | { readonly kind: 'PresumedItem'; readonly item: number };

/**
 * The finest differences that the rules can see in a fact. Grouped: by item (or position in `cited`) the number of its group, -1 where no rule looks at it.
 * Cut: the values at which a new interval begins, ascending; the first interval is below the first cut.
 */
export type Cells =
  | { readonly kind: 'Grouped'; readonly groups: readonly number[]; readonly count: number }
  | { readonly kind: 'Cut'; readonly cuts: readonly number[] }
  | { readonly kind: 'Truth' };

export type Condition =
  | { readonly kind: 'All' | 'Any'; readonly operands: readonly Condition[] }
  | { readonly kind: 'Not'; readonly operand: Condition }
  | { readonly kind: 'OptionIn' | 'SetMeets'; readonly fact: number; readonly items: readonly number[] }
  | { readonly kind: 'IsTrue' | 'IsRecorded'; readonly fact: number }
  | { readonly kind: 'NumberIn'; readonly fact: number; readonly low: number | null; readonly high: number | null }
  | { readonly kind: 'ReadingIs'; readonly interpretation: number; readonly readings: readonly number[] }
  | { readonly kind: 'YearTotalIn' | 'OneOffIn'; readonly low: number | null; readonly high: number | null }
  | { readonly kind: 'CountIn'; readonly of: Condition; readonly low: number | null; readonly high: number | null }
  | { readonly kind: 'SameYear' | 'SameConductType' }
  | { readonly kind: 'BandIn'; readonly bands: readonly number[] }
  /** Of a service: the person's status that day, where the service was given. */
  | { readonly kind: 'StatusIn'; readonly statuses: readonly number[] }
  /** Of a service: the person had a place at the institution that day. */
  | { readonly kind: 'RegisteredThere' };

/** Exactly one guard holds for each vector of readings. */
export type Switch<T> = readonly { readonly when: Condition; readonly value: T }[];

/** The first reading is the default. */
export interface InterpretationRow {
  readonly name: string;
  readonly readings: readonly { readonly name: string; readonly text: string | null }[];
  readonly citations: readonly string[];
}

export interface BandRow {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

export interface ResponsibilityRow {
  readonly fact: number;
  readonly taking: Switch<'low-to-high' | 'any-within'>;
  readonly citations: readonly string[];
}

export interface ChoiceRow {
  readonly name: string;
  readonly fact: number;
  readonly items: readonly number[];
  readonly direction: 'lighter' | 'heavier';
  readonly within: boolean;
  readonly neighbour: boolean;
  readonly atEnd: Switch<'stay' | 'zero' | 'top'>;
  readonly citations: readonly string[];
}

/** `band`: the declared band that anchors the range, null if none contains it. */
export interface RangeRow {
  readonly low: number;
  readonly high: number;
  readonly band: number | null;
}

export type PointsRow =
  | { readonly kind: 'Given'; readonly range: RangeRow }
  | {
      readonly kind: 'ByMoney';
      readonly fact: number;
      readonly rows: readonly { readonly low: number | null; readonly high: number | null; readonly range: RangeRow }[];
    };

export interface RuleRow {
  readonly name: string;
  readonly guard: Condition;
  readonly citations: readonly string[];
}

export interface SituationRow extends RuleRow {
  readonly title: string | null;
  readonly points: PointsRow;
  readonly requires: readonly string[];
}

export interface DutyRow {
  readonly actor: string;
  readonly mode: string;
  readonly acts: readonly string[];
}

export interface ThresholdRow extends RuleRow {
  readonly firing: Switch<'every-scoring' | 'first-crossing'>;
  readonly duties: readonly DutyRow[];
  /** `months` null: no length; low = high: a fixed one; else the lawful lengths in whole months. */
  readonly status: { readonly status: number; readonly months: MonthsRow | null } | null;
  readonly barMonths: number | null;
  readonly supersedes: readonly number[];
  readonly decidedBy: readonly string[];
}

export interface AccumulationRow {
  readonly oneOff: Switch<'conduct' | 'decision'>;
  readonly identity: Switch<'same-inspection' | 'each'>;
  readonly labels: number;
  readonly cap: number | null;
  readonly citations: readonly string[];
}

export interface MonthsRow {
  readonly low: number;
  readonly high: number;
}

/** What a status is for the tool, whatever it is called. At most one status has each nature. */
export type Nature = 'not-entered' | 'settled' | 'timed-stop' | 'awaiting' | 'barred-stop' | 'left';

export interface StatusRow {
  readonly name: string;
  readonly nature: Nature;
  /** From which day a status decision holds, counted from the day it takes effect (起算). */
  readonly begins: Switch<'effective-day' | 'next-day' | 'next-month'>;
  /** From which day the status holds where no decision is on record (未决时); `not`: not before one is. */
  readonly undecided: Switch<'score-date' | 'not'>;
  /** Of a timed stop: the status after its last day (期满), a position in `statuses`. */
  readonly expiry: Switch<number>;
  /** 重新登记 禁止登记期满: registration anew is possible once the bar has ended. */
  readonly reregistration: boolean;
  /** 禁止: what the person may not do meanwhile, under a condition on the person. */
  readonly prohibitions: readonly { readonly acts: readonly string[]; readonly guard: Condition }[];
  readonly citations: readonly string[];
}

/** 联动: statuses that hold at all of the person's places, for persons of whom the guard holds; for others where they arose. */
export interface LinkageRow extends RuleRow {
  readonly statuses: readonly number[];
}

/** 级联: a measure against an institution that changes a person's status; how long is undetermined until a status decision answers the entry. */
export interface CascadeRow extends RuleRow {
  readonly status: number;
  /** 待定: what is open, and why. */
  readonly open: { readonly name: string; readonly text: string | null } | null;
  readonly decidedBy: readonly string[];
}

/** 结算: the guard asks the status, facts of the service and of the person. */
export interface SettlementRow extends RuleRow {
  readonly conclusion: 'settle' | 'refuse';
  /** 已付 追回: what was refused, but paid, is recovered. */
  readonly recovers: boolean;
}

/** 修复 and 修复总则. */
export interface RepairsRow {
  /** The fact of a repair that says by which route (an option). */
  readonly route: number;
  readonly pools: readonly PoolRow[];
  /** Points that all pools together may take away in a year; null: no such limit. */
  readonly perYear: Switch<number | null>;
  /** Months by which a repair may cut a running measure; null: it may not. */
  readonly cut: Switch<number | null>;
  /** How often one decision may be cut; null: with each repair. */
  readonly cutsOfOne: Switch<number | null>;
  readonly floor: number;
  /** Whether a measure ends when the total falls out of its threshold. */
  readonly below: Switch<'cut-only' | 'lift'>;
  /** Positions in `thresholds` whose measures, and the points of whose year, are never repaired. */
  readonly excluded: readonly number[];
  readonly duties: readonly DutyRow[];
  readonly citations: readonly string[];
}

export interface PoolRow {
  readonly name: string;
  /** Items of the route's vocabulary. */
  readonly routes: readonly number[];
  /** Points that one repair may take away. */
  readonly low: number;
  readonly high: number;
  /** Repairs a year; points a year; null: no limit of its own. */
  readonly timesAYear: number | null;
  readonly pointsAYear: number | null;
  readonly decidedBy: readonly string[];
  readonly citations: readonly string[];
}

/** 恢复: how a status ends after its term. */
export interface RecoveryRow {
  readonly status: number;
  readonly applicant: readonly string[];
  readonly consent: readonly string[];
  readonly assessor: readonly string[];
  /** After a passed assessment: a position in `statuses`, or registration anew. */
  readonly passed: Switch<number | 'reregistration'>;
  readonly citations: readonly string[];
}

/** What a clock can start from or be met by. */
export type EventName =
  /** 作出处理决定: the finding's date. */
  | 'handling'
  /** 发出书面通知: 发出 of a notice. */
  | 'notice-issued'
  /** 收到书面通知: the date of a notice that answers a finding. */
  | 'notice'
  /** 意见反馈. */
  | 'feedback'
  /** 收到反馈处理决定: the date of a notice that answers a 意见反馈. */
  | 'feedback-decision'
  /** 提出异议. */
  | 'objection'
  /** 异议处理: the result of an objection. */
  | 'objection-result'
  /** 期满: the last day of a timed stop or of a bar. */
  | 'expiry'
  /** 收到恢复申请, 提出恢复申请. */
  | 'recovery-application'
  /** 恢复评估. */
  | 'recovery-assessment';

/** 期限. */
export interface ClockRow {
  readonly name: string;
  readonly actor: string;
  readonly counterpart: readonly string[];
  readonly receiver: readonly string[];
  readonly anchor: Switch<EventName>;
  readonly direction: 'after' | 'before';
  /** Null: promptly, or not set; such a clock has no last day and is not listed. */
  readonly length: { readonly unit: 'workday' | 'day' | 'month'; readonly count: number } | null;
  /** What meets it; null: nothing that a record holds, so that it is not listed. */
  readonly met: EventName | null;
  /** What not acting in time means: 视为放弃 or just late. */
  readonly missed: 'waived' | 'overdue';
  /** 扣除: the time of an expert assessment (专业鉴定) is not counted. */
  readonly tolled: boolean;
  /** 程度, as written (原则上). */
  readonly degree: string | null;
  readonly citations: readonly string[];
}

/** 义务: who shall, may or may not do what; `timesAYear` where a number is set. */
export interface ObligationRow {
  readonly name: string;
  readonly duties: readonly DutyRow[];
  readonly timesAYear: { readonly low: number | null; readonly high: number | null } | null;
  readonly degree: string | null;
  readonly citations: readonly string[];
}

/** 机构阈值: a range of the share of person-times in registered persons. */
export interface RatioRow {
  readonly name: string;
  readonly low: RatioBound | null;
  readonly high: RatioBound | null;
  readonly duties: readonly DutyRow[];
  /** Positions in `ratios` that it takes precedence over where both hold. */
  readonly precedes: readonly number[];
  readonly citations: readonly string[];
}

/** The exact fraction part/whole. */
export interface RatioBound {
  readonly part: number;
  readonly whole: number;
  readonly included: boolean;
}

/** 人次口径. */
export interface PersonTimesRow {
  readonly denominator: Switch<'assessment-day' | 'year-start'>;
  /** Whether status changes by cascade, and by linkage from another institution, count. */
  readonly cascades: Switch<boolean>;
  readonly linked: Switch<boolean>;
  readonly citations: readonly string[];
}

/** 工作日历: which days of a year are days off and which weekend days are worked; all others follow the week. */
export interface CalendarRow {
  readonly year: number;
  /** The notice that says so. */
  readonly source: string;
  readonly off: readonly number[];
  readonly worked: readonly number[];
}
