import { describe, expect, it } from 'vitest';
import { complete } from '#editor';
import { atCursor, atYamlCursor, type Cursor } from './cursor.ts';

const labels = ({ project, file, offset }: Cursor): readonly string[] =>
  complete(project, file, offset).map(({ label }) => label);

/** The text after the completion of that label was taken. */
function taken({ project, file, offset, text }: Cursor, label: string): string {
  const chosen = complete(project, file, offset).find((one) => one.label === label);
  if (chosen === undefined) throw new Error(`not offered: ${label}`);
  return text.slice(0, chosen.place.start) + chosen.insert + text.slice(chosen.place.end);
}

const items = ['拆分', '重复', '冒名'];
const clauses = ['第一条', '第二条', '第二条（一）', '第二条（二）', '第二条（三）'];

/** What is offered, whole and in order. */
const lists: readonly (readonly [string, readonly string[]])[] = [
  ['情形 9 甲\n  档次 ‸', ['低档', '中档']],
  ['情形 9 甲\n  档次 ‸\n  当 标签 含 拆分\n', ['低档', '中档']],
  ['情形 9 甲\n  档次 低档 ‸', ['仅当']],
  ['情形 9 甲\n  档次 低档 仅当 释义 ‸', ['口径']],
  ['情形 9 甲\n  档次 低档 仅当 释义 口径 ‸', ['为', '不为']],
  ['情形 9 甲\n  档次 低档 仅当 释义 口径 为 ‸', ['单个', '合计']],
  ['情形 9 甲\n  当 标签 含 ‸', items],
  ['情形 9 甲\n  当 标签 含 拆‸', items],
  ['情形 9 甲\n  当 标签 含 拆分、‸', ['重复', '冒名']],
  ['情形 9 甲\n  当 标签 含 拆分、\n     ‸', ['重复', '冒名']],
  ['情形 9 甲\n  当 标签 含 拆分 ‸', ['且', '或']],
  ['情形 9 甲\n  当 处理种类 ‸', ['为', '属于', '不为', '不属于', '已知', '未知', '且', '或']],
  ['情形 9 甲\n  当 标签 ‸', ['含', '不含', '已知', '未知', '且', '或']],
  ['情形 9 甲\n  当 计数（档次 属于 ‸', ['低档', '中档']],
  ['情形 9 甲\n  当 释义 口径 为 ‸', ['单个', '合计']],
  ['情形 9 甲\n  记 ‸', ['按']],
  ['情形 9 甲\n  记 按 ‸', ['金额']],
  ['情形 9 甲\n  须附 ‸', ['理由']],
  ['结算 甲\n  当 登记状态 为 ‸', ['在岗', '停岗', '除名']],
  ['阈值 甲\n  取代 ‸', ['停', '除']],
  ['阈值 甲\n  状态 停岗、‸', ['在岗', '除名']],
  ['阈值 甲\n  应由 ‸', ['单位']],
  ['阈值 甲\n  单位 ‸', ['应当', '可以', '不得']],
  ['阈值 甲\n  单位 应当 ‸', []],
  ['累计\n  年末 ‸', ['清零']],
  ['累计\n  同类依据 ‸', ['标签', '处理种类', '处理条文', '程度', '情况', '急', '金额']],
  ['强弱 ‸', ['在岗', '停岗', '除名']],
  ['恢复 ‸', ['在岗', '停岗', '除名']],
  ['事实 违规.甲 ‸', ['选项', '集合', '是否', '整数', '金额', '日期']],
  ['事实 违规.甲 选项 ‸', ['处理种类', '标签', '类别', '责任程度', '情节']],
  ['事实 违规.甲 选项 类别\n  推定 ‸', ['无', '甲类', '乙类']],
  ['事实 违规.甲 是否\n  推定 ‸', ['是', '否']],
  ['知悉 ‸', ['重复', '重叠']],
  ['知悉 重复 情形 1、‸', ['2', '3']],
  ['条款 第一条 ‸', ['无可计算内容', '人工判断']],
  ['期限 甲\n  自 收到书面通知 ‸', ['起']],
  ['期限 甲\n  自 收到书面通知 起 ‸', ['及时', '未定']],
  ['规则集 甲\n  原文 ‸', ['原文.txt']],
  ['情形 9 甲 # 依据 ‸', []],
  ['情形 9 “甲‸', []],
  ['情形 「‸', []],
  ['词表 甲\n  项 ‸', []],
];

describe('completion offers what fits the place', () => {
  for (const [marked, expected] of lists)
    it(JSON.stringify(marked), () => {
      expect(labels(atCursor(marked))).toEqual(expected);
    });

  const yaml: readonly (readonly [string, readonly string[]])[] = [
    ['- 情形: 9 甲\n  档次: ‸\n  当: 标签 含 拆分\n', ['低档', '中档']],
    ['- 情形: 9 甲\n  当: 标签 含 ‸\n', items],
    ["- 情形: 9 甲\n  当: '标签 含 拆‸'\n", items],
    ['- 情形: 9 甲\n  当: |\n    急\n    且 标签 含 ‸\n', items],
    ['- 情形: 9 甲\n  当: >-\n    标签 含 拆分、\n    ‸\n', ['重复', '冒名']],
    ['- 情形: 9 甲\n  档次:\n    - 低档 仅当 释义 口径 为 ‸\n', ['单个', '合计']],
    ['- 词表: 甲\n  项:\n    - ‸\n', []],
    ['- 阈值: 甲\n  单位: ‸\n', ['应当', '可以', '不得']],
    ['- 事实: 违规.甲 是否\n  推定: ‸\n', ['是', '否']],
    ['- 情形: 9 甲 # ‸\n', []],
  ];
  for (const [marked, expected] of yaml)
    it(`YAML ${JSON.stringify(marked)}`, () => {
      expect(labels(atYamlCursor(marked))).toEqual(expected);
    });
});

describe('citations', () => {
  it('the clauses of the text with their first words, sentences where there are several, then other documents', () => {
    const { project, file, offset } = atCursor('情形 9 甲\n  依据 第‸');
    const offered = complete(project, file, offset);
    expect(offered.slice(0, 9).map(({ label }) => label)).toEqual([
      ...clauses,
      '第三条',
      '第三条第1句',
      '第三条第2句',
      '第四条',
    ]);
    expect(offered[2]?.detail.zh).toBe('拆分的，记1至3分；');
    const others = offered.map(({ label }) => label).filter((label) => label.startsWith('《'));
    expect(others).toContain('《条例》');
    expect(others).toContain('《样本管理办法》第二条第（三）项');
  });

  it('also behind 、 and an item, and as values', () => {
    for (const marked of [
      '情形 9 甲\n  依据 第六条、‸',
      '词表 甲\n  项 乙 ‸',
      '情形 9 甲\n  当 处理条文 含 ‸',
      '条款 ‸',
    ])
      expect(labels(atCursor(marked)).slice(0, 5)).toEqual(clauses);
  });

  it('take the place of the whole citation at the cursor', () => {
    const cursor = atCursor('情形 9 甲\n  依据 第二条（‸一）、第三条\n');
    expect(taken(cursor, '第二条（三）')).toBe('情形 9 甲\n  依据 第二条（三）、第三条\n');
  });
});

describe('keywords', () => {
  it('below a declaration: those it needs first, none that stands there already', () => {
    expect(labels(atCursor('情形 9 甲\n  ‸\n  依据 第一条\n'))).toEqual([
      '当',
      '变通',
      '档次',
      '记',
      '行',
      '除非',
      '须附',
    ]);
    expect(labels(atCursor('情形 9 甲\n  档次 低档\n  ‸\n'))).not.toContain('记');
    expect(labels(atCursor('释义 甲\n  另可 乙\n  ‸\n'))).toEqual(['争点', '默认', '另可']);
  });

  it('below a condition it may go on', () => {
    expect(labels(atCursor('情形 9 甲\n  当 急\n    ‸')).slice(-2)).toEqual(['且', '或']);
    expect(labels(atCursor('情形 9 甲\n  当 急 且\n    ‸'))).not.toContain('且');
    expect(labels(atCursor('情形 9 甲\n  档次 低档\n    ‸'))).not.toContain('且');
  });

  it('at the margin: declarations, and the lines of the one above with their indentation', () => {
    const cursor = atCursor('情形 9 甲\n‸');
    expect(labels(cursor).slice(0, 2)).toEqual(['规则集', '法源']);
    expect(taken(cursor, '依据')).toBe('情形 9 甲\n  依据 ');
    expect(taken(atCursor('‸'), '累计')).toBe('累计');
  });

  it('lines for duties begin with whoever the rules name', () => {
    expect(taken(atCursor('阈值 甲\n  ‸'), '单位 应当')).toBe('阈值 甲\n  单位 应当 ');
    expect(taken(atYamlCursor('- 阈值: 甲\n  ‸'), '单位 应当')).toBe('- 阈值: 甲\n  单位: 应当 ');
  });

  it('in YAML they are keys', () => {
    expect(taken(atYamlCursor('‸'), '情形')).toBe('- 情形: ');
    expect(taken(atYamlCursor('- ‸'), '情形')).toBe('- 情形: ');
    expect(taken(atYamlCursor('- 情形: 9 甲\n  依‸'), '依据')).toBe('- 情形: 9 甲\n  依据: ');
    expect(taken(atYamlCursor('- 情形: 9 甲\n‸'), '依据')).toBe('- 情形: 9 甲\n  依据: ');
  });
});

describe('what is written', () => {
  it('the word at the cursor goes, before and behind', () => {
    expect(taken(atCursor('情形 9 甲\n  当 标签 含 拆‸开 且 急\n'), '冒名')).toBe(
      '情形 9 甲\n  当 标签 含 冒名 且 急\n',
    );
    expect(taken(atCursor('情形 9 甲\n  当 标‸ 含 拆分\n'), '标签')).toBe('情形 9 甲\n  当 标签 含 拆分\n');
  });

  it('a name that is an operator is quoted', () => {
    const cursor = atCursor('词表 甲\n  项 「为」\n事实 违规.乙 选项 甲\n情形 9 丙\n  当 乙 为 ‸');
    expect(taken(cursor, '为')).toMatch(/当 乙 为 「为」$/);
  });
});
