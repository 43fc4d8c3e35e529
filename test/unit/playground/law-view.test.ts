import { describe, expect, it } from 'vitest';
import { citedAt } from '../../../playground/engine/answers/law/cited-at.ts';
import { clause } from '../../../playground/engine/answers/law/clause.ts';
import { law } from '../../../playground/engine/answers/law/law.ts';
import { Opened } from '../../../playground/engine/opened.ts';
import { meets, matching, rowsOf, tally, type LawRow } from '../../../playground/law/law-rows.ts';

const text = `某办法

第一章 总则
第一条 为了规范，制定本办法。
第二条 有下列行为的记分：
（一）甲的，记1分。情节严重的另行处理。
（二）乙的，应当报告。
第三条 没有人说到这一句。
`;
const rules = `规则集 某
  标题 “某办法”
  版本 “一”
  效力 试行
  原文 “原文.txt”

法源 《别的办法》 “别的办法”
  原文 “别的.txt”

条款 第一条 无可计算内容 “目的”

条款 第二条（一）第2句 人工判断 “由经办机构判断”
  主体 经办机构

义务 报告
  依据 第二条（二）、《别的办法》第一条
  机构 应当 报告

词表 行为
  依据 第二条
  项 甲 第二条（一）第1句
`;
const other = '第一条 乙的，应当报告。\n第二条 别的事。\n';
const opened = Opened.from({
  name: '某',
  files: [
    { path: '规则集.zs', text: rules },
    { path: '原文.txt', text },
    { path: '别的.txt', text: other },
  ],
  beside: [],
});

const rows = (at: number): readonly LawRow[] => {
  const document = law(opened).documents[at];
  return document === undefined ? [] : rowsOf(document);
};
const stands = (row: LawRow): string =>
  `${row.mark}|${row.heading}${row.sentence?.text ?? ''}|${row.sentence?.fate ?? ''}`;

describe('the law beside the rules', () => {
  it('has the rule set’s own text first, with what became of each sentence', () => {
    expect(law(opened).documents.map(({ file, title }) => [file, title])).toEqual([
      ['原文.txt', '某办法'],
      ['别的.txt', '别的办法'],
    ]);
    expect(rows(0).map(stands)).toEqual([
      '第一章|总则|',
      '第一条|为了规范，制定本办法。|nothing',
      '第二条|有下列行为的记分：|encoded',
      '（一）|甲的，记1分。|encoded',
      '|情节严重的另行处理。|judgement',
      '（二）|乙的，应当报告。|obligation',
      '第三条|没有人说到这一句。|unaccounted',
    ]);
    expect(tally(rows(0))).toEqual({ encoded: 2, obligation: 1, judgement: 1, nothing: 1, unaccounted: 1 });
    expect(rows(0).map(({ depth }) => depth)).toEqual([0, 0, 0, 1, 1, 1, 0]);
  });

  it('leads from a sentence to the item or rule that rests on it', () => {
    const [answer, ...others] = rows(0)[3]?.sentence?.answers ?? [];
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ keyword: '词表', name: '行为', item: '甲', reason: null });
    const { start, end, file, folder } = answer?.place ?? { start: 0, end: 0, file: '', folder: '' };
    expect([folder, file, rules.slice(start, end)]).toEqual(['某', '规则集.zs', '甲']);
    expect(rules.slice(start - 2, end + 1)).toBe('项 甲 ');
  });

  it('lists the rules that cite another document, whose sentences nobody has to account for', () => {
    expect(rows(1).map(stands)).toEqual(['第一条|乙的，应当报告。|', '第二条|别的事。|']);
    expect(rows(1).map(({ sentence }) => sentence?.answers.map(({ name }) => name))).toEqual([['报告'], []]);
  });

  it('is there while the rules have errors, and without a rule set line', () => {
    const broken = opened.with({ path: '规则集.zs', text: `${rules}\n胡说 八道\n` });
    expect(law(broken)).toMatchObject({ accounted: true, faulty: true });
    const bare = opened.with({ path: '规则集.zs', text: '' });
    expect(law(bare)).toMatchObject({ accounted: false, faulty: true });
    expect(law(bare).documents.map(({ file }) => file)).toEqual(['别的.txt', '原文.txt']);
  });

  it('knows the clauses that the rule at the cursor rests on', () => {
    const found = citedAt(opened, { file: '规则集.zs', offset: rules.indexOf('机构 应当') });
    expect(found).toMatchObject({ keyword: '义务', name: '报告' });
    expect(found?.clauses.map(({ citation }) => citation)).toEqual(['第二条（二）', '《别的办法》第一条']);
    const [own] = found?.clauses ?? [];
    expect(
      rows(0)
        .filter((row) => own !== undefined && meets(row, own.place))
        .map(({ label }) => label),
    ).toEqual(['第二条（二）第1句']);
    expect(citedAt(opened, { file: '原文.txt', offset: 3 })).toBeNull();
  });

  it('finds a clause by its citation, also in another document', () => {
    const words = (citation: string): string | null => {
      const found = clause(opened, citation);
      const source = found?.place.file === '别的.txt' ? other : text;
      return found && source.slice(found.place.start, found.place.end);
    };
    expect(words('第二条（一）第2句')).toBe('情节严重的另行处理。');
    expect(words('第三条')).toBe('第三条 没有人说到这一句。');
    expect(words('《别的办法》第二条')).toBe('第二条 别的事。');
    expect(words('《没有的办法》第二条')).toBeNull();
    expect(words('第九条')).toBeNull();
    expect(words('不是引用')).toBeNull();
  });

  it('finds words, numbers and rule names, of one fate alone if wanted', () => {
    const labels = (sought: string, fate: Parameters<typeof matching>[2] = null): readonly string[] =>
      matching(rows(0), sought, fate).map(({ label }) => label);
    expect(labels('应当报告')).toEqual(['第二条（二）第1句']);
    expect(labels('词表 行为')).toEqual(['第二条第1句', '第二条（一）第1句']);
    expect(labels('', 'judgement')).toEqual(['第二条（一）第2句']);
    expect(labels('第三条')).toEqual(['第三条第1句']);
    expect(labels('查无此句')).toEqual([]);
  });
});
