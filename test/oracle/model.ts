import type { Standing } from './standing-model.ts';

/**
 * A rule set as the oracle sees it: plain data, one field per thing the rules say, nothing shared with the product.
 * Points are integers, money is integer fen, citations are text. Names are the author's words.
 */

/** A value that may depend on which reading of one interpretation is chosen. */
export type Guarded<Value> =
  | { readonly kind: 'Always'; readonly value: Value }
  | { readonly kind: 'ByReading'; readonly interpretation: string; readonly values: Readonly<Record<string, Value>> };

/** An interval of fen or points; `null` is "no bound on that side". */
export type Range = {
  readonly from: number | null;
  readonly fromIncluded: boolean;
  readonly to: number | null;
  readonly toIncluded: boolean;
};

export type FactType =
  | { readonly kind: 'Option'; readonly vocabulary: string; readonly items: readonly string[] }
  | { readonly kind: 'Set'; readonly vocabulary: string; readonly items: readonly string[] }
  | { readonly kind: 'Citations' }
  | { readonly kind: 'Truth' }
  | { readonly kind: 'Money' };

/** What is taken when the record is silent: nothing declared (the fact is unknown), "none", 是/否, or an item. */
export type Presumption =
  | { readonly kind: 'Unknown' }
  | { readonly kind: 'None' }
  | { readonly kind: 'Truth'; readonly value: boolean }
  | { readonly kind: 'Item'; readonly item: string };

export type Fact = {
  readonly name: string;
  readonly type: FactType;
  /** Path of keys inside the entry (or 人员). */
  readonly field: readonly string[];
  readonly presumption: Presumption;
  readonly required: boolean;
};

export type Expression =
  | { readonly kind: 'And'; readonly parts: readonly Expression[] }
  | { readonly kind: 'Or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'Not'; readonly part: Expression }
  | { readonly kind: 'OneOf'; readonly fact: string; readonly items: readonly string[] }
  | { readonly kind: 'ContainsAny'; readonly fact: string; readonly items: readonly string[] }
  | { readonly kind: 'IsTrue'; readonly fact: string }
  | { readonly kind: 'Known'; readonly fact: string }
  | { readonly kind: 'MoneyWithin'; readonly fact: string; readonly range: Range }
  | { readonly kind: 'ReadingIs'; readonly interpretation: string; readonly reading: string }
  /** Of a service: the person's status that day, where it was given. */
  | { readonly kind: 'StatusIn'; readonly statuses: readonly string[] }
  /** Of a service: the person had a place at the institution that day. */
  | { readonly kind: 'RegisteredThere' }
  | EarlierFindings;

/** 计数（…）n次以上: at least `atLeast` earlier findings of another conduct meet every stated condition. */
export type EarlierFindings = {
  readonly kind: 'EarlierFindings';
  readonly sameYear: boolean;
  readonly sameLabel: boolean;
  /** Bands the earlier finding's governing situation may have; `null` when the band is not asked. */
  readonly bands: readonly string[] | null;
  readonly atLeast: number;
};

/** The interpretation's readings, the default first. */
export type Interpretation = { readonly name: string; readonly readings: readonly string[] };

export type Band = { readonly name: string; readonly low: number; readonly high: number };

export type MoneyRow = { readonly range: Range; readonly low: number; readonly high: number };

export type Points =
  | { readonly kind: 'InBand'; readonly band: Guarded<string> }
  /** 记 4分 is the range 4..4. */
  | { readonly kind: 'InRange'; readonly low: number; readonly high: number }
  | { readonly kind: 'ByMoney'; readonly fact: string; readonly rows: readonly MoneyRow[] };

export type Situation = {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly string[];
  readonly when: Expression;
  readonly unless: Expression | null;
  readonly points: Points;
  /** 须附 理由 */
  readonly requiresReason: boolean;
};

/** `stay` 留在本档, `nothing` 不记分 (0 joins), `top` 记最高分 (the highest band's top is the only heavier value). */
export type EndPolicy = 'stay' | 'nothing' | 'top';

export type Circumstance = {
  readonly name: string;
  readonly direction: 'lighter' | 'heavier';
  readonly items: readonly string[];
  readonly withinBand: boolean;
  readonly neighbouringBand: boolean;
  readonly endPolicy: Guarded<EndPolicy>;
};

export type Responsibility = {
  readonly fact: string;
  /** From least to most responsible. */
  readonly items: readonly string[];
  /** `ordered` 由低到高, `anywhere` 档内任一. */
  readonly valuing: Guarded<'ordered' | 'anywhere'>;
};

export type Accumulation = {
  readonly labelsFact: string;
  /** `joined` 同次检查同类合一, `separate` 逐项. */
  readonly conduct: Guarded<'joined' | 'separate'>;
  /** `conduct` 单一行为, `decision` 同一处理决定合计. */
  readonly oneOff: Guarded<'conduct' | 'decision'>;
  readonly yearCap: number | null;
};

export type Measure = { readonly actor: string; readonly mode: '应当' | '可以'; readonly name: string };

/** Whole months, both ends included; a fixed length has equal ends. */
export type Months = { readonly low: number; readonly high: number };

export type Threshold = {
  readonly name: string;
  readonly citations: readonly string[];
  readonly on: 'yearTotal' | 'oneOff';
  readonly range: Range;
  /** `every` 每次记分, `crossing` 首次越过; a one-off condition has no use for it. */
  readonly trigger: Guarded<'every' | 'crossing'>;
  readonly measures: readonly Measure[];
  /** `months`: the lawful lengths of a timed stop; `bar`: the months of a barred stop's bar. */
  readonly status: { readonly name: string; readonly months: Months | null; readonly bar: number | null } | null;
  /** Thresholds whose status effect does not happen on a day when this one fires too. */
  readonly supersedes: readonly string[];
};

/** A source of law with every name a citation may give it; the first is the one the model's citations use. */
export type Law = { readonly names: readonly string[] };

export type Model = {
  readonly name: string;
  readonly laws: readonly Law[];
  readonly facts: readonly Fact[];
  readonly interpretations: readonly Interpretation[];
  /** From lowest to highest. */
  readonly bands: readonly Band[];
  readonly responsibility: Responsibility;
  readonly circumstancesFact: string;
  readonly circumstances: readonly Circumstance[];
  /** 记分 … 当: without it a finding scores nothing. */
  readonly trigger: Expression;
  readonly triggerCitations: readonly string[];
  readonly situations: readonly Situation[];
  readonly accumulation: Accumulation;
  readonly thresholds: readonly Threshold[];
} & Standing;

/** The chosen reading of each interpretation; those not named take their default. */
export type Readings = Readonly<Record<string, string>>;

export const inRange = (value: number, range: Range): boolean => {
  if (range.from !== null && (range.fromIncluded ? value < range.from : value <= range.from)) return false;
  if (range.to !== null && (range.toIncluded ? value > range.to : value >= range.to)) return false;
  return true;
};

export const readingOf = (model: Model, readings: Readings, interpretation: string): string => {
  const declared = model.interpretations.find((one) => one.name === interpretation);
  const reading = readings[interpretation] ?? declared?.readings[0];
  if (reading === undefined) throw new Error(`model has no interpretation ${interpretation}`);
  return reading;
};

export const guardedValue = <Value>(model: Model, readings: Readings, guarded: Guarded<Value>): Value => {
  if (guarded.kind === 'Always') return guarded.value;
  const reading = readingOf(model, readings, guarded.interpretation);
  const value = guarded.values[reading];
  if (value === undefined) throw new Error(`no value for ${guarded.interpretation} = ${reading}`);
  return value;
};

export const factOf = (model: Model, name: string): Fact => {
  const fact = model.facts.find((one) => one.name === name);
  if (fact === undefined) throw new Error(`model has no fact ${name}`);
  return fact;
};
