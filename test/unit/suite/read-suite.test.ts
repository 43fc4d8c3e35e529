import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../diagnostics/index.ts';
import { readYaml } from '../../../reading/index.ts';
import { readSuite } from '../../../suite/read-suite.ts';

function read(text: string) {
  const { value, diagnostics } = readYaml({ name: '套件.yaml', text });
  if (value === null) return { value: null, diagnostics };
  return readSuite(value);
}

const sentences = (text: string) => read(text).diagnostics.map((diagnostic) => noticeOf(diagnostic).zh);

const whole = `格式: 1
套件: 边界
场景:
  - 名称: 甲
    推导: 第十条
    截至: 2025-12-31
    已知至: 2026-01-31
    案卷: {人员: {}, 记录: []}
    释义: {主责限定: 负有责任}
    期望:
      分值: {F1: 3, F2: [4, 2, 2]}
      记分: {F1: 3}
      适用情形: {F1: 3.3.1, F2: null, F3: [3.1, "3.10"]}
      累计: {2025: [7, 8], 2024: 0}
      修复: {2025: 2}
      状态: {2025-06-01: 暂停, 2025-12-01: [暂停, 期满待恢复]}
      禁止登记至: [2026-04-10, 无]
      人次: {2025: [1, 2]}
      结算: {V1: 结算, V2: 追回}
      期限: {提出异议: [未到期, 逾期], 恢复申请: {S1: 逾期未办, S2: []}, 恢复评估: []}
      敏感: [急诊例外]
      措施: [约谈]
      没有措施: 通报
      待定: []
      有问题: [F1]
      问题: []
`;

describe('reading a suite', () => {
  it('takes every key of the contract', () => {
    const { value, diagnostics } = read(whole);
    expect(diagnostics).toEqual([]);
    const [scenario] = value?.scenarios ?? [];
    expect(scenario).toMatchObject({
      name: '甲',
      derivation: '第十条',
      asOf: '2025-12-31',
      knownAt: '2026-01-31',
      interpretations: [{ name: '主责限定', reading: '负有责任' }],
    });
    expect(scenario?.expectations.map(({ span, ...rest }) => (span.start > 0 ? rest : null))).toEqual([
      { kind: 'LawfulPoints', entry: 'F1', values: [3] },
      { kind: 'LawfulPoints', entry: 'F2', values: [2, 4] },
      { kind: 'Points', entry: 'F1', values: [3] },
      { kind: 'Governing', entry: 'F1', situations: ['3.3.1'] },
      { kind: 'Governing', entry: 'F2', situations: [] },
      { kind: 'Governing', entry: 'F3', situations: ['3.1', '3.10'] },
      { kind: 'YearTotal', year: 2025, values: [7, 8] },
      { kind: 'YearTotal', year: 2024, values: [0] },
      { kind: 'Repaired', year: 2025, values: [2] },
      { kind: 'Status', day: '2025-06-01', statuses: ['暂停'] },
      { kind: 'Status', day: '2025-12-01', statuses: ['暂停', '期满待恢复'] },
      { kind: 'Bar', ends: ['2026-04-10', '无'] },
      { kind: 'PersonTimes', year: 2025, values: [1, 2] },
      { kind: 'Conclusion', entry: 'V1', conclusion: '结算' },
      { kind: 'Conclusion', entry: 'V2', conclusion: '追回' },
      { kind: 'Clock', matter: '提出异议', entry: null, states: ['未到期', '逾期'] },
      { kind: 'Clock', matter: '恢复申请', entry: 'S1', states: ['逾期未办'] },
      { kind: 'Clock', matter: '恢复申请', entry: 'S2', states: [] },
      { kind: 'Clock', matter: '恢复评估', entry: null, states: [] },
      { kind: 'Sensitive', names: ['急诊例外'] },
      { kind: 'CertainMeasures', measures: ['约谈'] },
      { kind: 'NoCertainMeasures', measures: ['通报'] },
      { kind: 'Undetermined', matters: [] },
      { kind: 'EntriesWithProblems', names: ['F1'] },
      { kind: 'ProblemCodes', names: [] },
    ]);
  });

  it('what was known is what was known on the day itself, unless it is said', () => {
    const { value } = read(whole.replace(/ *已知至: .*\n/, ''));
    expect(value?.scenarios[0]?.knownAt).toBeNull();
  });

  it('a record may stand in a file of its own', () => {
    const { value } = read(whole.replace(/案卷: .*/, '案卷: ../records/甲.yaml'));
    expect(value?.scenarios[0]?.record).toMatchObject({ kind: 'File', path: '../records/甲.yaml' });
  });

  it('a scenario without 推导 is a warning, and is run', () => {
    const { value, diagnostics } = read(whole.replace('    推导: 第十条\n', ''));
    expect(value).not.toBeNull();
    expect(diagnostics.map((d) => noticeOf(d).severity)).toEqual(['warning']);
  });

  it.each([
    ['名称: 甲', '名字: 甲', ['场景没有“名字”这一项，您是否想写“名称”', '场景缺少“名称”']],
    ['格式: 1', '格式: 2', ['不认识格式“2”，本版本只读格式 1']],
    ['套件: 边界', '套件:', ['套件缺少“套件”']],
    ['截至: 2025-12-31', '截至: 2025-02-30', ['“截至”应写成日期，如 2025-12-31']],
    ['截至: 2025-12-31', '截至: 2025-1-1', ['“截至”应写成日期，如 2025-12-31']],
    ['分值: {F1: 3,', '分值: {F1: 3分,', ['“分值”应写成整数，或整数的列表']],
    ['累计: {2025:', '累计: {25年:', ['“累计”应写成“年份: 分值”']],
    ['待定: []', '代定: []', ['期望没有“代定”这一项，您是否想写“待定”']],
    ['已知至: 2026-01-31', '已知至: 明天', ['“已知至”应写成日期，如 2025-12-31']],
    ['状态: {2025-06-01:', '状态: {2025-06-31:', ['“状态”应写成“日期: 状态”']],
    ['状态: {2025-06-01:', '状态: {6月1日:', ['“状态”应写成“日期: 状态”']],
    ['状态: {2025-06-01: 暂停', '状态: {2025-06-01: {甲: 暂停}', ['“状态”应写成文字']],
    ['状态: {2025-06-01: 暂停', '状态: {2025-06-01: null', ['“状态”应写成文字']],
    ['禁止登记至: [2026-04-10, 无]', '禁止登记至: 一年', ['“禁止登记至”应写成日期、“无”，或二者的列表']],
    ['禁止登记至: [2026-04-10, 无]', '禁止登记至: [2026-02-29]', ['“禁止登记至”应写成日期、“无”，或二者的列表']],
    ['人次: {2025: [1, 2]}', '人次: {2025: 两次}', ['“人次”应写成整数，或整数的列表']],
    ['结算: {V1: 结算', '结算: {V1: 支付', ['“结算”应写成结算、不予结算、追回、待定之一']],
    ['结算: {V1: 结算', '结算: {V1: [结算]', ['“结算”应写成结算、不予结算、追回、待定之一']],
    [
      '期限: {提出异议: [未到期, 逾期]',
      '期限: {提出异议: 过期',
      ['“期限”应写成未到期、已完成、逾期、视为放弃、逾期未办、待定之一'],
    ],
    [
      '恢复申请: {S1: 逾期未办',
      '恢复申请: {S1: 未办',
      ['“期限”应写成未到期、已完成、逾期、视为放弃、逾期未办、待定之一'],
    ],
    ['修复: {2025: 2}', '修复: {2025: 两分}', ['“修复”应写成整数，或整数的列表']],
    ['敏感: [急诊例外]', '敏感: {急诊例外: 是}', ['“敏感”应写成文字']],
    ['期望:', '期待:', ['场景没有“期待”这一项，您是否想写“期望”', '场景缺少“期望”']],
    ['案卷: {人员: {}, 记录: []}', '案卷: [1]', ['“案卷”应写成案卷本身，或案卷文件的路径']],
  ])('%s → %s', (right, wrong, expected) => {
    const text = whole.replace(right, wrong);
    expect(read(text).value).toBeNull();
    expect(sentences(text)).toEqual(expected);
  });

  it('two scenarios of one name', () => {
    const [, one = ''] = whole.split('场景:\n');
    expect(sentences(whole + one)).toEqual(['已有一个场景叫“甲”']);
  });

  it.each(['qinghai', 'national'])('the shipped suites of %s have the format', (rules) => {
    const folder = new URL(`../../../rules/${rules}/suites/`, import.meta.url);
    for (const name of readdirSync(folder))
      expect([name, ...sentences(readFileSync(new URL(name, folder), 'utf8'))]).toEqual([name]);
  });
});
