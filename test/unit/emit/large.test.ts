import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { emitTarget } from '#compiler';
import type { RuleFolder } from '#compiler';
import { checkTypes } from '../../support/check-types.ts';
import { build } from '../../support/rule-folders.ts';
import { evaluate } from './evaluate.ts';

const header = `规则集 大
  标题 "大"
  效力 试行
  原文 "原文.txt"

事实 违规.行为 集合 行为
  必填
事实 违规.金额 金额
事实 违规.甲 是否

累计
  依据 第一条
  周期 自然年度
  时点 处理决定日期
  年末 清零
  同一行为 取最高
  不同行为 相加
  不同执业点 相加
  单次口径 单一行为
  行为口径 逐项
  同类依据 行为
`;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

const folderOf = (...declarations: readonly string[]): RuleFolder => ({
  name: '大',
  files: [{ name: '规则.zs', text: [header, ...declarations].join('\n\n') }],
  texts: [{ name: '原文.txt', text: '大\n\n第一条 各项行为分别记分。\n' }],
});

const vocabulary = (count: number): string =>
  ['词表 行为', ...numbers(count).map((number) => `  项 行为${number}`)].join('\n');

const record = (more: object): unknown => ({
  格式: 1,
  案卷: '甲',
  人员: {},
  记录: [{ 类型: '违规', 编号: 'F1', 日期: '2025-01-02', ...more }],
});

const filesOf = (folder: RuleFolder): readonly [string, string] => {
  const { core, tables } = build(folder, { find: () => null }).compiled;
  const [code = '', declarations = ''] = emitTarget('ts', core, tables).map(({ text }) => text);
  return [code, declarations];
};

const problems = (declarations: string): readonly string[] =>
  checkTypes({ 'large.d.ts': declarations }).map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, ' '),
  );

describe('large rule sets', () => {
  it('4,900 situations over as many labels: at most 2 MB, sound declarations, quick to open and judge', () => {
    const situation = (number: number): string =>
      `情形 ${number} 第${number}种\n  依据 第一条\n  记 ${1 + (number % 12)}分\n  当 行为 含 行为${number}`;
    const [code, declarations] = filesOf(folderOf(vocabulary(4900), ...numbers(4900).map(situation)));
    expect(Buffer.byteLength(code)).toBeLessThan(2_000_000);
    expect(Buffer.byteLength(declarations)).toBeLessThan(2_000_000);
    expect(problems(declarations)).toEqual([]);
    const { 认定 } = evaluate(code).decide(record({ 行为: ['行为7', '行为4895'] }), { asOf: '2025-12-31' });
    // 第4895种记 1 + 4895 mod 12 = 12 分，第7种记 8 分，取最高。
    expect(认定).toMatchObject([{ 情形: ['7', '4895'], 适用情形: '4895', 合法分值: [12] }]);
  });

  it('1,000 operands in one condition and 500 rows in one table', () => {
    const operands = numbers(1000).map((number) => `行为 含 行为${number}`);
    const rows = numbers(500).map((number) => `  行 ${number}元以上不满${number + 1}元 为 ${1 + (number % 12)}分`);
    const [code, declarations] = filesOf(
      folderOf(
        vocabulary(1001),
        `情形 1 任一\n  依据 第一条\n  记 2分\n  当 ${operands.join('\n    或 ')}`,
        `情形 2 全部\n  依据 第一条\n  记 3分\n  当 ${operands.join('\n    且 ')}`,
        ['情形 3 按金额', '  依据 第一条', '  记 按 金额', ...rows, '  当 行为 含 行为1001'].join('\n'),
      ),
    );
    expect(problems(declarations)).toEqual([]);
    const module = evaluate(code);
    const lawful = (more: object): readonly number[] => module.score({ 类型: '违规', ...more }).lawful;
    expect(lawful({ 行为: ['行为500'] })).toEqual([2]);
    expect(lawful({ 行为: numbers(1000).map((number) => `行为${number}`) })).toEqual([3]);
    // 第300行：1 + 300 mod 12 = 1 分。
    expect(lawful({ 行为: ['行为1001'], 金额: '300.50' })).toEqual([1]);
  });
});
