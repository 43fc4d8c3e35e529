import { describe, expect, it } from 'vitest';
import { diagnose, type Diagnostic, type Source } from '#diagnostics';
import { parse, parseYaml, type Clause, type Declaration } from '#grammar';
import { advice, mended, plain, pointed, sentence } from './reading-lines.ts';

const yaml = (text: string): Source => ({ name: '试.zs.yaml', text });

const declarationsOf = (text: string): readonly Declaration[] => {
  const { value, diagnostics } = parseYaml(yaml(text));
  expect(diagnostics.map(sentence)).toEqual([]);
  return value.declarations;
};

const clausesOf = (text: string): readonly Clause[] => declarationsOf(text)[0]?.clauses ?? [];

const toldOf = (text: string): Diagnostic => {
  const { diagnostics } = parseYaml(yaml(text));
  expect(diagnostics).toHaveLength(1);
  const [only] = diagnostics;
  if (only === undefined) throw new Error('nothing was said');
  return only;
};

describe('the YAML form', () => {
  it('is the same lines with the first word as the key', () => {
    const text = `阈值 暂停
  依据 第十一条（二）
  当 年度累计 9分以上
  定点医药机构 应当 约谈、警告
  状态 暂停 1个月以上6个月以下
累计
  依据 第十条
  年末 清零 仅当 释义 甲 为 乙
  年末 清零 仅当 释义 甲 为 丙
`;
    const same = `- 阈值: 暂停
  依据: 第十一条（二）
  当: 年度累计 9分以上
  定点医药机构: 应当 约谈、警告
  状态: 暂停 1个月以上6个月以下
- 累计:
  依据: 第十条
  年末:
    - 清零 仅当 释义 甲 为 乙
    - 清零 仅当 释义 甲 为 丙
`;
    expect(plain(declarationsOf(same))).toEqual(plain(parse({ name: '试.zs', text }).value.declarations));
  });

  it('every place is one in the YAML file', () => {
    const [declaration] = declarationsOf('- 情形: 3.1 甲\n  \'当\': "行为 含\\u0020乙、丙"\n');
    const [clause] = declaration?.clauses ?? [];
    if (clause?.value.shape !== 'condition' || clause.value.condition.kind !== 'Contains') throw new Error('no list');
    expect(pointed(toldAt(clause.keywordSpan))).toBe('当');
    expect(clause.value.condition.values.map((value) => pointed(toldAt(value.span)))).toEqual(['乙', '丙']);
    expect(pointed(toldAt(clause.value.span))).toBe('行为 含\\u0020乙、丙');
    expect(clause.span.source.name).toBe('试.zs.yaml');
  });

  it.each([
    ['plain', '  当: 甲 为 乙 且 丙\n'],
    ['plain over rows', '  当: 甲 为 乙\n    且 丙\n'],
    ['single quotes', "  当: '甲 为 乙 且 丙'\n"],
    ['double quotes over rows', '  当: "甲 为 乙 \\\n    且 丙"\n'],
    ['a block', '  当: |\n    甲 为 乙\n    且 丙\n'],
    ['a folded block', '  当: >-\n    甲 为 乙\n    且 丙\n'],
    ['a block whose rows the text form would not join', '  当: |\n    甲 为\n    乙 且\n    丙\n'],
  ])('a condition as %s', (_, line) => {
    const [clause] = clausesOf(`- 情形: 3.1\n${line}`);
    expect(plain(clause)).toMatchObject({
      value: { condition: { kind: 'And', operands: [{ kind: 'Is' }, { kind: 'Truth' }] } },
    });
    if (clause?.value.shape !== 'condition' || clause.value.condition.kind !== 'And') throw new Error('no And');
    expect(clause.value.condition.operands.map(({ span }) => pointed(toldAt(span)).replace(/\s+/g, ' '))).toEqual([
      '甲 为 乙',
      '丙',
    ]);
  });

  it('a doubled quotation mark is one character of two places', () => {
    const [clause] = clausesOf("- 情形: 3.1\n  当: '甲 含 「乙''丙」、丁'\n");
    if (clause?.value.shape !== 'condition' || clause.value.condition.kind !== 'Contains') throw new Error('no list');
    expect(clause.value.condition.values.map((value) => pointed(toldAt(value.span)))).toEqual(["「乙''丙」", '丁']);
  });

  it('scalars stay text', () => {
    const names = ['1.10', '010', '123456789012345678', 'null', '1e3', 'yes', '2025-01-01', '0x1F'];
    const declarations = declarationsOf(names.map((name) => `- 情形: ${name}\n`).join(''));
    expect(declarations.map(({ value }) => (value.shape === 'titled' ? value.name.text : null))).toEqual(names);
  });

  it('YAML quotation marks around a whole text do for its own', () => {
    const texts = ['"甲、乙（试行）"', "'甲、乙（试行）'", '“甲、乙（试行）”', '\'"甲、乙（试行）"\''];
    for (const text of texts)
      expect(plain(clausesOf(`- 规则集: 甲\n  标题: ${text}\n`))).toMatchObject([
        { value: { text: { text: '甲、乙（试行）' } } },
      ]);
  });

  it('lines go on under 续, in order', () => {
    const clauses = clausesOf(
      '- 义务: 甲\n  项: 一\n  依据: 第一条\n  续:\n    - 项: [二, 三]\n      依据: 第二条\n    - 项: 四\n',
    );
    expect(clauses.map(({ keyword, value }) => [keyword, value.shape === 'item' ? value.name.text : ''])).toEqual([
      ['项', '一'],
      ['依据', ''],
      ['项', '二'],
      ['项', '三'],
      ['依据', ''],
      ['项', '四'],
    ]);
  });

  it('a key is a duty’s actor where the value begins with 应当, 可以 or 不得', () => {
    const clauses = clausesOf('- 义务: 甲\n  定点机构: [应当 乙, 不得 丙]\n  主体: 可以 丁\n  记分: 应当 戊\n');
    expect(clauses.map(({ keyword, value }) => [keyword, value.shape === 'duty' ? value.actor.text : null])).toEqual([
      [null, '定点机构'],
      [null, '定点机构'],
      [null, '主体'],
      [null, '记分'],
    ]);
  });

  it('comments are kept, those of YAML and those inside values', () => {
    const text = '# 一\n- 情形: 3.1 # 二\n  # 三\n  当: | # 四\n    甲 # 五\n    且 乙\n  除非: "丙 # 六"\n# 七\n';
    const { value, diagnostics } = parseYaml(yaml(text));
    expect(diagnostics).toEqual([]);
    expect(value.comments.map((comment) => comment.text)).toEqual([
      '# 一',
      '# 二',
      '# 三',
      '# 四',
      '# 五',
      '# 六',
      '# 七',
    ]);
    expect(value.comments.map(({ span }) => pointed(toldAt(span)))).toEqual(
      value.comments.map((comment) => comment.text),
    );
  });

  it('a file with nothing in it, or only comments, has no declarations', () => {
    for (const text of ['', '\n', '# 甲\n', '[]\n', '---\n']) expect(declarationsOf(text)).toEqual([]);
  });
});

/** A diagnostic about a place, as `pointed` wants it. */
const toldAt = (span: Diagnostic['span']): Diagnostic => diagnose('not-declarations', span, {});

describe('mistakes in the YAML form', () => {
  it.each([
    ['情形: 3.1\n', '情形: 3.1\n', '规则文件的最外层应是一列规则'],
    ['- 情形 3.1\n', '情形 3.1', '这一项不是规则'],
    ['- 依据: 第一条\n', '依据', '“依据”不能作一条规则的首行'],
    ['- 记分: 应当 乙\n', '记分', '“记分”不能作一条规则的首行'],
    ['- 定点机构: 应当 乙\n', '定点机构', '“定点机构”不能作一条规则的首行'],
    ['- 情形: 3.1\n  阈值: 甲\n', '阈值', '“阈值”是另一条规则的首行，不能写在这条规则里面'],
    ['- 情形: [3.1, 3.2]\n', '[3.1, 3.2]', '“情形”的内容应是一行文字'],
    ['- 情形: 3.1\n  依据: {甲: 乙}\n', '{甲: 乙}', '“依据”的内容应是一行文字'],
    ['- 情形: 3.1\n  依据: []\n', '[]', '“依据”的内容应是一行文字'],
    ['- 情形: 3.1\n  续: 甲\n', '甲', '“续”下面应是一列，每一项是几行“关键词: 内容”'],
    ['- 情形: 3.1\n  依据: 第一条\n  依据: 第二条\n', '依据', '“依据”写了两次'],
    ['- 情型: 3.1\n', '情型', '“情型”不是关键词，这一行不知道说的是什么'],
    ['- 情形: 3.1\n  除飞: 急诊抢救\n', '除飞', '“除飞”不是关键词，这一行不知道说的是什么'],
    ['- 情形: 3.1\n  档次一档: 甲\n', '档次一档', '“档次一档”不是关键词，这一行不知道说的是什么'],
    ['- 情形: 3.1\n  定点机构: 应该 约谈\n', '应该', '规则里不用“应该”'],
    ['- 情形: 3.1\n  当: 甲 含 乙 且 丙 或 丁\n', '或', '“且”与“或”混用而没有括号，读法不唯一'],
    ['- 情形: 3.1\n  档次:\n  当: 甲\n', '', '这一行没有写完，“档次”后面还缺名称'],
    ['- 情形: 3.1\n  当: 年度累计9分以上\n', '年度累计9分以上', '“年度累计9分以上”中间缺少空格'],
  ])('%j', (text, place, said) => {
    const told = toldOf(text);
    expect(sentence(told)).toBe(said);
    expect(pointed(told)).toBe(place);
    expect(told.span.source.name).toBe('试.zs.yaml');
  });

  it('a misspelt keyword is read as the one that was meant', () => {
    const { value, diagnostics } = parseYaml(yaml('- 情型: 3.1\n  依剧: 第一条\n'));
    expect(value.declarations).toMatchObject([{ keyword: '情形', clauses: [{ keyword: '依据' }] }]);
    const fixes = diagnostics.flatMap((one) => one.fixes);
    const text = fixes.reduceRight(mended, '- 情型: 3.1\n  依剧: 第一条\n');
    expect(text).toBe('- 情形: 3.1\n  依据: 第一条\n');
  });

  it('a repeated key is told the remedy', () => {
    expect(advice(toldOf('- 词表: 甲\n  项: 一\n  项: 二\n'))).toBe(
      '同一关键词的几行写成列表；中间隔着别的行时，后面的写在“续”里',
    );
  });

  it('fixes are written as the scalar is', () => {
    const doubled = '- 情形: 3.1\n  当: "甲 含 \\"乙"\n';
    const [fix] = toldOf(doubled).fixes;
    if (fix === undefined) throw new Error('no fix');
    expect(mended(doubled, fix)).toBe('- 情形: 3.1\n  当: "甲 含 \\"乙\\""\n');
  });

  it('ten mistakes on ten lines are ten diagnostics, each on its line', () => {
    const text = Array.from({ length: 10 }, (_, at) => `- 情形: 3.${String(at)}\n  当: 甲 为 且\n`).join('');
    const { diagnostics } = parseYaml(yaml(text));
    expect(diagnostics.map(({ span }) => text.slice(0, span.start).split('\n').length)).toEqual([
      2, 4, 6, 8, 10, 12, 14, 16, 18, 20,
    ]);
  });

  it.each([
    ['- 情形: &a 3.1\n', '不接受 YAML 的锚点（&）'],
    ['%YAML 1.1\n---\n- 情形: 3.1\n', '不接受 YAML 的指令行（%）'],
    ['- 情形：3.1\n  依据: 第一条\n', '请把全角“：”改为半角“:”，后面空一格'],
  ])('what is no YAML of ours: %j', (text, said) => {
    expect(parseYaml(yaml(text)).diagnostics.map(sentence)).toContain(said);
  });
});
