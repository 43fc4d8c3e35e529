import { join } from 'node:path';
import { articleOf, documentEnd, documentStart } from '../../report/page/document.ts';
import type { Decided } from '../../report/data/report-of.ts';
import { decisionText } from '../../report/text/decision.ts';
import { openRules } from '../../cli/open-rules.ts';
import { plainStyle } from '../../diagnostics/index.ts';
import {
  decide,
  decideInstitution,
  explain,
  isInstitutionRecord,
  readInstitution,
  readRecord,
  type Decision,
  type DecideOptions,
  type Tables,
} from '../../runtime/index.ts';
import { root } from './command.ts';

/** Qinghai, as the command opens it. */
export const qinghai = openRules(join(root, 'rules/qinghai'));

type Interpretations = NonNullable<DecideOptions['interpretations']>;

export interface Entry {
  readonly 类型: string;
  readonly 编号: string;
  readonly 日期: string;
  readonly [key: string]: unknown;
}

/** A physician at H1 with these entries. */
export function record(entries: readonly Entry[], person: object = {}): object {
  return {
    格式: 1,
    案卷: '一号',
    人员: { 代码: 'D1', 类别: '医师', 执业点: [{ 机构: 'H1', 自: '2020-01-01' }], ...person },
    记录: entries,
  };
}

/** A finding by an agreement handling whose 依据 is recorded as none, so that nothing about it is open but what `more` leaves open. */
export function finding(编号: string, 日期: string, 行为: string, 责任: string | null, more: object = {}): Entry {
  const handled = { 处理: { 方式: '协议处理', 机关: '医疗保障经办机构', 依据: [] } };
  return {
    类型: '违规',
    编号,
    日期,
    机构: 'H1',
    行为: [行为],
    ...handled,
    ...(责任 === null ? {} : { 责任 }),
    ...more,
  };
}

export function decisionOn(value: object, asOf: string, interpretations: Interpretations = {}): Decision {
  const read = readRecord(qinghai.rules, value);
  if (read.record === null) throw new Error(JSON.stringify(read.faults));
  return decide(qinghai.rules, read.record, { asOf, explain, interpretations });
}

/** A person's record or an institution's. */
export function decidedOn(value: object, asOf: string): Decided {
  if (!isInstitutionRecord(value)) return decisionOn(value, asOf);
  const read = readInstitution(qinghai.rules, value);
  if (read.institution === null) throw new Error(JSON.stringify(read.faults));
  return decideInstitution(qinghai.rules, read.institution, { asOf });
}

/** The report in a terminal of some width. Reasons included. */
export function textOn(value: object, asOf: string, width = 80): string {
  const shown = { tables: qinghai.rules.tables, record: value };
  return decisionText(decidedOn(value, asOf), shown, { style: plainStyle, width });
}

/** The section that begins with this heading: its lines with the blanks at their ends off. */
export function section(text: string, heading: string): readonly string[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`${heading} /`));
  const length = lines.slice(from).findIndex((line) => line === '');
  return from < 0 ? [] : lines.slice(from + 1, length < 0 ? undefined : from + length).map((line) => line.trim());
}

/** The page of these decisions. */
export function pageOf(
  decisions: readonly { readonly decision: Decided; readonly value: unknown }[],
  tables: Tables = qinghai.rules.tables,
): string {
  const [first] = decisions;
  if (first === undefined) return '';
  const articles = decisions.map(({ decision, value }, index) =>
    articleOf(decision, { tables, record: value }, qinghai.clauseText, index + 1),
  );
  return documentStart(first.decision, decisions.length === 1) + articles.join('') + documentEnd();
}

export function pageOn(values: readonly object[], asOf: string): string {
  return pageOf(values.map((value) => ({ decision: decidedOn(value, asOf), value })));
}
