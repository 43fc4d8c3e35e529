import { describe, expect, it } from 'vitest';
import { folding, lexicalGrammar, outline, tokens, withFile, type OutlineEntry } from '#editor';
import { atCursor } from './cursor.ts';

function coloured(text: string, file?: string): readonly string[] {
  const { project, file: name } = atCursor(text, file);
  return tokens(project, name).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

describe('tokens', () => {
  it('of a situation', () => {
    const text = `情形 9 甲 # 注
  依据 第二条（一）、《条例》第八条
  记 4分 仅当 释义 口径 为 单个
  当 标签 含 拆分、没有 且 非（急）
`;
    expect(coloured(text)).toEqual([
      ...['keyword 情形', 'name 9', 'text 甲', 'comment # 注'],
      ...['keyword 依据', 'citation 第二条（一）', 'operator 、', 'citation 《条例》第八条'],
      ...['keyword 记', 'number 4分', 'operator 仅当', 'operator 释义', 'name 口径', 'operator 为', 'value 单个'],
      ...['keyword 当', 'name 标签', 'operator 含', 'value 拆分', 'operator 、', 'unknown 没有'],
      ...['operator 且', 'operator 非', 'operator （', 'name 急', 'operator ）'],
    ]);
  });

  it('of other lines: types, dates, texts, duties, statuses, words of the tool', () => {
    const text = `事实 违规.乙 选项 类别
规则集 丙
  标题 “办法”
  施行 2025-01-01
阈值 丁
  当 年度累计 9分以上
  状态 停岗 1个月
  单位 应当 约谈
法源 《某法》 “某法全文”
`;
    expect(coloured(text)).toEqual([
      ...['keyword 事实', 'value 违规', 'operator .', 'name 乙', 'value 选项', 'name 类别'],
      ...['keyword 规则集', 'name 丙', 'keyword 标题', 'text “办法”', 'keyword 施行', 'date 2025-01-01'],
      ...['keyword 阈值', 'name 丁', 'keyword 当', 'value 年度累计', 'number 9分以上'],
      ...['keyword 状态', 'value 停岗', 'number 1个月', 'name 单位', 'operator 应当', 'text 约谈'],
      ...['keyword 法源', 'name 《某法》', 'text “某法全文”'],
    ]);
  });

  it('of the YAML form, a text over several rows in pieces', () => {
    const text = `- 情形: 9
  当: '标签 含 拆分' # 注
- 词表: 乙
  项: |-
    丙 “一
    二”
`;
    expect(coloured(text, 'case/case.zs.yaml')).toEqual([
      ...['keyword 情形', 'name 9', 'keyword 当', 'name 标签', 'operator 含', 'value 拆分', 'comment # 注'],
      ...['keyword 词表', 'name 乙', 'keyword 项', 'value 丙', 'text “一', 'text 二”'],
    ]);
  });

  it('of a line that cannot be read: what its words alone tell', () => {
    expect(coloured('情形 9 甲\n  档次 低档 中档\n  当 急\n')).toEqual([
      ...['keyword 情形', 'name 9', 'text 甲', 'keyword 档次', 'keyword 当', 'name 急'],
    ]);
  });

  it('none of a source text', () => {
    const { project } = atCursor('');
    expect(tokens(project, 'case/原文.txt')).toEqual([]);
  });
});

const listed = (entries: readonly OutlineEntry[]): readonly unknown[] =>
  entries.map(({ name, detail, children }) =>
    children.length === 0 ? [name, detail] : [name, detail, listed(children)],
  );

describe('outline', () => {
  it('of a rule file: declarations, and what they list', () => {
    const { project, file } = atCursor(`词表 乙
  项 丙 第一条 “说明”
  项 丁
情形 9 甲
  档次 低档
释义 戊
  默认 己 “因”
  另可 庚
责任程度 小、大
条款 第一条 人工判断 “因”
事实 违规.辛 选项 乙
累计
`);
    expect(listed(outline(project, file))).toEqual([
      [
        '词表 乙',
        '',
        [
          ['丙', '说明'],
          ['丁', ''],
        ],
      ],
      ['情形 9', '甲'],
      [
        '释义 戊',
        '',
        [
          ['己', '因'],
          ['庚', ''],
        ],
      ],
      ['责任程度', '小、大'],
      ['条款 第一条', '人工判断'],
      ['事实 违规.辛', '选项 乙'],
      ['累计', ''],
    ]);
  });

  it('says where an entry stands and which part to show', () => {
    const { project, file, text } = atCursor('词表 乙\n  项 丙\n');
    const [entry] = outline(project, file);
    expect(text.slice(entry?.place.start, entry?.place.end)).toBe('词表 乙\n  项 丙');
    expect(text.slice(entry?.selection.start, entry?.selection.end)).toBe('乙');
  });

  it('of a source text: its clauses', () => {
    const { project } = atCursor('');
    const [chapter] = outline(project, 'case/原文.txt');
    expect([chapter?.name, chapter?.detail, chapter?.children.length]).toEqual(['第一章', '总则', 6]);
    expect(chapter?.children[1]?.children.map(({ name }) => name)).toEqual([
      '第二条（一）',
      '第二条（二）',
      '第二条（三）',
    ]);
  });
});

describe('folding', () => {
  it('declarations, and what stands under a heading comment', () => {
    const { project, file } = atCursor(`# ---------- 一 ----------

词表 乙
  项 丙

# ---------- 二 ----------
累计
`);
    expect(folding(project, file)).toEqual([
      { start: 1, end: 4 },
      { start: 3, end: 4 },
      { start: 6, end: 7 },
    ]);
  });

  it('clauses of a source text that have several rows', () => {
    const { project } = atCursor('');
    const text = '第一条 甲：\n（一）乙；\n（二）丙。\n第二条 丁。\n';
    const changed = withFile(project, { name: 'case/原文.txt', text });
    expect(folding(changed, 'case/原文.txt')).toEqual([{ start: 1, end: 3 }]);
  });
});

/** Goes through a row as Monarch does: the first pattern that matches at each place. */
function tokenized(row: string, form: 'zs' | 'yaml'): readonly string[] {
  const rules = (lexicalGrammar(form).tokenizer.root ?? []).map(([pattern, kind]) => {
    const atStart = pattern.startsWith('^');
    return { pattern: new RegExp(atStart ? pattern.slice(1) : pattern, 'y'), atStart, kind };
  });
  const found: string[] = [];
  let at = 0;
  while (at < row.length) {
    const length = rules.reduce((taken, { pattern, atStart, kind }) => {
      if (taken > 0 || (atStart && at > 0)) return taken;
      pattern.lastIndex = at;
      const match = pattern.exec(row)?.[0] ?? '';
      if (match !== '' && kind !== 'white') found.push(`${kind} ${match.trim()}`);
      return match.length;
    }, 0);
    at += Math.max(1, length);
  }
  return found;
}

describe('the lexical grammar', () => {
  it('colours the text form', () => {
    expect(tokenized('  依据 第十条（三）3（1）、《2号令》第八条 # 注', 'zs')).toEqual([
      ...['keyword 依据', 'citation 第十条（三）3（1）', 'operator 、', 'citation 《2号令》', 'citation 第八条'],
      'comment # 注',
    ]);
    expect(tokenized('  当 登记状态 不属于 甲 且 年度累计 超过9分', 'zs')).toEqual([
      ...[
        'keyword 当',
        'name 登记状态',
        'operator 不属于',
        'name 甲',
        'operator 且',
        'name 年度累计',
        'number 超过9分',
      ],
    ]);
    expect(tokenized('规则集 甲', 'zs')).toEqual(['keyword 规则集', 'name 甲']);
    expect(tokenized('  施行 2025-01-01', 'zs')).toEqual(['keyword 施行', 'date 2025-01-01']);
    expect(tokenized('  默认 「为」 “理由”', 'zs')).toEqual(['keyword 默认', 'name 「为」', 'text “理由”']);
  });

  it('colours the YAML form', () => {
    expect(tokenized('- 情形: 9 甲', 'yaml')).toEqual([
      ...['operator -', 'keyword 情形', 'operator :', 'number 9', 'name 甲'],
    ]);
    expect(tokenized('  当: 标签 含 拆分', 'yaml')).toEqual([
      ...['keyword 当', 'operator :', 'name 标签', 'operator 含', 'name 拆分'],
    ]);
  });
});
