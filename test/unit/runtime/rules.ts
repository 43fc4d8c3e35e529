import { emit } from '../../../compiler/emit/index.ts';
import type * as core from '../../../compiler/core/ir.ts';
import type { Nature, Status } from '../../../compiler/core/ir-status.ts';
import { decide, load, readRecord, type Decision, type DecideOptions, type Fault, type Rules } from '#runtime';

/** Small core rule sets, written by hand. Names are made up, so that nothing can come from anywhere else. */

const span = { source: { name: 'test', text: '' }, start: 0, end: 0 } as unknown as core.Origin['span'];

export function origin(...citations: readonly string[]): core.Origin {
  return { span, citations };
}

export const always: core.Predicate = { kind: 'All', operands: [] };

export function all(...operands: readonly core.Predicate[]): core.Predicate {
  return { kind: 'All', operands };
}

export function any(...operands: readonly core.Predicate[]): core.Predicate {
  return { kind: 'Any', operands };
}

export function not(operand: core.Predicate): core.Predicate {
  return { kind: 'Not', operand };
}

export const vocabularies = [
  { name: '行为', items: ['甲', '乙', '丙', '丁', '戊'] },
  { name: '方式', items: ['协议', '处罚', '曝光'] },
  { name: '责任', items: ['一般', '重要', '主要'], ordered: true },
  { name: '情节', items: ['主动', '挽回', '故意', '拒改'] },
  { name: '性质', items: ['公', '民'] },
  { name: '人', items: ['医', '药'] },
  { name: '途径', items: ['学习', '活动', '检查'] },
  { name: '措施', items: ['中止', '解除'] },
] as const;

function vocabulary(name: (typeof vocabularies)[number]['name']): core.VocabularyId {
  return vocabularies.findIndex((one) => one.name === name) as core.VocabularyId;
}

interface Field {
  readonly name: string;
  readonly type: core.FactType;
  readonly absent: core.Absence;
  readonly path?: readonly string[];
  readonly entity?: string;
}

export const cited: readonly core.CitedClause[] = [
  { document: 0, path: [38], text: '《条例》第三十八条' },
  { document: 0, path: [40, 2], text: '《条例》第四十条第（二）项' },
  { document: 0, path: [40], text: '《条例》第四十条' },
];

const unknown: core.Absence = { kind: 'Unknown' };

export const fields: readonly Field[] = [
  { name: '行为', type: { kind: 'OptionSet', vocabulary: vocabulary('行为') }, absent: { kind: 'Required' } },
  {
    name: '方式',
    type: { kind: 'Option', vocabulary: vocabulary('方式') },
    absent: { kind: 'PresumedNone' },
    path: ['处理', '方式'],
  },
  { name: '依据', type: { kind: 'CitationSet', cited }, absent: unknown, path: ['处理', '依据'] },
  { name: '责任', type: { kind: 'Option', vocabulary: vocabulary('责任') }, absent: unknown },
  { name: '情节', type: { kind: 'OptionSet', vocabulary: vocabulary('情节') }, absent: { kind: 'PresumedNone' } },
  { name: '急诊', type: { kind: 'Truth' }, absent: unknown },
  { name: '损失', type: { kind: 'Truth' }, absent: { kind: 'PresumedTruth', value: true } },
  { name: '性质', type: { kind: 'Option', vocabulary: vocabulary('性质') }, absent: unknown },
  { name: '金额', type: { kind: 'Money' }, absent: unknown },
  {
    name: '人',
    type: { kind: 'Option', vocabulary: vocabulary('人') },
    absent: unknown,
    path: ['类别'],
    entity: '人员',
  },
  { name: '途径', type: { kind: 'Option', vocabulary: vocabulary('途径') }, absent: unknown, entity: '修复' },
  { name: '措施', type: { kind: 'Option', vocabulary: vocabulary('措施') }, absent: unknown, entity: '机构处理' },
  { name: '负责', type: { kind: 'Truth' }, absent: unknown, entity: '机构处理' },
  { name: '服务急诊', type: { kind: 'Truth' }, absent: unknown, path: ['急诊'], entity: '服务' },
];

export function fact(name: string): core.FactId {
  return fields.findIndex((field) => field.name === name) as core.FactId;
}

/** `行为 含 甲、乙`, `方式 属于 …`, by the type of the fact. */
export function among(name: string, ...items: readonly string[]): core.Predicate {
  const type = fields[fact(name)]?.type;
  if (type?.kind === 'CitationSet') {
    return {
      kind: 'SetMeets',
      fact: fact(name),
      items: items.map((item) => cited.findIndex(({ text }) => text === item)),
    };
  }
  const words: readonly string[] =
    type?.kind === 'Option' || type?.kind === 'OptionSet' ? (vocabularies[type.vocabulary]?.items ?? []) : [];
  const positions = items.map((item) => words.indexOf(item));
  return { kind: type?.kind === 'Option' ? 'OptionIn' : 'SetMeets', fact: fact(name), items: positions };
}

export function isTrue(name: string): core.Predicate {
  return { kind: 'IsTrue', fact: fact(name) };
}

export const interpretations = [
  { name: '主责', readings: ['仅主要', '有责'] },
  { name: '取值', readings: ['由低到高', '档内任一'] },
  { name: '低端', readings: ['留', '免'] },
  { name: '高端', readings: ['留', '满'] },
  { name: '区分', readings: ['合一', '逐项'] },
  { name: '一次', readings: ['行为', '决定'] },
  { name: '触发', readings: ['每次', '首次'] },
] as const;

export function reading(name: (typeof interpretations)[number]['name'], chosen: string): core.Predicate {
  const position = interpretations.findIndex((one) => one.name === name);
  const readings: readonly string[] = interpretations[position]?.readings ?? [];
  return { kind: 'ReadingIs', interpretation: position as core.InterpretationId, readings: [readings.indexOf(chosen)] };
}

/** One value for each reading, in the interpretation's order. */
export function byReading<T>(name: (typeof interpretations)[number]['name'], ...values: readonly T[]): core.Switch<T> {
  const readings: readonly string[] = interpretations.find((one) => one.name === name)?.readings ?? [];
  return values.map((value, position) => ({ when: reading(name, readings[position] ?? ''), value }));
}

export const bands: readonly core.Band[] = [
  { name: '一档', low: 1, high: 3 },
  { name: '二档', low: 4, high: 6 },
  { name: '三档', low: 7, high: 9 },
  { name: '四档', low: 10, high: 12 },
];

export function inBand(band: number): core.Points {
  return { kind: 'Given', range: { low: bands[band]?.low ?? 0, high: bands[band]?.high ?? 0, band } };
}

export function situation(
  name: string,
  guard: core.Predicate,
  points: core.Points,
  requires: readonly string[] = [],
): core.Situation {
  return { kind: 'Rule', name, title: null, guard, points, requires, origin: origin(`第${name}条`) };
}

export function total(low: number | null, high: number | null = null): core.Predicate {
  return { kind: 'YearTotalIn', low, high };
}

export function threshold(name: string, guard: core.Predicate, more: Partial<core.Threshold> = {}): core.Threshold {
  return {
    kind: 'Rule',
    name,
    guard,
    firing: byReading('触发', 'every-scoring', 'first-crossing'),
    duties: [{ actor: '机构', mode: '应当', acts: [`${name}办`] }],
    status: null,
    barMonths: null,
    supersedes: [],
    decidedBy: [],
    origin: origin(`阈${name}`),
    ...more,
  };
}

export const plainSituations: readonly core.Situation[] = [
  situation('1', among('行为', '甲'), inBand(0)),
  situation('2', among('行为', '乙'), inBand(1)),
  situation('3', among('行为', '丙'), inBand(2)),
  situation('4', among('行为', '丁'), inBand(3)),
];

export const plainThresholds: readonly core.Threshold[] = [
  threshold('六', total(6)),
  threshold('九', total(9), { status: { status: 1, months: { low: 1, high: 6 } }, decidedBy: ['经办'] }),
  threshold('十二', total(12), { status: { status: 3, months: null }, barMonths: 12, supersedes: [1] }),
  threshold(
    '一次',
    { kind: 'OneOffIn', low: 12, high: null },
    { status: { status: 3, months: null }, barMonths: 36, supersedes: [2] },
  ),
];

export function constant<T>(value: T): core.Switch<T> {
  return [{ when: always, value }];
}

/** A status as plain as can be: decisions hold from the day they take effect, undecided stops from the score date. */
export function status(name: string, nature: Nature, more: Partial<Status> = {}): Status {
  return {
    name,
    nature,
    begins: constant<'effective-day' | 'next-day' | 'next-month'>('effective-day'),
    undecided: constant<'score-date' | 'not'>('score-date'),
    expiry: nature === 'timed-stop' ? constant(2) : [],
    reregistration: nature === 'barred-stop',
    prohibitions: [],
    origin: origin(`${name}条`),
    ...more,
  };
}

export const plainStatuses: readonly Status[] = [
  status('常', 'settled'),
  status('停', 'timed-stop'),
  status('待', 'awaiting'),
  status('止', 'barred-stop'),
  status('未', 'not-entered'),
  status('离', 'left'),
];

export function coreRules(more: Partial<core.RuleSet> = {}): core.RuleSet {
  return {
    kind: 'RuleSet',
    identity: {
      name: 'small',
      title: '小规则',
      version: '一',
      force: '正式',
      region: null,
      inForceFrom: null,
      inForceUntil: null,
      conductFrom: null,
    },
    documents: [{ aliases: ['条例', '监督条例'], title: '基金监督条例' }],
    vocabularies: vocabularies.map((one) => ({
      name: one.name,
      ordered: 'ordered' in one,
      items: one.items.map((name) => ({ name, citations: [], text: null })),
    })),
    facts: fields.map(({ name, type, absent, path, entity }) => ({
      kind: 'Fact',
      entity: entity ?? '违规',
      name,
      type,
      path: path ?? [name],
      determinedBy: name === '责任' ? ['处理部门'] : [],
      absent,
      origin: origin(`事实${name}`),
    })),
    interpretations: interpretations.map(({ name, readings }) => ({
      kind: 'Interpretation',
      name,
      readings: readings.map((one) => ({ name: one, text: null })),
      defaultReading: 0,
      origin: origin(),
    })),
    bands,
    responsibility: {
      fact: fact('责任'),
      taking: byReading('取值', 'low-to-high', 'any-within'),
      origin: origin('责任条'),
    },
    choices: [
      {
        kind: 'Choice',
        name: '轻',
        fact: fact('情节'),
        items: [0, 1],
        direction: 'lighter',
        within: true,
        neighbour: true,
        atEnd: byReading('低端', 'stay', 'zero'),
        origin: origin('轻条'),
      },
      {
        kind: 'Choice',
        name: '重',
        fact: fact('情节'),
        items: [2, 3],
        direction: 'heavier',
        within: true,
        neighbour: true,
        atEnd: byReading('高端', 'stay', 'top'),
        origin: origin('重条'),
      },
    ],
    trigger: { kind: 'Rule', name: '记分', guard: among('方式', '协议', '处罚', '曝光'), origin: origin('记分条') },
    situations: plainSituations,
    thresholds: plainThresholds,
    accumulation: {
      kind: 'LedgerStep',
      oneOff: byReading('一次', 'conduct', 'decision'),
      identity: byReading('区分', 'same-inspection', 'each'),
      labels: fact('行为'),
      cap: null,
      origin: origin('累计条'),
    },
    statuses: plainStatuses,
    strength: [3, 1, 2, 0],
    linkages: [],
    cascades: [],
    settlements: [],
    repairs: null,
    recoveries: [],
    clocks: [],
    obligations: [],
    ratios: [],
    personTimes: null,
    calendars: [],
    ...more,
  };
}

export function rulesOf(more: Partial<core.RuleSet> = {}): Rules {
  return load(emit(coreRules(more)));
}

export type Plain = Readonly<Record<string, unknown>>;

/** A finding that is handled and whose responsibility is known, unless it says otherwise. */
export function finding(id: string, date: string, labels: readonly string[], more: Plain = {}): Plain {
  return { 类型: '违规', 编号: id, 日期: date, 行为: labels, 处理: { 方式: '协议' }, 责任: '一般', ...more };
}

export function recordOf(entries: readonly Plain[], person: Plain = {}): Plain {
  return { 格式: 1, 案卷: '案', 人员: person, 记录: entries };
}

export function judge(
  rules: Rules,
  entries: readonly Plain[],
  options: Partial<DecideOptions> = {},
  person: Plain = {},
): Decision {
  const { record, faults } = readRecord(rules, recordOf(entries, person));
  if (record === null) throw new Error(faults.map(({ path, message }) => `${path.join('.')} ${message}`).join('；'));
  return decide(rules, record, { asOf: '2030-12-31', ...options });
}

export function faultsOf(rules: Rules, record: unknown): readonly Fault[] {
  return readRecord(rules, record).faults;
}

/** The lawful sets, by 编号. */
export function lawful(decision: Decision): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(decision.认定.map(({ 编号, 合法分值 }) => [编号, 合法分值]));
}
