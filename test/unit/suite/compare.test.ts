import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../runtime/index.ts';
import { compare } from '../../../suite/compare.ts';
import type { Expectation } from '../../../suite/scenario.ts';

const span = { source: { name: '套件.yaml', text: '' }, start: 0, end: 0 };
const measure = { 主体: '机构', 性质: '应当', 日期: '2025-05-06', 依据: [] };

const decision: Decision = {
  格式: 1,
  案卷: '一号',
  截至: '2025-12-31',
  规则集: { 名称: '甲', 版本: '一', 摘要: 'sha256:0' },
  认定: [
    {
      编号: 'F1',
      情形: ['3.1'],
      适用情形: '3.1',
      档次: '一档',
      基准分: 2,
      合法分值: [1, 4],
      建议分值: 4,
      记分: [4],
      依据: [],
    },
    {
      编号: 'F2',
      情形: ['3.1', '4.1'],
      适用情形: ['3.1', '4.1'],
      档次: null,
      基准分: null,
      合法分值: [0],
      建议分值: null,
      记分: [0],
      依据: [],
    },
    { 编号: 'F3', 情形: [], 适用情形: null, 档次: null, 基准分: null, 合法分值: [0], 建议分值: 0, 记分: [0], 依据: [] },
  ],
  年度: [{ 年: 2025, 累计: [4, 7], 最低: 4, 最高: 7, 建议: 4, 修复: 0, 达到: {} }],
  措施: [
    { ...measure, 措施: '约谈', 确定性: '确定' },
    { ...measure, 措施: '通报', 确定性: '可能' },
    { ...measure, 措施: '警告', 确定性: '可能' },
    { ...measure, 措施: '警告', 确定性: '确定' },
  ],
  待定: [
    { 事项: '责任程度', 编号: 'F2', 日期: '2025-05-06', 应由: '', 可选: '', 依据: [] },
    { 事项: '责任程度', 编号: 'F3', 日期: '2025-05-06', 应由: '', 可选: '', 依据: [] },
  ],
  释义: [],
  问题: [
    { 代码: '缺少理由', 说明: '', 编号: 'F1', 依据: [] },
    { 代码: '缺少理由', 说明: '', 编号: 'F3', 依据: [] },
  ],
};

/** Without `span`, for each member of the union. */
type Expected = Expectation extends infer E ? (E extends Expectation ? Omit<E, 'span'> : never) : never;
const result = (expected: Expected) => {
  const difference = compare({ ...expected, span }, decision);
  return difference === null ? 'as expected' : [difference.about, difference.expected, difference.actual];
};

describe('comparing an expectation with a decision', () => {
  it.each<Expected>([
    { kind: 'LawfulPoints', entry: 'F1', values: [1, 4] },
    { kind: 'Points', entry: 'F1', values: [4] },
    { kind: 'Governing', entry: 'F1', situations: ['3.1'] },
    { kind: 'Governing', entry: 'F2', situations: ['4.1', '3.1'] },
    { kind: 'Governing', entry: 'F3', situations: [] },
    { kind: 'YearTotal', year: 2025, values: [4, 7] },
    { kind: 'YearTotal', year: 2024, values: [0] },
    { kind: 'CertainMeasures', measures: ['警告', '约谈'] },
    { kind: 'NoCertainMeasures', measures: ['通报', '从未有过'] },
    { kind: 'Undetermined', matters: ['责任程度'] },
    { kind: 'EntriesWithProblems', names: ['F3', 'F1'] },
    { kind: 'ProblemCodes', names: ['缺少理由'] },
  ])('holds: %j', (expected) => expect(result(expected)).toBe('as expected'));

  it.each<[Expected, readonly string[]]>([
    [{ kind: 'LawfulPoints', entry: 'F1', values: [4] }, ['分值 F1', '4分', '1、4分']],
    [{ kind: 'LawfulPoints', entry: 'F1', values: [1, 2, 4] }, ['分值 F1', '1、2、4分', '1、4分']],
    [{ kind: 'Points', entry: 'F1', values: [1] }, ['记分 F1', '1分', '4分']],
    [{ kind: 'Points', entry: 'F9', values: [1] }, ['记分 F9', '有这条违规', '截至该日没有这条违规']],
    [{ kind: 'Governing', entry: 'F2', situations: ['3.1'] }, ['适用情形 F2', '3.1', '3.1、4.1']],
    [{ kind: 'Governing', entry: 'F1', situations: [] }, ['适用情形 F1', '无', '3.1']],
    [{ kind: 'YearTotal', year: 2025, values: [4] }, ['累计 2025', '4分', '4、7分']],
    [{ kind: 'YearTotal', year: 2024, values: [4] }, ['累计 2024', '4分', '0分']],
    [{ kind: 'CertainMeasures', measures: ['约谈', '通报', '终止'] }, ['措施 通报、终止', '确定', '可能、没有']],
    [{ kind: 'NoCertainMeasures', measures: ['通报', '警告'] }, ['没有措施 警告', '不确定发生', '确定']],
    [{ kind: 'Undetermined', matters: [] }, ['待定', '无', '责任程度']],
    [{ kind: 'EntriesWithProblems', names: ['F1'] }, ['有问题', 'F1', 'F1、F3']],
    [{ kind: 'ProblemCodes', names: [] }, ['问题', '无', '缺少理由']],
  ])('differs: %j', (expected, difference) => expect(result(expected)).toEqual(difference));
});
