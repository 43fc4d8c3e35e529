import type { Decision, StatusRow } from '../../../oracle/decision.ts';
import type { Entry } from '../../../oracle/record.ts';
import { finding } from '../case.ts';

/** A finding of 1, 4, 7 or 10 points, one or two more by responsibility. */
const conducts = { 1: '分解住院', 4: '高套病种', 7: '冒名结算', 10: '其他严重违规' } as const;
const degrees = ['一般责任', '重要责任', '主要责任'] as const;

/** A finding that scores exactly `points` (1 to 12). */
export const scoring = (编号: string, 日期: string, points: number, more: Entry = {}): Entry => {
  const degree = (points - 1) % 3;
  const lowest = (points - degree) as keyof typeof conducts;
  return finding(编号, 日期, [conducts[lowest]], { 责任: degrees[degree] ?? '', 理由: '情况说明', ...more });
};

/** 9 points at once: a suspension. */
export const nine = (编号: string, 日期: string, more: Entry = {}): Entry => scoring(编号, 日期, 9, more);

export const decided = (编号: string, 日期: string, 状态: string, more: Entry = {}): Entry => ({
  类型: '状态决定',
  编号,
  日期,
  状态,
  ...more,
});

export const act = (类型: string, 编号: string, 日期: string, more: Entry = {}): Entry => ({
  类型,
  编号,
  日期,
  ...more,
});

export const repair = (编号: string, 日期: string, 途径: string, 减分: number, more: Entry = {}): Entry =>
  act('修复', 编号, 日期, { 途径, 减分, ...more });

export const passed = (编号: string, 日期: string): Entry => act('恢复评估', 编号, 日期, { 结果: '通过' });

const told = ({ 状态, 禁止登记至, 机构 }: StatusRow): string => {
  const bar = 禁止登记至 === null ? '' : ` 至${[禁止登记至].flat().map(String).join('或')}`;
  return `${状态.join('/')}${bar}${机构 === null ? '' : ` @${机构}`}`;
};

/** Each row as `from: 暂停/正常 至2026-04-10 @H1`; where it ends is where the next begins. */
export const timeline = ({ 状态 }: Decision): readonly string[] =>
  状态.map((row) => `${row.自 ?? '始终'}: ${told(row)}`);

export const undetermined = ({ 待定 }: Decision): readonly string[] =>
  待定.map((row) => ('编号' in row ? `${row.事项} ${row.编号}` : `${row.事项} ${row.日期}`));
