import { monthsIn } from './dates.ts';
import {
  byDateThenId,
  datedOf,
  findingOf,
  integerOrNull,
  text,
  textOrNull,
  type Dated,
  type Entry,
  type Finding,
  type Json,
  type PersonRecord,
} from './record.ts';

export type AnswerKind = '通知' | '意见反馈' | '异议' | '专业鉴定' | '异议结果';

/** Everything that answers a finding, or what answers one. */
export type Answer = Dated & {
  readonly kind: AnswerKind;
  readonly target: string;
  readonly result: '维持' | '变更' | '撤销' | null;
  readonly points: number | null;
  /** 发出 of a notice, 至 of an expert assessment. */
  readonly issued: string | null;
  readonly until: string | null;
};

/** 状态决定. */
export type StatusDecision = Dated & {
  readonly status: string;
  readonly effective: string;
  readonly months: number | null;
  readonly target: string | null;
};

/** 修复. `cut` is 缩短 in months. */
export type Repair = Dated & { readonly points: number; readonly cut: number | null; readonly entry: Entry };

export type Assessment = Dated & { readonly passed: boolean };

export type Registration = Dated & { readonly institution: string };

/** 机构处理. */
export type InstitutionMeasure = Dated & { readonly institution: string | null; readonly entry: Entry };

export type Service = Dated & { readonly institution: string | null; readonly paid: boolean; readonly entry: Entry };

/** `null`: since ever, or with no end. Both days are included. */
export type Place = { readonly institution: string; readonly from: string | null; readonly until: string | null };

/** A record as known on a day; every list by date, then 编号. */
export type History = {
  readonly person: Entry;
  /** `null`: the record does not speak of places. */
  readonly places: readonly Place[] | null;
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
  readonly decisions: readonly StatusDecision[];
  readonly repairs: readonly Repair[];
  readonly applications: readonly Dated[];
  readonly assessments: readonly Assessment[];
  readonly registrations: readonly Registration[];
  readonly measures: readonly InstitutionMeasure[];
  readonly services: readonly Service[];
};

const lengthOrNull = (entry: Entry, key: string): number | null =>
  entry[key] === undefined ? null : monthsIn(text(entry, key));

const resultOf = (entry: Entry): Answer['result'] => {
  const result = textOrNull(entry, '结果');
  if (result === null || result === '维持' || result === '变更' || result === '撤销') return result;
  throw new Error(`unknown 结果 ${result}`);
};

const answerOf =
  (kind: AnswerKind) =>
  (entry: Entry): Answer => ({
    ...datedOf(entry),
    kind,
    target: text(entry, '针对'),
    result: kind === '异议结果' ? resultOf(entry) : null,
    points: integerOrNull(entry, '分值'),
    issued: textOrNull(entry, '发出'),
    until: textOrNull(entry, '至'),
  });

const decisionOf = (entry: Entry): StatusDecision => ({
  ...datedOf(entry),
  status: text(entry, '状态'),
  effective: textOrNull(entry, '生效') ?? text(entry, '日期'),
  months: lengthOrNull(entry, '期限'),
  target: textOrNull(entry, '针对'),
});

const placesOf = (person: { readonly [key: string]: Json }): readonly Place[] | null => {
  const places = person['执业点'];
  if (places === undefined) return null;
  return (places as readonly Entry[]).map((place) => ({
    institution: text(place, '机构'),
    from: textOrNull(place, '自'),
    until: textOrNull(place, '至'),
  }));
};

const pointsOf = (entry: Entry): number => {
  const points = integerOrNull(entry, '减分');
  if (points === null) throw new Error('a repair needs 减分');
  return points;
};

const kinds = new Set([
  ...['违规', '通知', '意见反馈', '异议', '专业鉴定', '异议结果', '状态决定', '修复', '恢复申请', '恢复评估'],
  ...['重新登记', '机构处理', '服务'],
]);

/** Entries dated after `asOf` or recorded after `knownAt` are as good as absent. */
export const readHistory = (record: PersonRecord, asOf: string, knownAt: string): History => {
  const visible = record.记录.filter(
    (entry) => text(entry, '日期') <= asOf && (textOrNull(entry, '记载') ?? text(entry, '日期')) <= knownAt,
  );
  const stranger = visible.find((entry) => !kinds.has(text(entry, '类型')));
  if (stranger !== undefined) throw new Error(`the oracle does not judge ${text(stranger, '类型')}`);
  const all = <Item extends Dated>(kind: string, read: (entry: Entry) => Item): readonly Item[] =>
    visible
      .filter((entry) => entry['类型'] === kind)
      .map(read)
      .sort(byDateThenId);
  const answers = (['通知', '意见反馈', '异议', '专业鉴定', '异议结果'] as const).flatMap((kind) =>
    all(kind, answerOf(kind)),
  );
  return {
    person: record.人员,
    places: placesOf(record.人员),
    findings: all('违规', findingOf),
    answers: answers.sort(byDateThenId),
    decisions: all('状态决定', decisionOf),
    repairs: all('修复', (entry) => ({
      ...datedOf(entry),
      points: pointsOf(entry),
      cut: lengthOrNull(entry, '缩短'),
      entry,
    })),
    applications: all('恢复申请', datedOf),
    assessments: all('恢复评估', (entry) => ({ ...datedOf(entry), passed: text(entry, '结果') === '通过' })),
    registrations: all('重新登记', (entry) => ({ ...datedOf(entry), institution: text(entry, '机构') })),
    measures: all('机构处理', (entry) => ({ ...datedOf(entry), institution: textOrNull(entry, '机构'), entry })),
    services: all('服务', (entry) => ({
      ...datedOf(entry),
      institution: textOrNull(entry, '机构'),
      paid: entry['已结算'] === true || entry['已结算'] === '是',
      entry,
    })),
  };
};
