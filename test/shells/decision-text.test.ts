import { describe, expect, it } from 'vitest';
import { decisionText } from '../../cli/decision-text/decision.ts';
import type { Shown } from '../../cli/decision-text/shown.ts';
import { pointsText } from '../../cli/decision-text/points.ts';
import { plainStyle } from '../../diagnostics/index.ts';
import type { Decision } from '../../runtime/index.ts';

const tables = {
  identity: { title: '某省实施细则' },
  accumulation: { labels: 0 },
  facts: [
    { entity: '违规', name: '行为', type: { kind: 'OptionSet' }, path: ['行为'] },
    { entity: '违规', name: '处理方式', type: { kind: 'Option' }, path: ['处理', '方式'] },
    { entity: '违规', name: '责任程度', type: { kind: 'Option' }, path: ['责任'] },
    { entity: '人员', name: '类别', type: { kind: 'Option' }, path: ['类别'] },
    { entity: '违规', name: '涉及金额', type: { kind: 'Money' }, path: ['涉及金额'] },
  ],
  bands: [{ name: '一档' }, { name: '二档' }],
  situations: [
    { name: '3.1', title: '串换药品', points: { kind: 'Given', range: { low: 1, high: 3, band: 0 } } },
    { name: '4.1', title: null, points: { kind: 'Given', range: { low: 4, high: 6, band: 1 } } },
  ],
  interpretations: [
    { name: '甲点', readings: [{ name: '宽' }, { name: '严' }] },
    { name: '乙点', readings: [{ name: '是' }, { name: '非' }] },
  ],
} as unknown as Shown['tables'];

const record = {
  记录: [
    {
      类型: '违规',
      编号: 'F1',
      日期: '2025-03-10',
      行为: ['串换药品', '串换耗材'],
      处理: { 方式: '协议处理' },
      责任: '主要责任',
      涉及金额: 12,
      认定分值: '3',
    },
    { 类型: '违规', 编号: 'F2', 日期: '2025-05-06', 行为: ['高套病种'], 处理: { 方式: '协议处理' } },
    { 类型: '违规', 编号: 'F3', 日期: '2025-07-01', 行为: [] },
  ],
};

const measure = { 主体: '定点医药机构', 性质: '应当', 日期: '2025-05-06', 依据: ['第十一条（一）'] };
const decision: Decision = {
  格式: 1,
  案卷: '一号',
  截至: '2025-12-31',
  规则集: { 名称: '某省', 版本: '试行', 摘要: 'sha256:0' },
  认定: [
    {
      编号: 'F1',
      情形: ['3.1', '4.1'],
      适用情形: '3.1',
      档次: '一档',
      基准分: 3,
      合法分值: [1, 2, 3],
      建议分值: 3,
      记分: [3],
      依据: ['第十条（三）3（4）'],
    },
    {
      编号: 'F2',
      情形: ['3.1', '4.1'],
      适用情形: ['3.1', '4.1'],
      档次: ['一档', '二档'],
      基准分: null,
      合法分值: [1, 2, 3, 4, 5],
      建议分值: 5,
      记分: [1, 2, 3, 4, 5],
      依据: [],
    },
    { 编号: 'F3', 情形: [], 适用情形: null, 档次: null, 基准分: null, 合法分值: [0], 建议分值: 0, 记分: [2], 依据: [] },
  ],
  年度: [
    {
      年: 2025,
      累计: [6, 7, 8, 9, 10],
      最低: 6,
      最高: 10,
      建议: 10,
      修复: 0,
      达到: { '6': '确定', '9': '可能', '12': '不可能' },
    },
  ],
  措施: [
    { ...measure, 措施: '提醒', 确定性: '确定' },
    { ...measure, 措施: '谈话', 确定性: '确定' },
    { ...measure, 措施: '约谈', 确定性: '可能', 依据: [] },
  ],
  待定: [
    {
      事项: '责任程度',
      编号: 'F2',
      日期: '2025-05-06',
      应由: '作出处理的部门',
      可选: '一般责任、主要责任',
      依据: ['第八条'],
    },
    { 事项: '暂停期限', 编号: null, 日期: '2025-05-06', 应由: '经办机构', 可选: '1个月至6个月', 依据: [] },
  ],
  释义: [
    { 名称: '甲点', 采用: '严' },
    { 名称: '乙点', 采用: '是' },
  ],
  问题: [{ 代码: '缺少理由', 说明: '应当记明理由', 编号: 'F1', 依据: ['第十条（七）4'] }],
};

describe('a decision as a page', () => {
  it('is laid out for eighty columns', () => {
    const page = decisionText(decision, { tables, record, explain: false }, { style: plainStyle, width: 80 });
    expect(page.split('\n')).toEqual([
      `案卷 一号${' '.repeat(80 - 9 - 15)}截至 2025-12-31`,
      '规则集 某省：《某省实施细则》（试行）',
      '─'.repeat(80),
      '',
      '违规 3 条 / findings',
      '  F1    2025-03-10  串换药品、串换耗材',
      '        处理方式 协议处理；责任程度 主要责任',
      '        适用情形  3.1 串换药品（一档）〔第十条（三）3（4）〕',
      '        另外符合  4.1（不另计分）',
      '        合法分值  1、2、3分',
      '        记分      3分（已认定）',
      '  F2    2025-05-06  高套病种',
      '        处理方式 协议处理',
      '        适用情形  3.1 串换药品（一档） 或 4.1（二档）',
      '        合法分值  1至5分，建议 5分',
      '        记分      1至5分（未认定）',
      '  F3    2025-07-01  （未记行为）',
      '        适用情形  无',
      '        合法分值  0分',
      '        记分      2分（依异议结果）',
      '',
      '年度累计 / totals of the year',
      '  2025年  6至10分，建议 10分',
      '          6分 确定达到；9分 可能达到；12分 不可能达到',
      '',
      '措施 / measures',
      '  2025-05-06  确定  定点医药机构 应当 提醒、谈话〔第十一条（一）〕',
      '  2025-05-06  可能  定点医药机构 应当 约谈',
      '',
      '待定 / to be determined',
      '  F2    责任程度：由作出处理的部门认定，可选 一般责任、主要责任〔第八条〕',
      '  2025-05-06  暂停期限：由经办机构决定，可选 1个月至6个月',
      '',
      '问题 / problems',
      '  F1    缺少理由：应当记明理由〔第十条（七）4〕',
      '',
      '释义 / readings',
      '  共 2 项，1 项未采用默认读法：',
      '    甲点              严',
      '',
    ]);
  });
});

describe('points', () => {
  it.each([
    [[0], '0分'],
    [[2, 4, 5], '2、4、5分'],
    [[1, 2, 3], '1、2、3分'],
    [[1, 2, 3, 4], '1至4分'],
    [[0, 4, 5, 6, 7, 12], '0、4至7、12分'],
  ])('%j', (points, text) => expect(pointsText(points)).toBe(text));
});
