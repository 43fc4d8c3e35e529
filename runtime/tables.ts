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
  | { readonly kind: 'BandIn'; readonly bands: readonly number[] };

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
  readonly status: {
    readonly name: string;
    readonly months: { readonly low: number; readonly high: number } | null;
  } | null;
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
