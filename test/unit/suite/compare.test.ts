import { describe, expect, it } from 'vitest';
import type { Decision, InstitutionDecision, StatusResult, StatusRow } from '../../../runtime/index.ts';
import { compareInstitution } from '../../../suite/compare-institution.ts';
import { comparePerson, type PersonExpectation } from '../../../suite/compare-person.ts';

const span = { source: { name: '套件.yaml', text: '' }, start: 0, end: 0 };
const measure = { 主体: '机构', 性质: '应当', 日期: '2025-05-06', 依据: [] };

const status = (name: string, nature: StatusRow['nature']): StatusRow => ({
  name,
  nature,
  begins: [],
  undecided: [],
  expiry: [],
  reregistration: false,
  prohibitions: [],
  citations: [],
});
const statuses = [
  status('未登记', 'not-entered'),
  status('正常', 'settled'),
  status('暂停', 'timed-stop'),
  status('终止', 'barred-stop'),
];

type Segment = Pick<StatusResult, '自' | '至' | '状态'> & Partial<StatusResult>;
const segment = (one: Segment): StatusResult => ({ 禁止登记至: null, 机构: null, 原因: [], 依据: [], ...one });

const timeline = [
  segment({ 自: '2020-01-01', 至: '2025-05-06', 状态: ['正常'] }),
  segment({ 自: '2025-05-06', 至: '2025-08-07', 状态: ['终止'], 禁止登记至: '2026-05-06', 机构: 'A' }),
  segment({ 自: '2025-05-06', 至: '2025-08-07', 状态: ['正常'], 机构: 'B' }),
  segment({ 自: '2025-08-07', 至: '2027-01-01', 状态: ['终止', '暂停'], 禁止登记至: ['2026-05-06', null] }),
  segment({ 自: '2027-01-01', 至: null, 状态: ['正常'] }),
];

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
  年度: [{ 年: 2025, 累计: [4, 7], 最低: 4, 最高: 7, 建议: 4, 修复: 2, 达到: {} }],
  状态: timeline,
  措施: [
    { ...measure, 措施: '约谈', 确定性: '确定' },
    { ...measure, 措施: '通报', 确定性: '可能' },
    { ...measure, 措施: '警告', 确定性: '可能' },
    { ...measure, 措施: '警告', 确定性: '确定' },
  ],
  结算: [
    { 编号: 'V1', 结论: '结算', 理由: '', 依据: [] },
    { 编号: 'V2', 结论: '追回', 理由: '', 依据: [] },
  ],
  期限: [
    { 事项: '提出异议', 主体: '机构', 编号: 'F1', 起: '2025-03-14', 止: '2025-03-28', 情况: '已完成', 依据: [] },
    { 事项: '提出异议', 主体: '机构', 编号: 'F2', 起: '2025-03-14', 止: '2025-03-28', 情况: '逾期', 依据: [] },
    { 事项: '恢复申请', 主体: '本人', 编号: null, 起: '2025-07-01', 止: null, 情况: '待定', 依据: [] },
  ],
  待定: [
    { 事项: '责任程度', 编号: 'F2', 日期: '2025-05-06', 应由: '', 可选: '', 依据: [] },
    { 事项: '责任程度', 编号: 'F3', 日期: '2025-05-06', 应由: '', 可选: '', 依据: [] },
  ],
  释义: [
    { 名称: '急诊例外', 采用: '仅暂停', 敏感: true, 另解结果: '' },
    { 名称: '主责限定', 采用: '仅主要责任', 敏感: false, 另解结果: null },
  ],
  问题: [
    { 代码: '缺少理由', 说明: '', 编号: 'F1', 依据: [] },
    { 代码: '缺少理由', 说明: '', 编号: 'F3', 依据: [] },
  ],
};

/** Without `span`, for each member of the union. */
type Expected = PersonExpectation extends infer E ? (E extends PersonExpectation ? Omit<E, 'span'> : never) : never;
const result = (expected: Expected) => {
  const { about, expected: wanted, actual, holds } = comparePerson({ ...expected, span }, decision, statuses);
  return holds ? 'as expected' : [about, wanted, actual];
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
    { kind: 'Repaired', year: 2025, values: [2] },
    { kind: 'Repaired', year: 2024, values: [0] },
    { kind: 'Status', day: '2019-12-31', statuses: ['未登记'] },
    { kind: 'Status', day: '2020-01-01', statuses: ['正常'] },
    { kind: 'Status', day: '2025-05-05', statuses: ['正常'] },
    { kind: 'Status', day: '2025-05-06', statuses: ['正常', '终止'] },
    { kind: 'Status', day: '2025-08-07', statuses: ['暂停', '终止'] },
    { kind: 'Status', day: '2099-12-31', statuses: ['正常'] },
    { kind: 'Bar', ends: ['无', '2026-05-06'] },
    { kind: 'Conclusion', entry: 'V2', conclusion: '追回' },
    { kind: 'Clock', matter: '提出异议', entry: null, states: ['逾期', '已完成'] },
    { kind: 'Clock', matter: '提出异议', entry: 'F2', states: ['逾期'] },
    { kind: 'Clock', matter: '提出异议', entry: 'F3', states: [] },
    { kind: 'Clock', matter: '恢复申请', entry: null, states: ['待定'] },
    { kind: 'Sensitive', names: ['急诊例外'] },
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
    [{ kind: 'Repaired', year: 2025, values: [3] }, ['修复 2025', '3分', '2分']],
    [{ kind: 'Status', day: '2019-12-31', statuses: ['正常'] }, ['状态 2019-12-31', '正常', '未登记']],
    [{ kind: 'Status', day: '2025-05-06', statuses: ['终止'] }, ['状态 2025-05-06', '终止', '终止、正常']],
    [
      { kind: 'Status', day: '2025-08-06', statuses: ['终止', '暂停'] },
      ['状态 2025-08-06', '终止、暂停', '终止、正常'],
    ],
    [{ kind: 'Bar', ends: ['2026-05-06'] }, ['禁止登记至', '2026-05-06', '2026-05-06、无']],
    [{ kind: 'Bar', ends: ['无'] }, ['禁止登记至', '无', '2026-05-06、无']],
    [{ kind: 'Conclusion', entry: 'V1', conclusion: '待定' }, ['结算 V1', '待定', '结算']],
    [{ kind: 'Conclusion', entry: 'V9', conclusion: '结算' }, ['结算 V9', '有这条服务', '截至该日没有这条服务']],
    [{ kind: 'Clock', matter: '提出异议', entry: null, states: ['逾期'] }, ['期限 提出异议', '逾期', '已完成、逾期']],
    [{ kind: 'Clock', matter: '提出异议', entry: 'F1', states: ['逾期'] }, ['期限 提出异议 F1', '逾期', '已完成']],
    [{ kind: 'Clock', matter: '恢复评估', entry: null, states: ['未到期'] }, ['期限 恢复评估', '未到期', '无']],
    [{ kind: 'Sensitive', names: [] }, ['敏感', '无', '急诊例外']],
    [{ kind: 'Undetermined', matters: [] }, ['待定', '无', '责任程度']],
    [{ kind: 'EntriesWithProblems', names: ['F1'] }, ['有问题', 'F1', 'F1、F3']],
    [{ kind: 'ProblemCodes', names: [] }, ['问题', '无', '缺少理由']],
  ])('differs: %j', (expected, difference) => expect(result(expected)).toEqual(difference));

  it('what holds is told, too', () => {
    const told = (expected: Expected) => {
      const { about, expected: wanted, actual } = comparePerson({ ...expected, span }, decision, statuses);
      return [about, wanted, actual];
    };
    expect(told({ kind: 'Points', entry: 'F1', values: [4] })).toEqual(['记分 F1', '4分', '4分']);
    expect(told({ kind: 'CertainMeasures', measures: ['警告', '约谈'] })).toEqual(['措施 警告、约谈', '确定', '确定']);
    expect(told({ kind: 'NoCertainMeasures', measures: ['通报', '从未有过'] })).toEqual([
      '没有措施 通报、从未有过',
      '不确定发生',
      '可能、没有',
    ]);
  });

  const without = { ...decision, 状态: [] };
  const barOf = (状态: readonly StatusResult[]) =>
    comparePerson({ kind: 'Bar', ends: ['无'], span }, { ...decision, 状态 }, statuses).actual;

  it('no timeline is no status, but for a day before it', () => {
    const expected = { kind: 'Status', day: '2025-01-01', statuses: ['未登记'], span } as const;
    expect(comparePerson(expected, without, statuses).holds).toBe(true);
    expect(comparePerson(expected, without, statuses.slice(1)).actual).toBe('无');
  });

  it('the bar is that of the last barred segment, or of the last that still carries one', () => {
    expect(barOf([])).toBe('无');
    expect(barOf(timeline.slice(0, 3))).toBe('2026-05-06');
    const undecided = segment({ 自: '2027-05-01', 至: null, 状态: ['终止'] });
    expect(barOf([...timeline, undecided])).toBe('无');
    const left = segment({ 自: '2027-05-01', 至: null, 状态: ['已注销'], 禁止登记至: '2028-05-01' });
    expect(barOf([...timeline, left])).toBe('2028-05-01');
  });
});

describe('comparing with a decision on an institution', () => {
  const institution: InstitutionDecision = {
    格式: 1,
    机构: 'A',
    截至: '2025-12-31',
    规则集: decision.规则集,
    人员: [],
    年度: [{ 年: 2025, 人次: [1, 2], 登记人数: 5, 比例: ['1/5', '2/5'], 达到: {}, 依据: [] }],
    措施: decision.措施,
    期限: decision.期限,
    待定: [],
    释义: decision.释义,
    问题: [],
  };

  it('person-times are those of the year, none in a year that is not listed', () => {
    const expected = { kind: 'PersonTimes', values: [2, 1], span } as const;
    expect(compareInstitution({ ...expected, year: 2025 }, institution).holds).toBe(true);
    expect(compareInstitution({ ...expected, year: 2024 }, institution)).toMatchObject({
      about: '人次 2024',
      expected: '2、1人次',
      actual: '0人次',
      holds: false,
    });
  });

  it('what both have is compared alike', () => {
    expect(compareInstitution({ kind: 'CertainMeasures', measures: ['约谈'], span }, institution).holds).toBe(true);
    const clock = { kind: 'Clock', matter: '提出异议', entry: null, states: ['已完成'], span } as const;
    expect(compareInstitution(clock, institution).actual).toBe('已完成、逾期');
    expect(compareInstitution({ kind: 'Undetermined', matters: ['登记人数'], span }, institution).actual).toBe('无');
  });
});
