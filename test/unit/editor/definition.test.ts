import { describe, expect, it } from 'vitest';
import { definition, hover, references, type Hover } from '#editor';
import { atCursor, atYamlCursor, type Cursor } from './cursor.ts';
import { shown } from './places.ts';

const defined = ({ project, file, offset }: Cursor): readonly string[] =>
  definition(project, file, offset).map((place) => shown(project, place));
const referred = ({ project, file, offset }: Cursor): readonly string[] =>
  references(project, file, offset).map((place) => shown(project, place));
const hovered = ({ project, file, offset }: Cursor): Hover | null => hover(project, file, offset);

/** Where each name leads: to its own file, or to the parent's. */
const definitions: readonly (readonly [string, readonly string[]])[] = [
  ['情形 9 甲\n  档次 低‸档\n', ['base.zs: 档 [低档] 1至3分']],
  ['情形 9 甲\n  当 标‸签 含 拆分\n', ['base.zs: 事实 违规.[标签] 集合 标签']],
  ['情形 9 甲\n  当 标签 含 拆‸分\n', ['base.zs: 项 [拆分] 第二条（一）']],
  ['情形 9 甲\n  当 释义 口‸径 为 合计\n', ['base.zs: 释义 [口径]']],
  ['情形 9 甲\n  当 释义 口径 为 合计‸\n', ['base.zs: 另可 [合计] "宽松"']],
  ['情形 9 甲\n  记 4分 仅当 释义 口径 为 单‸个\n', ['base.zs: 默认 [单个] "字面"']],
  ['阈值 甲\n  状态 停‸岗 1个月\n', ['base.zs: 登记状态 [停岗]']],
  ['阈值 甲\n  取代 乙\n阈值 乙\n  取代 ‸甲\n', ['case.zs: 阈值 [甲]']],
  ['知悉 重复 情形 1、‸9 “甲”\n情形 9 乙\n', ['case.zs: 情形 [9] 乙']],
  ['词表 类别\n  项 丙类\n事实 违规.丁 选项 ‸类别\n', ['case.zs: 词表 [类别]', 'base.zs: 词表 [类别]']],
  ['情形 9 甲\n  当 程度 为 ‸主要\n', ['base.zs: 责任程度 次要、一般、[主要]']],
  ['情形 9 甲\n  当 情况 含 ‸退款\n', ['base.zs: 情节 轻 自首、[退款]']],
  ['情形 9 甲\n  当 处理条文 含 《条‸例》第八条\n', ['base.zs: 法源 [《条例》] "样本条例"']],
  ['情形 9 甲\n  当 处理条文 含 老条‸例第八条\n', ['base.zs: 法源 [《条例》] "样本条例"']],
  ['恢复 ‸停岗\n', ['base.zs: 登记状态 [停岗]']],
  ['阈值 甲\n  单‸位 应当 约谈\n', []],
  ['情形 9 甲\n  档‸次 低档\n', []],
  ['情形 9 甲\n  当 标签 含 不‸存在\n', []],
];

describe('definition', () => {
  for (const [marked, expected] of definitions)
    it(JSON.stringify(marked), () => {
      expect(defined(atCursor(marked))).toEqual(expected);
    });

  const alike = `词表 乙
  项 丙 第一条
词表 丁
  项 丙 第二条
事实 人员.戊 选项 丁
事实 违规.戊 选项 乙
释义 己
  默认 丙 “一”
释义 庚
  默认 丙 “二”
`;
  const among: readonly (readonly [string, string])[] = [
    ['情形 9 甲\n  当 戊 为 ‸丙\n', 'case.zs: 项 [丙] 第一条'],
    ['情形 9 甲\n  当 ‸戊 为 丙\n', 'case.zs: 事实 违规.[戊] 选项 乙'],
    ['阈值 甲\n  当 戊 为 ‸丙\n', 'case.zs: 项 [丙] 第二条'],
    ['阈值 甲\n  当 ‸戊 为 丙\n', 'case.zs: 事实 人员.[戊] 选项 丁'],
    ['情形 9 甲\n  当 释义 庚 为 ‸丙\n', 'case.zs: 默认 [丙] “二”'],
    ['情形 9 甲\n  当 释义 己 为 ‸丙\n', 'case.zs: 默认 [丙] “一”'],
  ];
  for (const [marked, expected] of among)
    it(`among things of one name: ${JSON.stringify(marked)}`, () => {
      expect(defined(atCursor(alike + marked))).toEqual([expected]);
    });

  it('of a citation is the clause in the text, with what is below it', () => {
    expect(defined(atCursor('情形 9 甲\n  依据 第二条（‸二）\n'))).toEqual(['原文.txt: [（二）重复的，记1至3分；]']);
    expect(defined(atCursor('情形 9 甲\n  依据 第三条第‸2句\n'))).toEqual([
      '原文.txt: 第三条 作出处理时认定责任。[从轻的，减轻一档；从重的，加重一档。]',
    ]);
    expect(defined(atCursor('情形 9 甲\n  依据 第九‸条\n'))).toEqual([]);
  });

  it('of a parent in 继承 is its 规则集 line', () => {
    const { project, file } = atCursor('');
    const offset = project.folder.files[0]?.text.indexOf('继承 base') ?? -1;
    expect(definition(project, 'case/a.zs', offset + 4).map((place) => shown(project, place))).toEqual([
      'base.zs: 规则集 [base]',
    ]);
    expect(definition(project, file, 0)).toEqual([]);
  });

  it('is found in the YAML form', () => {
    expect(defined(atYamlCursor("- 情形: 9 甲\n  当: '标签 含 拆‸分'\n"))).toEqual(['base.zs: 项 [拆分] 第二条（一）']);
    expect(defined(atYamlCursor('- 情形: 9 甲\n  依据: 第二条（二‸）\n'))).toEqual([
      '原文.txt: [（二）重复的，记1至3分；]',
    ]);
  });
});

describe('references', () => {
  it('of an own name: its declaration and every use', () => {
    const text = `词表 丙
  项 丁
  项 戊
事实 违规.丙 选项 丙
情形 9 甲
  当 丙 为 ‸丁
情形 10 乙
  当 丙 属于 戊、丁
`;
    expect(referred(atCursor(text))).toEqual([
      'case.zs: 项 [丁]',
      'case.zs: 当 丙 为 [丁]',
      'case.zs: 当 丙 属于 戊、[丁]',
    ]);
    expect(referred(atCursor(text.replace('‸', '').replace('当 丙 为', '当 ‸丙 为')))).toEqual([
      'case.zs: 事实 违规.[丙] 选项 丙',
      'case.zs: 当 [丙] 为 丁',
      'case.zs: 当 [丙] 属于 戊、丁',
    ]);
    expect(referred(atCursor(text.replace('‸', '').replace('选项 丙', '选项 ‸丙')))).toEqual([
      'case.zs: 词表 [丙]',
      'case.zs: 事实 违规.丙 选项 [丙]',
    ]);
  });

  it('of a parent’s name: those in its files too', () => {
    expect(referred(atCursor('情形 9 甲\n  当 标签 含 ‸冒名\n'))).toEqual([
      'case.zs: 当 标签 含 [冒名]',
      'base.zs: 项 [冒名] 第二条（三）',
      'base.zs: 当 标签 含 [冒名]',
    ]);
  });

  it('of a clause: the citations of it and of its sentences', () => {
    const { project } = atCursor('情形 9 甲\n  依据 第三条第2句、第三条\n情形 10 乙\n  依据 第三条第1句\n');
    const text = project.folder.texts[0]?.text ?? '';
    const found = references(project, 'case/原文.txt', text.indexOf('认定责任'));
    expect(found.map((place) => shown(project, place))).toEqual([
      'case.zs: 依据 第三条第2句、[第三条]',
      'case.zs: 依据 [第三条第1句]',
      'case.zs: 依据 [第三条第2句]、第三条',
    ]);
    expect(references(project, 'case/原文.txt', 0)).toEqual([]);
  });

  it('of a citation: those of the same clause however they are written, also where its text is not at hand', () => {
    const text = '情形 9 甲\n  依据 第二条第（二）项\n情形 10 乙\n  依据 第二条（‸二）\n';
    expect(referred(atCursor(text))).toEqual(['case.zs: 依据 [第二条第（二）项]', 'case.zs: 依据 [第二条（二）]']);
    const other = '情形 9 甲\n  当 处理条文 含 《条例》第八‸条、老条例第八条、《条例》第九条\n';
    expect(referred(atCursor(other))).toEqual([
      'case.zs: 当 处理条文 含 [《条例》第八条]、老条例第八条、《条例》第九条',
      'case.zs: 当 处理条文 含 《条例》第八条、[老条例第八条]、《条例》第九条',
      'base.zs: 当 标签 含 重复 且 处理条文 含 [《条例》第八条]',
    ]);
  });

  it('of whoever judges or acts: every place that names them', () => {
    expect(referred(atCursor('阈值 甲\n  应由 单‸位\n'))).toEqual([
      'case.zs: 应由 [单位]',
      'base.zs: [单位] 应当 约谈',
    ]);
  });
});

describe('hover', () => {
  const lines = (cursor: Cursor): readonly string[] | null => hovered(cursor)?.lines ?? null;

  it('on a citation: the clause’s own words', () => {
    expect(lines(atCursor('情形 9 甲\n  依据 第二‸条\n'))).toEqual([
      '第二条 · 试验办法',
      '第二条 对下列行为记分：',
      '（一）拆分的，记1至3分；',
      '（二）重复的，记1至3分；',
      '（三）冒名的，记4至6分。',
    ]);
    expect(lines(atCursor('情形 9 甲\n  当 处理条文 含 《条例》第八‸条\n'))?.[0]).toBe('《条例》第八条 · 样本条例');
  });

  it('on a name: what it is and its declaration', () => {
    expect(lines(atCursor('情形 9 甲\n  当 标签 含 拆‸分\n'))).toEqual([
      '标签 · 拆分：词表中的一项 / an item of a vocabulary',
      '项 拆分 第二条（一）',
      '来自 base / from base',
    ]);
    expect(lines(atCursor('情形 ‸9 甲\n  档次 低档\n'))).toEqual([
      '9：一种应记分的情形 / a situation that scores',
      '情形 9 甲',
      '  档次 低档',
    ]);
  });

  it('on a keyword and a word of the tool: what it means', () => {
    expect(lines(atCursor('情形 9 甲\n  ‸档次 低档\n'))).toEqual([
      '档次：所属档次 / its band',
      '写法：名称 / a name',
      '例 / e.g.: 档次 甲',
    ]);
    expect(lines(atCursor('‸情形 9 甲\n'))?.at(-1)).toBe(
      '其下可写 / below it: 依据、变通、档次、记、行、当、除非、须附',
    );
    expect(lines(atCursor('累计\n  年末 ‸清零\n'))).toEqual([
      '清零：下一年度从零起算 / starts from zero in the next year',
    ]);
    expect(lines(atCursor('情形 9 甲\n  当 标签 ‸含 拆分\n'))).toEqual([
      '含：至少含其中一项 / contains at least one of',
    ]);
  });

  it('says where it stands, in both forms, and in a line that cannot be read', () => {
    expect(hovered(atYamlCursor('- 情形: 9 甲\n  当: 标签 含 "拆‸分"\n'))).toBeNull();
    const found = hovered(atYamlCursor("- 情形: 9 甲\n  当: '标签 含 拆‸分'\n"));
    expect([found?.place.start, found?.place.end]).toEqual([21, 23]);
    expect(lines(atCursor('情形 9 甲\n  ‸档次 低档 高档\n'))?.[0]).toBe('档次：所属档次 / its band');
  });

  it('in the text: how many rules cite the clause', () => {
    const { project } = atCursor('情形 9 甲\n  依据 第五条\n');
    const text = project.folder.texts[0]?.text ?? '';
    expect(hover(project, 'case/原文.txt', text.indexOf('累计达到9分'))?.lines).toEqual([
      '第五条',
      '规则中引用 1 处 / citations: 1',
    ]);
  });

  it('on nothing: nothing', () => {
    expect(lines(atCursor('情形 9 甲‸一二\n'))).toBeNull();
    expect(lines(atCursor('# 注‸\n'))).toBeNull();
  });
});
