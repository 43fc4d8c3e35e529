import { faultPhrases } from '../phrases/faults.ts';
import type { FactSheet } from '../sheet.ts';
import type { Faults, Path } from './faults.ts';
import {
  byDateThenId,
  objectionResults,
  type Answer,
  type AnswerKind,
  type Assessment,
  type Entry,
  type Finding,
  type InstitutionMeasure,
  type PersonRecord,
  type Registration,
  type Repair,
  type Service,
  type StatusDecision,
} from './record.ts';
import { checkOrder, type StructuralValues } from './structure.ts';

/** The lists of a record, in the order of the file until they are sorted. */
export interface ReadLists {
  readonly findings: Finding[];
  readonly answers: Answer[];
  readonly decisions: StatusDecision[];
  readonly repairs: Repair[];
  readonly applications: Entry[];
  readonly assessments: Assessment[];
  readonly registrations: Registration[];
  readonly measures: InstitutionMeasure[];
  readonly services: Service[];
}

export function emptyLists(): ReadLists {
  return {
    findings: [],
    answers: [],
    decisions: [],
    repairs: [],
    applications: [],
    assessments: [],
    registrations: [],
    measures: [],
    services: [],
  };
}

/** Every list by date, then 编号. */
export function sorted(lists: ReadLists): Omit<PersonRecord, 'name' | 'person' | 'places'> {
  const all: readonly Entry[][] = Object.values<Entry[]>({ ...lists });
  for (const list of all) list.sort(byDateThenId);
  const latest = all.flat().reduce((day, { date, known }) => Math.max(day, date, known), -Infinity);
  return { latest, ...lists };
}

/** One entry, its fields and facts read. */
export interface ReadEntry {
  readonly values: StructuralValues;
  readonly sheet: FactSheet;
  readonly path: Path;
}

/** Puts an entry where its kind belongs, reporting what its fields contradict in each other. */
type Taker = (read: ReadEntry, lists: ReadLists, faults: Faults) => void;

/** One for every kind of entry. */
export const takers: ReadonlyMap<string, Taker> = new Map<string, Taker>([
  ['违规', (read, { findings }) => findings.push(findingOf(read))],
  ['通知', takeNotice],
  ['意见反馈', (read, { answers }) => answers.push(answerOf('feedback', read))],
  ['异议', (read, { answers }) => answers.push(answerOf('objection', read))],
  ['专业鉴定', takeExpert],
  ['异议结果', takeObjectionResult],
  ['状态决定', (read, { decisions }) => decisions.push(decisionOf(read))],
  ['修复', (read, { repairs }) => repairs.push(repairOf(read))],
  ['恢复申请', ({ values }, { applications }) => applications.push(entryOf(values))],
  ['恢复评估', ({ values }, { assessments }) => assessments.push(assessmentOf(values))],
  ['重新登记', ({ values }, { registrations }) => registrations.push(registrationOf(values))],
  ['机构处理', (read, { measures }) => measures.push(measureOf(read))],
  ['服务', (read, { services }) => services.push(serviceOf(read))],
]);

/** What every entry has; 日期 and 编号 that are missing have their own faults. Spread last: what is added to a spread object has a hidden class of its own each time. */
function entryOf({ texts, days }: StructuralValues): Entry {
  const date = days.get('日期') ?? 0;
  return { id: texts.get('编号') ?? '', date, known: days.get('记载') ?? date };
}

function findingOf({ values, sheet }: ReadEntry): Finding {
  const { texts, days, numbers } = values;
  return {
    inspection: texts.get('检查') ?? null,
    conduct: texts.get('行为编号') ?? null,
    institution: texts.get('机构') ?? null,
    choice: numbers.get('认定分值') ?? null,
    filled: new Set([...texts.keys(), ...days.keys(), ...numbers.keys()]),
    sheet,
    ...entryOf(values),
  };
}

function answerOf(kind: AnswerKind, { values }: ReadEntry): Answer {
  const { texts, days, numbers } = values;
  const result = objectionResults.find((one) => kind === 'objection-result' && one === texts.get('结果')) ?? null;
  const changed = numbers.get('分值') ?? null;
  return {
    kind,
    target: texts.get('针对') ?? '',
    issued: days.get('发出') ?? null,
    until: days.get('至') ?? null,
    result,
    replacement: result === '撤销' ? 0 : result === '变更' ? changed : null,
    ...entryOf(values),
  };
}

/** Nobody receives what has not been sent. */
function takeNotice(read: ReadEntry, { answers }: ReadLists, faults: Faults): void {
  const { days } = read.values;
  checkOrder(['发出', days.get('发出')], ['日期', days.get('日期')], read.path, faults);
  answers.push(answerOf('notice', read));
}

function takeExpert(read: ReadEntry, { answers }: ReadLists, faults: Faults): void {
  const { days } = read.values;
  checkOrder(['日期', days.get('日期')], ['至', days.get('至')], read.path, faults);
  answers.push(answerOf('expert', read));
}

function takeObjectionResult(read: ReadEntry, { answers }: ReadLists, faults: Faults): void {
  const answer = answerOf('objection-result', read);
  const { path } = read;
  // A 分值 that is there but cannot be read has its own fault.
  const told = faults.found.some((fault) => fault.path.join() === [...path, '分值'].join());
  if (answer.result === '变更' && answer.replacement === null && !told)
    faults.add([...path, '分值'], 'missing', faultPhrases.missing('分值'));
  answers.push(answer);
}

function decisionOf({ values }: ReadEntry): StatusDecision {
  const entry = entryOf(values);
  return {
    target: values.texts.get('针对') ?? null,
    status: values.numbers.get('状态') ?? -1,
    effective: values.days.get('生效') ?? entry.date,
    months: values.numbers.get('期限') ?? null,
    ...entry,
  };
}

function repairOf({ values, sheet }: ReadEntry): Repair {
  const { numbers } = values;
  return { points: numbers.get('减分') ?? 0, cut: numbers.get('缩短') ?? null, sheet, ...entryOf(values) };
}

function assessmentOf(values: StructuralValues): Assessment {
  return { passed: values.texts.get('结果') === '通过', ...entryOf(values) };
}

function registrationOf(values: StructuralValues): Registration {
  return { institution: values.texts.get('机构') ?? '', ...entryOf(values) };
}

function measureOf({ values, sheet }: ReadEntry): InstitutionMeasure {
  const { texts, numbers } = values;
  return {
    institution: texts.get('机构') ?? null,
    months: numbers.get('期限') ?? null,
    sheet,
    ...entryOf(values),
  };
}

function serviceOf({ values, sheet }: ReadEntry): Service {
  const { texts, truths } = values;
  return {
    institution: texts.get('机构') ?? null,
    settled: truths.get('已结算') ?? false,
    sheet,
    ...entryOf(values),
  };
}
