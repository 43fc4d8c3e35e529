import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../diagnostics/index.ts';
import { appendScenario, emptySuite, type ScenarioDraft } from '../../../suite/index.ts';

const draft: ScenarioDraft = {
  名称: '丙',
  推导: '第一条',
  截至: '2025-12-31',
  案卷: { 人员: { 类别: '医师' }, 记录: [{ 类型: '通知', 编号: 'N1' }] },
  期望: { 累计: { 2025: 3 }, 措施: ['约谈'] },
};
const written = (text: string) => appendScenario({ name: '套件.yaml', text }, draft).value;
const old = '{名称: 甲, 截至: 2025-12-31, 案卷: {人员: {}, 记录: []}, 期望: {}}';
const block = (indent: string) =>
  ['- 名称: 丙', '  推导: 第一条', '  截至: 2025-12-31', '  案卷:', '    人员: {类别: 医师}']
    .concat(['    记录: [{类型: 通知, 编号: N1}]', '  期望:', '    累计: {2025: 3}', '    措施: [约谈]'])
    .map((line) => indent + line)
    .join('\n');

describe('appending a scenario', () => {
  it('to a new suite', () =>
    expect(written(emptySuite('一、边界'))).toBe(`格式: 1\n套件: 一、边界\n场景:\n${block('  ')}\n`));

  it('keeps comments, blank lines and the list’s own indentation', () => {
    const text = `# 头\n格式: 1\n套件: 甲 # 旁注\n场景:\n    - ${old} # 尾注\n\n# 最后\n`;
    expect(written(text)).toBe(`${text.trimEnd()}\n\n${block('    ')}\n`);
    const flush = `格式: 1\n套件: 甲\n场景:\n- ${old}\n`;
    expect(written(flush)).toBe(`${flush}\n${block('')}\n`);
    expect(written(flush.trimEnd())).toBe(`${flush}\n${block('')}\n`);
  });

  it('before what follows the list', () => {
    const list = `场景:\n  - 名称: 甲\n    截至: 2025-12-31\n    案卷: {人员: {}, 记录: []}\n    期望:\n      措施: []`;
    expect(written(`${list}\n\n# 说明\n格式: 1\n套件: 甲\n`)).toBe(
      `${list}\n\n${block('  ')}\n\n# 说明\n格式: 1\n套件: 甲\n`,
    );
  });

  it('in a list in brackets', () => {
    const row =
      '{名称: 丙, 推导: 第一条, 截至: 2025-12-31, 案卷: {人员: {类别: 医师}, 记录: [{类型: 通知, 编号: N1}]}, 期望: {累计: {2025: 3}, 措施: [约谈]}}';
    expect(written('格式: 1\n套件: 甲\n场景: []\n')).toBe(`格式: 1\n套件: 甲\n场景: [${row}]\n`);
    expect(written(`{格式: 1, 套件: 甲, 场景: [${old}]}`)).toBe(`{格式: 1, 套件: 甲, 场景: [${old}, ${row}]}`);
  });

  it('refuses what could not be read again, and says why', () => {
    const refused = (text: string, name: string) => {
      const { value, diagnostics } = appendScenario({ name: '套件.yaml', text }, { ...draft, 名称: name });
      return [value, ...diagnostics.map((diagnostic) => noticeOf(diagnostic).number)];
    };
    const text = `格式: 1\n套件: 甲\n场景:\n  - ${old}\n`;
    expect(refused(text, '甲')).toEqual([null, expect.any(String)]);
    expect(refused(text, '丙\u202E')).toEqual([null, expect.any(String)]);
    expect(refused('格式: 2\n套件: 甲\n场景: []\n', '丙')).toEqual([null, expect.any(String)]);
    expect(refused('格式: 1\n套件: 甲\n', '丙')).toEqual([null, expect.any(String)]);
    expect(refused('格式: [', '丙')).toEqual([null, expect.any(String)]);
  });
});
