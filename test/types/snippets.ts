/** One statement each, after `import { … } from './qinghai.js'`; names are those of the built Qinghai rule set. */
export const right: Readonly<Record<string, string>> = {
  'a whole record': `
    export const record: CaseRecord = {
      格式: 1,
      案卷: '示例-001',
      人员: { 代码: 'D1', 类别: '医师', 承诺: true, 执业点: [{ 机构: 'H1', 自: '2020-01-01' }] },
      记录: [
        { 类型: '违规', 编号: 'F1', 日期: '2025-03-10', 检查: 'J1', 行为: ['分解住院'],
          处理: { 方式: '协议处理', 机关: '医疗保障经办机构', 依据: ['《2号令》第三十八条第（四）项'] },
          责任: '一般责任', 情节: ['主动挽回损失'], 急诊抢救: '否', 涉及金额: '12000.00', 认定分值: 1 },
        { 类型: '通知', 编号: 'N1', 日期: '2025-03-14', 针对: 'F1' },
        { 类型: '异议', 编号: 'A1', 日期: '2025-03-20', 针对: 'F1', 记载: '2025-03-21' },
        { 类型: '异议结果', 编号: 'A2', 日期: '2025-04-02', 针对: 'F1', 结果: '变更', 分值: 1 },
        { 类型: '异议结果', 编号: 'A3', 日期: '2025-05-02', 针对: 'F1', 结果: '维持' },
      ],
    };`,
  'the least a finding needs': `export const least: Finding = { 类型: '违规', 编号: 'F1', 日期: '2025-03-10', 行为: [] };`,
  'judging, and reading the decision': `
    const { 认定, 年度, 措施 } = decide({ 格式: 1, 案卷: '甲', 人员: {}, 记录: [] }, { asOf: '2025-12-31', explain });
    export const situation: Situation | readonly (Situation | null)[] | null | undefined = 认定[0]?.适用情形;
    export const totals: readonly number[] = 年度[0]?.累计 ?? [];
    export const measure: Measure | undefined = 措施[0]?.措施;`,
  'judging what was read': `
    const { record: read, faults } = readRecord(JSON.parse('{}'));
    export const decision = read === null ? faults : decide(read, { asOf: '2025-12-31', interpretations: { 主责限定: '负有责任' } });`,
  'scoring facts alone, or a finding and its person': `
    export const lawful: readonly number[] = score({ 行为: ['高套病种'], 处理: { 方式: '协议处理' }, 责任: '重要责任' }).lawful;
    export const other = scorer({ 责任取值: '档内任一' })({ 类型: '违规', 编号: 'F1', 日期: '2025-03-10', 行为: [] }, { 类别: '医师' });`,
  'a table by situation': `
    export const colours: Partial<Record<Situation, string>> = { '3.3.1': 'green', '6.2': 'red' };
    export const conduct: Vocabularies['行为'] = '分解住院';`,
};

const finding = (more: string): string =>
  `export const finding: Finding = { 类型: '违规', 编号: 'F1', 日期: '2025-03-10', 行为: ['分解住院'], ${more} };`;

/** Each says one thing that the rule set has no word for, or leaves out what it needs. */
export const wrong: Readonly<Record<string, string>> = {
  'a conduct that is in no list': `export const finding: Finding = { 类型: '违规', 编号: 'F1', 日期: '2025-03-10', 行为: ['分解主院'] };`,
  'a conduct outside a list': `export const finding: Finding = { 类型: '违规', 编号: 'F1', 日期: '2025-03-10', 行为: '分解住院' };`,
  'no conduct': `export const finding: Finding = { 类型: '违规', 编号: 'F1', 日期: '2025-03-10' };`,
  'no number': `export const finding: Finding = { 类型: '违规', 日期: '2025-03-10', 行为: [] };`,
  'a degree of responsibility that is none': finding(`责任: '次要责任'`),
  'the name of the fact in place of the field': finding(`责任程度: '主要责任'`),
  'a handling that is none': finding(`处理: { 方式: '批评教育' }`),
  'a handling outside its object': finding(`处理方式: '协议处理'`),
  'a field that is none': finding(`备注: '首次'`),
  'a circumstance that is none': finding(`情节: ['态度良好']`),
  'a truth in other words': finding(`急诊抢救: '有'`),
  'points as text': finding(`认定分值: '1'`),
  'a date that is a Date': `export const finding: Finding = { 类型: '违规', 编号: 'F1', 日期: new Date(0), 行为: [] };`,
  'a person of another kind': `export const record: CaseRecord = { 格式: 1, 案卷: '甲', 人员: { 类别: '会计' }, 记录: [] };`,
  'no person': `export const record: CaseRecord = { 格式: 1, 案卷: '甲', 记录: [] };`,
  'another format': `export const record: CaseRecord = { 格式: 2, 案卷: '甲', 人员: {}, 记录: [] };`,
  'a kind of entry without rules': `export const entry: Entry = { 类型: '修复', 编号: 'R1', 日期: '2025-06-20' };`,
  'an answer to nothing': `export const entry: Entry = { 类型: '通知', 编号: 'N1', 日期: '2025-03-14' };`,
  'a change without points': `export const entry: Entry = { 类型: '异议结果', 编号: 'A2', 日期: '2025-04-02', 针对: 'F1', 结果: '变更' };`,
  'a result that is none': `export const entry: Entry = { 类型: '异议结果', 编号: 'A2', 日期: '2025-04-02', 针对: 'F1', 结果: '驳回' };`,
  'a place without its institution': `export const person: Person = { 执业点: [{ 自: '2020-01-01' }] };`,
  'judging without a day': `export const decision = decide({ 格式: 1, 案卷: '甲', 人员: {}, 记录: [] }, {});`,
  'an interpretation that is none': `export const decision = decide({ 格式: 1, 案卷: '甲', 人员: {}, 记录: [] }, { asOf: '2025-12-31', interpretations: { 主责范围: '负有责任' } });`,
  'a reading that is none': `export const decision = decide({ 格式: 1, 案卷: '甲', 人员: {}, 记录: [] }, { asOf: '2025-12-31', interpretations: { 主责限定: '全部责任' } });`,
  'judging what was not read': `export const decision = decide(JSON.parse('{}') as unknown, { asOf: '2025-12-31' });`,
  'judging without looking at the faults': `export const decision = decide(readRecord({}).record, { asOf: '2025-12-31' });`,
  'scoring facts that are none': `export const points = score({ 行为: ['高套病种'], 责任: '重大责任' });`,
  'a reading of another interpretation': `export const other = scorer({ 责任取值: '留在本档' });`,
  'a situation that is none': `export const asked = decide({ 格式: 1, 案卷: '甲', 人员: {}, 记录: [] }, { asOf: '2025-12-31' }).认定[0]?.适用情形 === '3.3.9';`,
  'a change to the tables': `tables.situations.length = 0;`,
};
