import type { WritableTable } from '#reading';
import type { Decision, InstitutionDecision, StatusResult, StatusRow } from '#runtime';
import { governingList } from './compare-findings.ts';
import type { SharedLists } from './compare-shared.ts';
import { barEnds, statusesOn } from './compare-status.ts';
import { expectationKeys, type ExpectationKey } from './scenario.ts';

/** One thing that a scenario could expect, as 期望 writes it: under its key, of an entry, a day, a year or a matter (null: of the whole decision). */
export interface Expectable {
  readonly key: ExpectationKey;
  readonly of: string | null;
  readonly value: ExpectableValue;
}

export type ExpectableValue =
  | string
  | readonly string[]
  | readonly number[]
  /** By entry. */
  | { readonly [entry: string]: string | readonly string[] };

const keys = Object.keys(expectationKeys);

/** Everything that holds of a decision and can be expected of it, in the order of the keys. `statuses` are the rule set's. */
export function expectationsFrom(
  decision: Decision | InstitutionDecision,
  statuses: readonly StatusRow[],
): readonly Expectable[] {
  const all = '案卷' in decision ? ofPerson(decision, statuses) : ofInstitution(decision);
  return [...all].sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}

/** 期望 as a scenario writes it: what stands under the same key together. A set of one is written as its member. */
export function expectationTable(chosen: readonly Expectable[]): WritableTable {
  const written = new Map<ExpectationKey, ExpectableValue | WritableTable>();
  for (const { key, of, value } of chosen) {
    if (of === null) written.set(key, value);
    else written.set(key, { ...(written.get(key) as WritableTable | undefined), [of]: single(value) });
  }
  return Object.fromEntries(written);
}

function single(value: ExpectableValue): ExpectableValue | number {
  return Array.isArray(value) && value.length === 1 ? ((value as readonly (string | number)[])[0] ?? value) : value;
}

function ofPerson(decision: Decision, statuses: readonly StatusRow[]): readonly Expectable[] {
  const { 认定: findings, 年度: years, 状态: segments, 结算: services } = decision;
  const repaired = years.filter((row) => row.修复 > 0);
  const ends = barEnds(segments, statuses);
  return [
    ...findings.map((row) => of('分值', row.编号, row.合法分值)),
    ...findings.map((row) => of('记分', row.编号, row.记分)),
    ...findings.map((row) => of('适用情形', row.编号, governingList(row.适用情形))),
    ...years.map((row) => of('累计', String(row.年), row.累计)),
    ...repaired.map((row) => of('修复', String(row.年), [row.修复])),
    ...daysOf(segments, decision.截至).map((day) => of('状态', day, statusesOn(segments, day, statuses))),
    ...(ends.every((end) => end === '无') ? [] : [whole('禁止登记至', ends)]),
    ...ofBoth(decision),
    ...services.map((row) => of('结算', row.编号, row.结论)),
  ];
}

function ofInstitution(decision: InstitutionDecision): readonly Expectable[] {
  return [...decision.年度.map((row) => of('人次', String(row.年), row.人次)), ...ofBoth(decision)];
}

function ofBoth({
  措施: measures,
  期限: clocks,
  待定: open,
  释义: used,
  问题: problems,
}: SharedLists): readonly Expectable[] {
  const certain = distinct(measures.filter((row) => row.确定性 === '确定').map((row) => row.措施));
  const possible = distinct(measures.map((row) => row.措施)).filter((measure) => !certain.includes(measure));
  const examined = used.every((row) => row.敏感 !== null);
  return [
    ...(certain.length > 0 ? [whole('措施', certain)] : []),
    ...(possible.length > 0 ? [whole('没有措施', possible)] : []),
    ...distinct(clocks.map((row) => row.事项)).map((matter) => clocksOf(matter, clocks)),
    whole('待定', distinct(open.map((row) => row.事项))),
    ...(examined ? [whole('敏感', distinct(used.filter((row) => row.敏感).map((row) => row.名称)))] : []),
    whole('有问题', distinct(problems.map((row) => row.编号))),
    whole('问题', distinct(problems.map((row) => row.代码))),
  ];
}

/** The clocks of one name: by entry where each has one. */
function clocksOf(matter: string, all: SharedLists['期限']): Expectable {
  const clocks = all.filter((row) => row.事项 === matter);
  const states = (rows: typeof clocks): readonly string[] => distinct(rows.map((row) => row.情况));
  const entries = distinct(clocks.map((row) => row.编号));
  if (entries.includes(null)) return of('期限', matter, states(clocks));
  const byEntry = entries.map((entry) => [String(entry), states(clocks.filter((row) => row.编号 === entry))] as const);
  return of('期限', matter, Object.fromEntries<readonly string[]>(byEntry));
}

/** The as-of date, and the days on which a status begins. */
function daysOf(segments: readonly StatusResult[], asOf: string): readonly string[] {
  const begins = segments.flatMap(({ 自: from }) => (from === null ? [] : [from]));
  return [...distinct([...begins, asOf])].sort();
}

function of(key: ExpectationKey, of: string, value: ExpectableValue): Expectable {
  return { key, of, value };
}

function whole(key: ExpectationKey, value: ExpectableValue): Expectable {
  return { key, of: null, value };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
