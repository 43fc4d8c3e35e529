import type { Citation, DutyMode } from '#grammar';
import type { Span } from '#diagnostics';
import type { CitedPlace, Declared, RuleSet as Resolved } from '../resolved/ir.ts';
import type { Calendar, Clock, Obligation, PersonTimes, Ratio } from './ir-duties.ts';
import type { Cascade, Linkage, Recovery, Repairs, Settlement, Status, StatusTerms } from './ir-status.ts';

/** A rule set whose names are bound to what they name, and whose values fit together. References are the declared things themselves. */
export interface RuleSet {
  readonly kind: 'RuleSet';
  readonly resolved: Resolved;
  readonly vocabularies: readonly Vocabulary[];
  readonly facts: readonly Fact[];
  readonly interpretations: readonly Interpretation[];
  readonly statuses: readonly StatusTerms[];
  /** Strongest first. */
  readonly strength: readonly Status[];
  /** Lowest first. */
  readonly bands: readonly Band[];
  readonly responsibility: Responsibility | null;
  readonly circumstances: readonly CircumstanceClass[];
  readonly trigger: Trigger | null;
  readonly situations: readonly Situation[];
  readonly thresholds: readonly Threshold[];
  readonly accumulation: Accumulation | null;
  readonly linkages: readonly Linkage[];
  readonly cascades: readonly Cascade[];
  readonly settlements: readonly Settlement[];
  readonly repairs: Repairs | null;
  readonly recoveries: readonly Recovery[];
  readonly clocks: readonly Clock[];
  readonly obligations: readonly Obligation[];
  readonly ratios: readonly Ratio[];
  readonly personTimes: PersonTimes | null;
  /** Ascending by year. */
  readonly calendars: readonly Calendar[];
  /** Everything that some rule mentions. */
  readonly used: ReadonlySet<Interpretation | Fact | Item | Vocabulary>;
}

// ---------- words ----------

export interface Vocabulary {
  readonly kind: 'Vocabulary';
  readonly name: string;
  readonly ordered: boolean;
  readonly items: readonly Item[];
  readonly declared: readonly Declared[];
}

export interface Item {
  readonly kind: 'Item';
  readonly name: string;
  readonly citations: readonly Citation[];
  readonly text: string | null;
  readonly declared: Declared;
  readonly span: Span;
}

export interface Fact {
  readonly kind: 'Fact';
  readonly entity: string;
  readonly name: string;
  readonly type: FactType;
  readonly path: readonly string[];
  readonly determinedBy: readonly string[];
  readonly absent: Absence;
  readonly declared: Declared;
}

export type FactType =
  | { readonly kind: 'Option' | 'OptionSet'; readonly vocabulary: Vocabulary }
  | { readonly kind: 'CitationSet' | 'Truth' | 'Money' | 'Integer' | 'Date' };

export type Absence =
  | { readonly kind: 'Unknown' | 'Required' | 'PresumedNone' }
  | { readonly kind: 'PresumedTruth'; readonly value: boolean }
  | { readonly kind: 'PresumedItem'; readonly item: Item };

export interface Interpretation {
  readonly kind: 'Interpretation';
  readonly name: string;
  /** The default first. */
  readonly readings: readonly Reading[];
  readonly declared: Declared;
}

export interface Reading {
  readonly name: string;
  readonly text: string | null;
}

// ---------- conditions ----------

/** Whole numbers in the unit's smallest part, both ends included; null is open. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

export type Condition =
  | { readonly kind: 'All' | 'Any'; readonly operands: readonly Condition[] }
  | { readonly kind: 'Not'; readonly operand: Condition }
  | { readonly kind: 'OptionIn' | 'SetMeets'; readonly fact: Fact; readonly items: readonly Item[] }
  | { readonly kind: 'CitationMeets'; readonly fact: Fact; readonly places: readonly CitedPlace[] }
  | { readonly kind: 'IsTrue' | 'IsRecorded'; readonly fact: Fact }
  | { readonly kind: 'NumberIn'; readonly fact: Fact; readonly interval: Interval }
  | { readonly kind: 'ReadingIs'; readonly interpretation: Interpretation; readonly readings: readonly number[] }
  | { readonly kind: 'YearTotalIn' | 'OneOffIn'; readonly interval: Interval }
  | { readonly kind: 'CountIn'; readonly of: Condition; readonly interval: Interval }
  | { readonly kind: 'SameYear' | 'SameConductType' }
  | { readonly kind: 'BandIn'; readonly bands: readonly Band[] }
  /** Of a service: the person's status that day. */
  | { readonly kind: 'StatusIn'; readonly statuses: readonly Status[] }
  /** Of a service: the person had a place at the institution that day. */
  | { readonly kind: 'RegisteredThere' }
  /** What is typed and meant, but belongs to a question that no judged declaration asks (events of the outside world). */
  | { readonly kind: 'Beyond'; readonly span: Span };

/** One of `arms` holds under every choice of readings. */
export type Switch<T> = readonly Arm<T>[];

export interface Arm<T> {
  readonly when: Condition;
  readonly value: T;
}

// ---------- points ----------

export interface Band {
  readonly kind: 'Band';
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly span: Span;
}

/** `band` is the declared band that anchors the range, null if none contains it. */
export interface PointRange {
  readonly low: number;
  readonly high: number;
  readonly band: Band | null;
}

export type Points =
  | { readonly kind: 'Given'; readonly range: PointRange }
  | { readonly kind: 'ByMoney'; readonly fact: Fact; readonly rows: readonly MoneyRow[] };

export interface MoneyRow {
  readonly interval: Interval;
  readonly range: PointRange;
}

export interface Responsibility {
  readonly fact: Fact;
  readonly vocabulary: Vocabulary;
  readonly taking: Switch<'low-to-high' | 'any-within'>;
  readonly declared: Declared;
}

export interface CircumstanceClass {
  readonly name: string;
  readonly fact: Fact;
  readonly items: readonly Item[];
  readonly direction: 'lighter' | 'heavier';
  readonly within: boolean;
  readonly neighbour: boolean;
  readonly atEnd: Switch<'stay' | 'zero' | 'top'>;
  readonly declared: Declared;
}

// ---------- rules ----------

export interface Trigger {
  readonly guard: Condition;
  readonly declared: Declared;
}

export interface Situation {
  readonly name: string;
  readonly title: string | null;
  readonly guard: Condition;
  readonly points: Switch<Points>;
  readonly requires: readonly string[];
  readonly declared: Declared;
}

export interface Duty {
  readonly actor: string;
  readonly mode: DutyMode;
  readonly acts: readonly string[];
}

export interface Threshold {
  readonly name: string;
  readonly guard: Condition;
  readonly firing: Switch<'every-scoring' | 'first-crossing'>;
  readonly duties: readonly Duty[];
  readonly status: Switch<StatusEffect | null>;
  readonly barMonths: Switch<number | null>;
  /** Names of thresholds. */
  readonly supersedes: readonly string[];
  readonly decidedBy: readonly string[];
  readonly declared: Declared;
}

export interface StatusEffect {
  readonly status: Status;
  readonly months: { readonly low: number; readonly high: number } | null;
}

export interface Accumulation {
  readonly oneOff: Switch<'conduct' | 'decision'>;
  readonly identity: Switch<'same-inspection' | 'each'>;
  readonly labels: Fact;
  readonly cap: number | null;
  readonly declared: Declared;
}
