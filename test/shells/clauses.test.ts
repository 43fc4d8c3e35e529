import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../diagnostics/index.ts';
import { build, root, withFiles, zhunsheng } from './command.ts';

beforeAll(build, 180_000);

const ruleSet = '规则集 试\n  标题 "试点办法"\n  效力 试行\n  原文 "原文.txt"\n  继承 national\n';
const words = `试点办法

第一章 总则

第一条 为规范管理，制定本办法。

第二条 有下列行为之一的，每次记1至3分：
（一）挂床住院的；
（二）重复收费的。情节由经办机构认定。

第三条 鼓励机构加强管理。机构应当每年培训2次以上。
`;
const rules = `词表 行为
  项 挂床住院 第二条（一）
  项 重复收费

条款 第一条 无可计算内容 "目的"

条款 第二条 无可计算内容 "以下各项的导语"

条款 第二条（二）第2句 人工判断 "由经办机构认定"

条款 第三条第1句 无可计算内容 "鼓励性规定"

情形 1.1 挂床住院
  依据 第二条（一）
  档次 一档
  当 行为 含 挂床住院

情形 1.2 重复收费
  依据 第二条（二）第1句
  档次 一档
  当 行为 含 重复收费

义务 培训
  依据 第三条第2句
  机构 应当 培训
`;

interface Sentence {
  readonly label: string;
  readonly line: number;
  readonly fate: string;
  readonly by: readonly string[];
  readonly reason: string | null;
}
interface Clause {
  readonly label: string;
  readonly sentences: readonly Sentence[];
  readonly children: readonly Clause[];
}
interface Data {
  readonly counts: Readonly<Record<string, number>>;
  readonly clauses: readonly Clause[];
}

const sentencesOf = (clauses: readonly Clause[]): readonly Sentence[] =>
  clauses.flatMap(({ sentences, children }) => [...sentences, ...sentencesOf(children)]);

describe('clauses', () => {
  it('says of every sentence what became of it, and which rules say so', () =>
    withFiles({ 'a.zs': ruleSet + rules, '原文.txt': words }, (folder) => {
      const { status, stdout } = zhunsheng(['clauses', folder, '--format', 'json']);
      const data = JSON.parse(stdout) as Data;
      expect(status).toBe(0);
      expect(data.counts).toEqual({ encoded: 2, obligation: 1, judgement: 1, nothing: 3, unaccounted: 0 });
      expect(sentencesOf(data.clauses).map(({ label, line, fate, by }) => [label, line, fate, by])).toEqual([
        ['第一条第1句', 5, 'nothing', ['条款']],
        ['第二条第1句', 7, 'nothing', ['条款']],
        ['第二条（一）第1句', 8, 'encoded', ['词表 行为：挂床住院', '情形 1.1']],
        ['第二条（二）第1句', 9, 'encoded', ['情形 1.2']],
        ['第二条（二）第2句', 9, 'judgement', ['条款']],
        ['第三条第1句', 11, 'nothing', ['条款']],
        ['第三条第2句', 11, 'obligation', ['义务 培训']],
      ]);
      expect(sentencesOf(data.clauses)[0]?.reason).toBe('目的');
    }));

  it('as text: a tree within 80 columns, the counts at the end', () =>
    withFiles({ 'a.zs': ruleSet + rules, '原文.txt': words }, (folder) => {
      const { status, stdout } = zhunsheng(['clauses', folder]);
      expect(status).toBe(0);
      expect(stdout.split('\n').filter((line) => displayWidth(line) > 80 && !line.includes(folder))).toEqual([]);
      expect(stdout).toContain('第一章  总则\n  第一条  为规范管理，制定本办法。\n      无可计算内容  目的\n');
      expect(stdout).toContain(
        '    第二条（二）\n      第1句  重复收费的。\n          已编码  情形 1.2\n      第2句  ',
      );
      expect(stdout).toContain('✓ 每一句都有交代');
    }));

  it('1 if a sentence is unaccounted for; a citation of a clause says nothing of what is below it', () =>
    withFiles(
      { 'a.zs': ruleSet + rules.replace('依据 第二条（二）第1句', '依据 第二条'), '原文.txt': words },
      (folder) => {
        const { status, stdout } = zhunsheng(['clauses', folder]);
        expect(status).toBe(1);
        expect(stdout).toContain('      第1句  重复收费的。\n          未交代\n');
        expect(stdout).toContain('✗ 1 句未交代');
      },
    ));

  it('rules with errors: 1, the diagnostics on standard error', () =>
    withFiles({ 'a.zs': `${ruleSet}${rules}\n情况 1\n`, '原文.txt': words }, (folder) => {
      const { status, stdout, stderr } = zhunsheng(['clauses', folder]);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('无法逐条核对');
    }));

  it('a rule set without a text of its own cannot be accounted for: 2', () => {
    const { status, stderr } = zhunsheng(['clauses', 'test/conformance/good/silent-province']);
    expect([status, stderr.split('\n')[0]?.startsWith('规则集没有写明原文是哪个文件')]).toEqual([2, true]);
  });

  it('Qinghai: every sentence of the text is told once, in the text’s order', () => {
    const { stdout } = zhunsheng(['clauses', 'rules/qinghai', '--format', 'json']);
    const told = sentencesOf((JSON.parse(stdout) as Data).clauses);
    const lines = told.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(new Set(told.map(({ label }) => label)).size).toBe(told.length);
    const text = readFileSync(join(root, 'rules/qinghai/原文.txt'), 'utf8');
    const inArticles = text.slice(text.indexOf('第一条 '), text.lastIndexOf('第九章'));
    expect(told.length).toBeGreaterThanOrEqual([...inArticles.matchAll(/。/g)].length);
    const scoring = told.filter(({ label }) => /^第十条（[三四五六]）\d/.test(label));
    expect(scoring.length).toBe(27);
    expect(scoring.filter(({ fate }) => fate === 'unaccounted')).toEqual([]);
  });
});
