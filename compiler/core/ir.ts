import type { Span } from '#diagnostics';
import type { Calendar, Clock, Obligation, PersonTimes, Ratio } from './ir-duties.ts';
import type { Cascade, Linkage, Recovery, Repairs, Settlement, Status } from './ir-status.ts';

/**
 * Core: what a rule set means, in six forms: Fact, Rule (guard → effect), Choice, Interpretation, LedgerStep and Clock.
 * References are positions in the lists of `RuleSet`; all numbers are integers (points, fen, days, months).
 * No author's mistake survives to here: `verify.ts` states what holds.
 */
export interface RuleSet {
  readonly kind: 'RuleSet';
  readonly identity: Identity;
  readonly documents: readonly Document[];
  readonly vocabularies: readonly Vocabulary[];
  readonly facts: readonly Fact[];
  readonly interpretations: readonly Interpretation[];
  /** Lowest first. */
  readonly bands: readonly Band[];
  readonly responsibility: Responsibility | null;
  readonly choices: readonly Choice[];
  /** When points may be recorded at all; null: always. */
  readonly trigger: Rule | null;
  /** In the rule set's order, which breaks ties between equally high situations. */
  readonly situations: readonly Situation[];
  readonly thresholds: readonly Threshold[];
  readonly accumulation: Accumulation;
  readonly statuses: readonly Status[];
  /** Positions in `statuses`, strongest first. */
  readonly strength: readonly number[];
  readonly linkages: readonly Linkage[];
  readonly cascades: readonly Cascade[];
  readonly settlements: readonly Settlement[];
  /** Null: points are never repaired. */
  readonly repairs: Repairs | null;
  readonly recoveries: readonly Recovery[];
  readonly clocks: readonly Clock[];
  readonly obligations: readonly Obligation[];
  readonly ratios: readonly Ratio[];
  readonly personTimes: PersonTimes | null;
  /** Ascending by year. */
  readonly calendars: readonly Calendar[];
}

export type { Calendar, Clock, Obligation, PersonTimes, Ratio, RatioBound } from './ir-duties.ts';
export type { Cascade, Linkage, Nature, Pool, Recovery, Repairs, Settlement, Status } from './ir-status.ts';

export type FactId = number & { readonly __brand: 'FactId' };
export type VocabularyId = number & { readonly __brand: 'VocabularyId' };
export type InterpretationId = number & { readonly __brand: 'InterpretationId' };
/** Position of an item in its vocabulary. */
export type ItemIndex = number;

export interface Identity {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** 征求意见稿, 试行, 正式, 废止, 节选. */
  readonly force: string;
  readonly region: string | null;
  /** ISO dates, null where the rule set names none. */
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
  readonly conductFrom: string | null;
}

/** Where a node of core comes from: the declaration's place, its name, and the clauses it cites (printed in their canonical spelling). */
export interface Origin {
  readonly span: Span;
  readonly citations: readonly string[];
}

/** A law that citations may name; `aliases` holds every name it goes by, without 《》, the short name first. */
export interface Document {
  readonly aliases: readonly string[];
  readonly title: string;
}

export interface Vocabulary {
  readonly name: string;
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  readonly name: string;
  readonly citations: readonly string[];
  readonly text: string | null;
}

// ---------- Fact ----------

/** A typed field of a record: of a finding (违规), the person (人员), a service …; `entity` is the tool's word for the kind. */
export interface Fact {
  readonly kind: 'Fact';
  readonly entity: string;
  readonly name: string;
  readonly type: FactType;
  /** Keys from the entry down, e.g. ["处理", "方式"]. */
  readonly path: readonly string[];
  /** Who determines it; may be empty. */
  readonly determinedBy: readonly string[];
  readonly absent: Absence;
  readonly origin: Origin;
}

export type FactType =
  | { readonly kind: 'Option'; readonly vocabulary: VocabularyId }
  | { readonly kind: 'OptionSet'; readonly vocabulary: VocabularyId }
  /** A set of citations; `cited` are those that rules compare with, as canonical citations. A recorded citation meets one if it names it or a part of it. */
  | { readonly kind: 'CitationSet'; readonly cited: readonly CitedClause[] }
  | { readonly kind: 'Truth' }
  /** Money in fen, integer as is, date as days since 1970-01-01. */
  | { readonly kind: 'Money' | 'Integer' | 'Date' };

/** A clause of one of `RuleSet.documents` as a rule names it; `path` are the numbers from the article down (第三十八条第（四）项 → [38, 4]; 款 and 项 are not told apart). */
export interface CitedClause {
  readonly document: number;
  readonly path: readonly number[];
  readonly text: string;
}

/** What holds when the record does not have the fact. */
export type Absence =
  | { readonly kind: 'Unknown' }
  /** A record without it is refused. */
  | { readonly kind: 'Required' }
  /** 推定 无: recorded as none; an option that is no item, an empty set. */
  | { readonly kind: 'PresumedNone' }
  | { readonly kind: 'PresumedTruth'; readonly value: boolean }
  | { readonly kind: 'PresumedItem'; readonly item: ItemIndex };

// ---------- predicates ----------

/**
 * A closed boolean expression. Which leaves may occur where: facts of the entry in question and of the person in situations, cascades and settlements, of the person
 * alone elsewhere; totals in thresholds; status and registration in settlements; SameYear, SameConductType and BandIn inside Count; ReadingIs anywhere.
 */
export type Predicate =
  | { readonly kind: 'All' | 'Any'; readonly operands: readonly Predicate[] }
  | { readonly kind: 'Not'; readonly operand: Predicate }
  /** The option is one of `items`; never for a fact that is none. */
  | { readonly kind: 'OptionIn'; readonly fact: FactId; readonly items: readonly ItemIndex[] }
  /** The set has at least one of `items` (items of the vocabulary, or positions in `cited`). */
  | { readonly kind: 'SetMeets'; readonly fact: FactId; readonly items: readonly ItemIndex[] }
  | { readonly kind: 'IsTrue'; readonly fact: FactId }
  /** The record has it (presumed and unknown values are not recorded). */
  | { readonly kind: 'IsRecorded'; readonly fact: FactId }
  /** low ≤ value ≤ high, null = open. */
  | { readonly kind: 'NumberIn'; readonly fact: FactId; readonly low: number | null; readonly high: number | null }
  | { readonly kind: 'ReadingIs'; readonly interpretation: InterpretationId; readonly readings: readonly number[] }
  | { readonly kind: 'YearTotalIn'; readonly low: number | null; readonly high: number | null }
  | { readonly kind: 'OneOffIn'; readonly low: number | null; readonly high: number | null }
  /** How many earlier findings of other conducts, dated before this one, satisfy `of`: low ≤ n ≤ high. */
  | { readonly kind: 'CountIn'; readonly of: Predicate; readonly low: number | null; readonly high: number | null }
  | { readonly kind: 'SameYear' }
  | { readonly kind: 'SameConductType' }
  | { readonly kind: 'BandIn'; readonly bands: readonly number[] }
  /** Of a service: the person's status that day, where it was given. */
  | { readonly kind: 'StatusIn'; readonly statuses: readonly number[] }
  /** Of a service: the person had a place at the institution that day. */
  | { readonly kind: 'RegisteredThere' };

/** A value that depends on the readings chosen. The guards (over readings only) exclude each other and exhaust the readings: exactly one holds. */
export type Switch<T> = readonly { readonly when: Predicate; readonly value: T }[];

// ---------- Interpretation ----------

/** A named point on which the text admits several readings. */
export interface Interpretation {
  readonly kind: 'Interpretation';
  readonly name: string;
  readonly readings: readonly { readonly name: string; readonly text: string | null }[];
  /** Position in `readings`; the declared default is always 0. */
  readonly defaultReading: 0;
  readonly origin: Origin;
}

// ---------- points ----------

export interface Band {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** The fact that holds the degree of responsibility; its vocabulary is ordered, lowest first. */
export interface Responsibility {
  readonly fact: FactId;
  readonly taking: Switch<'low-to-high' | 'any-within'>;
  readonly origin: Origin;
}

/** A class of circumstances that permit a lighter or a heavier score. */
export interface Choice {
  readonly kind: 'Choice';
  readonly name: string;
  /** The set-valued fact in which circumstances are recorded, and which of its items belong to this class. */
  readonly fact: FactId;
  readonly items: readonly ItemIndex[];
  readonly direction: 'lighter' | 'heavier';
  /** Other values within the band are permitted. */
  readonly within: boolean;
  /** The neighbouring band is permitted. */
  readonly neighbour: boolean;
  /** What is permitted besides when there is no neighbouring band: nothing (stay), 0 (zero), or only the top value of the highest band (top). */
  readonly atEnd: Switch<'stay' | 'zero' | 'top'>;
  readonly origin: Origin;
}

/** Points a situation gives. `band` is the declared band that anchors it, null if none contains the range. */
export interface PointRange {
  readonly low: number;
  readonly high: number;
  readonly band: number | null;
}

export type Points =
  | { readonly kind: 'Given'; readonly range: PointRange }
  /** By money: the rows do not overlap; an amount outside every row means that the situation does not match. Bounds in fen, inclusive, null = open. */
  | {
      readonly kind: 'ByMoney';
      readonly fact: FactId;
      readonly rows: readonly {
        readonly low: number | null;
        readonly high: number | null;
        readonly range: PointRange;
      }[];
    };

// ---------- Rule: guard → effect ----------

export interface Rule {
  readonly kind: 'Rule';
  readonly name: string;
  readonly guard: Predicate;
  readonly origin: Origin;
}

export interface Situation extends Rule {
  readonly title: string | null;
  readonly points: Points;
  /** Structural fields of the entry that an official must fill in where it matches (理由). */
  readonly requires: readonly string[];
}

/** A duty that arises: `actor 应当/可以/不得 acts`. */
export interface Duty {
  readonly actor: string;
  readonly mode: '应当' | '可以' | '不得';
  readonly acts: readonly string[];
}

export interface Threshold extends Rule {
  readonly firing: Switch<'every-scoring' | 'first-crossing'>;
  readonly duties: readonly Duty[];
  /** The registration status that follows, by position; `months` null: no length, else the lawful lengths in whole months (low = high: fixed). */
  readonly status: {
    readonly status: number;
    readonly months: { readonly low: number; readonly high: number } | null;
  } | null;
  /** Months for which re-registration is barred. */
  readonly barMonths: number | null;
  /** Positions in `thresholds` whose status this one replaces when both fire. */
  readonly supersedes: readonly number[];
  /** Who decides an open length. */
  readonly decidedBy: readonly string[];
}

// ---------- LedgerStep ----------

/** How points accumulate within the natural year of the score date. */
export interface Accumulation {
  readonly kind: 'LedgerStep';
  /** What counts as one go: a conduct, or also the sum of one decision. */
  readonly oneOff: Switch<'conduct' | 'decision'>;
  /** When findings without 行为编号 are one conduct: same inspection and identical labels, or never. */
  readonly identity: Switch<'same-inspection' | 'each'>;
  /** The set-valued fact with the labels of the conduct (同类依据). */
  readonly labels: FactId;
  /** Cap of the year's total, null if none. */
  readonly cap: number | null;
  readonly origin: Origin;
}
