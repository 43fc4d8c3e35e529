import { comment } from './literal.ts';

/** What the declarations take from the runtime. */
export const imports: readonly string[] = [
  'import type {',
  '  DecideOptions as AnyOptions,',
  '  Decision as AnyDecision,',
  '  FindingResult as AnyFindingResult,',
  '  MeasureResult as AnyMeasureResult,',
  '  PersonRecord,',
  '  Points as AnyPoints,',
  '  ReadResult,',
  '  Tables,',
  "} from 'zhunsheng/runtime';",
];

/** What the module exports. */
export const values: readonly string[] = [
  ...comment(['编译好的规则集 / the built rule set']),
  'export declare const tables: Tables;',
  '',
  ...comment([
    '读入来历不明的案卷：案卷，或者全部错误及其位置 / a record of unknown origin: the record, or every fault with its path',
  ]),
  'export declare function readRecord(value: unknown): ReadResult;',
  '',
  ...comment([
    '裁量一份案卷 / judges a record.',
    '案卷有误时抛出 RecordError，选项有误时抛出 OptionsError，均带 faults / throws RecordError or OptionsError, both with faults.',
  ]),
  'export declare function decide(record: CaseRecord | PersonRecord, options: DecideOptions): Decision;',
  '',
  ...comment(['按默认读法，一次违规的合法分值 / what one finding may lawfully score under the default readings']),
  'export declare const score: Score;',
  '',
  ...comment(['按所选读法 / the same under chosen readings. Throws OptionsError.']),
  'export declare function scorer(interpretations?: Interpretations): Score;',
];

/** The runtime’s types, narrowed to the rule set’s names. */
export const results: readonly string[] = [
  'export interface DecideOptions extends Omit<AnyOptions, "interpretations"> {',
  '  readonly interpretations?: Interpretations;',
  '}',
  '',
  'export interface Score {',
  '  (finding: Facts["违规"] | Finding, person?: Person): Points;',
  '}',
  '',
  ...comment(['换成本规则集的名称 / the same with the rule set’s own names']),
  'type Named<Value, Name extends string> = Value extends string',
  '  ? Name',
  '  : Value extends readonly (infer Each)[]',
  '    ? readonly Named<Each, Name>[]',
  '    : Value;',
  '',
  'export interface Points extends Omit<AnyPoints, "situations"> {',
  '  readonly situations: readonly Situation[];',
  '}',
  '',
  'export interface FindingResult extends Omit<AnyFindingResult, "情形" | "适用情形" | "档次"> {',
  '  readonly 情形: Named<AnyFindingResult["情形"], Situation>;',
  '  readonly 适用情形: Named<AnyFindingResult["适用情形"], Situation>;',
  '  readonly 档次: Named<AnyFindingResult["档次"], Band>;',
  '}',
  '',
  'export interface MeasureResult extends Omit<AnyMeasureResult, "措施"> {',
  '  readonly 措施: Measure;',
  '}',
  '',
  'export interface Decision extends Omit<AnyDecision, "认定" | "措施"> {',
  '  readonly 认定: readonly FindingResult[];',
  '  readonly 措施: readonly MeasureResult[];',
  '}',
];
