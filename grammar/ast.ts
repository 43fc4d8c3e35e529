import type { Source, Span } from '#diagnostics';
import type { ClauseKeyword, DeclarationKeyword, ShapeName } from './vocabulary/index.ts';

/**
 * The tree that both forms of the language (text and YAML) end in. It knows shapes and places, not meaning:
 * a declaration is a keyword line followed by clause lines, and every line's value has the shape its keyword has in the vocabulary.
 */
export interface RuleFile {
  readonly kind: 'RuleFile';
  readonly source: Source;
  readonly declarations: readonly Declaration[];
  /** In source order. A comment stands on its own line or behind a line. */
  readonly comments: readonly Comment[];
}

export interface Comment {
  readonly kind: 'Comment';
  /** With its `#`, without the line end. */
  readonly text: string;
  readonly span: Span;
}

/** `情形 3.3.6 未履行自费告知义务` and the lines below it. */
export interface Declaration {
  readonly kind: 'Declaration';
  readonly keyword: DeclarationKeyword;
  readonly keywordSpan: Span;
  readonly value: Value;
  readonly clauses: readonly Clause[];
  /** True if a line of it could not be read: what seems to be missing from it may be on that line. */
  readonly damaged: boolean;
  /** True if its keyword is misspelt and this one is a guess: what stands below may not fit it, which is not the lines' fault. */
  readonly guessed: boolean;
  /** From the keyword to the end of the last clause. */
  readonly span: Span;
}

/** `档次 一档`, or a duty line (`定点医药机构 应当 约谈、警告`), whose keyword is null. */
export interface Clause {
  readonly kind: 'Clause';
  readonly keyword: ClauseKeyword | null;
  readonly keywordSpan: Span;
  readonly value: Value;
  /** What stands behind 仅当, if anything. */
  readonly guard: Expression | null;
  readonly span: Span;
}

// ---------- values, one for each shape ----------

/** A name; quoted 「…」 or bare, `text` is without the quotes. */
export interface Word {
  readonly kind: 'Word';
  readonly text: string;
  readonly span: Span;
}

/** What stands between “…” or "…". */
export interface Text {
  readonly kind: 'Text';
  readonly text: string;
  readonly span: Span;
}

/** `违规.行为`: an entity and a field, or a path of fields (`处理.方式`). */
export interface Path {
  readonly kind: 'Path';
  readonly words: readonly Word[];
  readonly span: Span;
}

/** `2025-01-01` or `2025年1月1日`, as written; validity is checked by the parser. `iso` is YYYY-MM-DD. */
export interface DateLiteral {
  readonly kind: 'DateLiteral';
  readonly iso: string;
  readonly span: Span;
}

/** `2025-01-01`, or `2025-01-28至2025-02-04`, both ends included; one day has two equal ends. */
export interface DateRange {
  readonly kind: 'DateRange';
  readonly first: DateLiteral;
  readonly last: DateLiteral;
  readonly span: Span;
}

/**
 * `《2号令》第三十八条第（四）项`, `第十条（三）3（1）`, `条例第三十八条`, `第十条（一）第3句`.
 * `document` is the name before the first 第…条 without 《》, null for the rule set's own source text.
 */
export interface Citation {
  readonly kind: 'Citation';
  readonly document: string | null;
  readonly steps: readonly CitationStep[];
  /** The literal as the author wrote it, white space removed. */
  readonly text: string;
  readonly span: Span;
}

/** One level of a citation. 款 and 项 keep their word: `第十条第二款` is the second paragraph, `第（四）款` of a list equals `第（四）项`. */
export interface CitationStep {
  /** 条 article, 款 paragraph, 项 `（一）`, 目 `1.`, 子目 `（1）`, 句 sentence, 附件 annex, 章 chapter. */
  readonly level: 'chapter' | 'annex' | 'article' | 'paragraph' | 'item' | 'number' | 'subnumber' | 'sentence';
  readonly number: number;
}

/** The families of units; a range's two ends are of one family. */
export type Unit =
  'points' | 'money' | 'percent' | 'day' | 'working-day' | 'month' | 'year' | 'times' | 'persons' | 'none';

/** An exact amount in the family's smallest unit: points, fen, hundredths of a percent, days, months, years, times. */
export interface Amount {
  readonly kind: 'Amount';
  readonly value: number;
  readonly unit: Unit;
  readonly span: Span;
}

/** One end of a range. 以上, 以下, 以内, 届满 include the number; 超过, 不满, 不足, 以外 do not (Civil Code 1259). */
export interface Bound {
  readonly amount: Amount;
  readonly inclusive: boolean;
}

/** `9分以上`, `1至3分`, `1万元以上不满5万元`, `10个工作日以内`; `3个月` and `1年` alone are ranges with two equal inclusive ends. */
export interface Range {
  readonly kind: 'Range';
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly unit: Unit;
  /** True where one amount alone was written (`3个月`, `12分`). */
  readonly single: boolean;
  readonly span: Span;
}

/** The value of a line, by the shape its keyword has. The shapes' syntax stands in `vocabulary/shapes.ts`. */
export type Value =
  | { readonly shape: 'nothing'; readonly span: Span }
  | { readonly shape: 'name'; readonly name: Word; readonly span: Span }
  | { readonly shape: 'names'; readonly names: readonly Word[]; readonly span: Span }
  | { readonly shape: 'text'; readonly text: Text; readonly span: Span }
  | { readonly shape: 'date'; readonly date: DateLiteral; readonly span: Span }
  | { readonly shape: 'dates'; readonly dates: readonly DateRange[]; readonly span: Span }
  | { readonly shape: 'path'; readonly path: Path; readonly span: Span }
  | { readonly shape: 'citations'; readonly citations: readonly Citation[]; readonly span: Span }
  | { readonly shape: 'condition'; readonly condition: Expression; readonly span: Span }
  | { readonly shape: 'quantity'; readonly range: Range; readonly span: Span }
  /** `状态 暂停 1个月以上6个月以下`, `状态 暂停、终止`; the length may be absent. */
  | { readonly shape: 'statuses'; readonly names: readonly Word[]; readonly range: Range | null; readonly span: Span }
  /** `档 一档 1至3分`, `缩短次数 每次修复 1次以下`; the quantity may be absent. */
  | { readonly shape: 'measured-name'; readonly name: Word; readonly range: Range | null; readonly span: Span }
  /** `情形 3.3.6 未履行自费告知义务`: an identifier and a title (word or text, may be absent). */
  | { readonly shape: 'titled'; readonly name: Word; readonly title: Word | Text | null; readonly span: Span }
  /** `法源 《条例》 "医疗保障基金使用监督管理条例"`. */
  | { readonly shape: 'law'; readonly name: Word; readonly title: Text; readonly span: Span }
  /** `项 推诿参保人员 第十条（三）3（5） "经查实的"`. */
  | {
      readonly shape: 'item';
      readonly name: Word;
      readonly citations: readonly Citation[];
      readonly text: Text | null;
      readonly span: Span;
    }
  /** `默认 仅主要责任 "条文字面"`, `待定 级联暂停期限 "…"`. */
  | { readonly shape: 'explained-name'; readonly name: Word; readonly text: Text | null; readonly span: Span }
  /** `勘误 第十条（三）1 "原文作…"`. */
  | { readonly shape: 'explained-citation'; readonly citation: Citation; readonly text: Text; readonly span: Span }
  /** `条款 第三条（一） 人工判断 "…"`. */
  | {
      readonly shape: 'accounted';
      readonly citations: readonly Citation[];
      readonly name: Word;
      readonly text: Text;
      readonly span: Span;
    }
  /** `事实 违规.行为 集合 行为`, `事实 服务.急诊抢救 是否`. */
  | { readonly shape: 'field'; readonly path: Path; readonly type: readonly Word[]; readonly span: Span }
  /** `情节 从轻 主动交代情况、如实说明问题`. */
  | { readonly shape: 'named-list'; readonly name: Word; readonly names: readonly Word[]; readonly span: Span }
  /** `知悉 重叠 机构阈值 暂停结算、中止协议 "…"`: what, of which kind of declaration, which ones, why. */
  | {
      readonly shape: 'acknowledged';
      readonly name: Word;
      readonly of: Word;
      readonly names: readonly Word[];
      readonly text: Text;
      readonly span: Span;
    }
  /** `记 4分`, `记 1至3分` or `记 按 负责金额`. */
  | { readonly shape: 'points'; readonly range: Range | null; readonly by: Word | null; readonly span: Span }
  /** `行 1万元以上不满5万元 为 4至6分`. */
  | { readonly shape: 'row'; readonly range: Range; readonly result: Range; readonly span: Span }
  /** `自 服务承诺 起 及时`, `自 起点 起 10个工作日以内`. */
  | { readonly shape: 'from-event'; readonly event: Word; readonly within: Range | Word; readonly span: Span }
  /** `于 期满 前 15个工作日`. */
  | { readonly shape: 'before-event'; readonly event: Word; readonly before: Range; readonly span: Span }
  /** `定点医药机构 应当 约谈、警告`; only duty lines, which have no keyword. */
  | {
      readonly shape: 'duty';
      readonly actor: Word;
      readonly mode: DutyMode;
      readonly acts: readonly Word[];
      readonly span: Span;
    };

export type DutyMode = '应当' | '可以' | '不得';

/** A value of the shape S. */
export type ValueOf<S extends ShapeName> = Extract<Value, { readonly shape: S }>;

// ---------- expressions ----------

export type Expression =
  | { readonly kind: 'And' | 'Or'; readonly operands: readonly Expression[]; readonly span: Span }
  | { readonly kind: 'Not'; readonly operand: Expression; readonly span: Span }
  /** A fact that is 是 (`急诊抢救`), or a built-in condition (`本年度`, `同类行为`). */
  | { readonly kind: 'Truth'; readonly name: Word; readonly span: Span }
  /** `处理方式 为 协议处理`, `人员类别 属于 医师、护士`; 不为 and 不属于 are `negated`. Values are names or citations. */
  | {
      readonly kind: 'Is';
      readonly subject: Word;
      readonly negated: boolean;
      readonly values: readonly (Word | Citation)[];
      readonly span: Span;
    }
  /** `行为 含 分解住院、挂床住院`: contains at least one; 不含 is `negated`. */
  | {
      readonly kind: 'Contains';
      readonly subject: Word;
      readonly negated: boolean;
      readonly values: readonly (Word | Citation)[];
      readonly span: Span;
    }
  /** `处理依据 已知`: is it recorded? 未知 is `negated`. */
  | { readonly kind: 'Known'; readonly subject: Word; readonly negated: boolean; readonly span: Span }
  /** `年度累计 9分以上`. */
  | { readonly kind: 'Within'; readonly subject: Word; readonly range: Range; readonly span: Span }
  /** `暂停终止人次 占 登记人数 20%以上50%以下`. */
  | { readonly kind: 'Share'; readonly part: Word; readonly whole: Word; readonly range: Range; readonly span: Span }
  /** `计数（本年度 且 同类行为 且 档次 属于 一档、二档）1次以上`. */
  | { readonly kind: 'Count'; readonly of: Expression; readonly range: Range; readonly span: Span }
  /** `释义 主责限定 为 负有责任`; 不为 is `negated`. */
  | {
      readonly kind: 'Reading';
      readonly interpretation: Word;
      readonly negated: boolean;
      readonly reading: Word;
      readonly span: Span;
    };
