import type { Decision, FindingRow, YearRow } from '../../oracle/decision.ts';
import { judge, type JudgeOptions } from '../../oracle/judge.ts';
import type { Model } from '../../oracle/model.ts';
import { qinghai } from '../../oracle/qinghai.ts';
import type { Entry, PersonRecord } from '../../oracle/record.ts';

/** A physician, so that whatever arises holds at every place. */
export const physician: Entry = { 代码: 'D630100000001', 类别: '医师' };

export const recordOf = (entries: readonly Entry[], person: Entry = physician): PersonRecord => ({
  格式: 1,
  案卷: '例',
  人员: person,
  记录: entries,
});

/** A finding handled by agreement unless it says otherwise; 责任 一般责任 unless it says otherwise. */
export const finding = (编号: string, 日期: string, 行为: readonly string[], more: Entry = {}): Entry => ({
  类型: '违规',
  编号,
  日期,
  行为,
  处理: { 方式: '协议处理', 依据: [] },
  责任: '一般责任',
  ...more,
});

/** The same without the named fields. */
export const without = (entry: Entry, ...keys: readonly string[]): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));

export const decideRecord = (
  record: PersonRecord,
  options: Partial<JudgeOptions> = {},
  model: Model = qinghai,
): Decision => {
  const decision = judge(model, record, { asOf: '2030-12-31', ...options });
  if (decision === null) throw new Error('too large to enumerate');
  return decision;
};

export const decide = (
  entries: readonly Entry[],
  options: Partial<JudgeOptions> = {},
  model: Model = qinghai,
): Decision => decideRecord(recordOf(entries), options, model);

export const rowOf = (decision: Decision, id: string): FindingRow => {
  const row = decision.认定.find((one) => one.编号 === id);
  if (row === undefined) throw new Error(`no row for ${id}`);
  return row;
};

export const yearOf = (decision: Decision, year: number): YearRow => {
  const row = decision.年度.find((one) => one.年 === year);
  if (row === undefined) throw new Error(`no row for ${year}`);
  return row;
};

/** "措施@日期" of the measures with that certainty. */
export const measuresThat = (decision: Decision, certainty: '确定' | '可能'): readonly string[] =>
  decision.措施.filter((row) => row.确定性 === certainty).map((row) => `${row.措施}@${row.日期}`);

export const problemsOf = (decision: Decision): readonly string[] =>
  decision.问题.map((row) => `${row.编号} ${row.代码}`);
