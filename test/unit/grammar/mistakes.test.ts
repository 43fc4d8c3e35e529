import { describe, expect, it } from 'vitest';
import { catalogue } from '#diagnostics';
import { parse } from '#grammar';
import { advice, mended, pointed, sentence, sourceOf } from './reading-lines.ts';

const above = '情形 1.1 甲\n';

/** Line, sentence, advice, the words it points at, the line as the fix leaves it (null: no fix). */
const mistakes: readonly (readonly [string, string, string, string, string | null])[] = [
  // keywords
  ['依锯 第十条', '“依锯”不是关键词，这一行不知道说的是什么', '您是否想写“依据”？', '依锯', '依据 第十条'],
  ['挡次 甲', '“挡次”不是关键词，这一行不知道说的是什么', '您是否想写“档次”？', '挡次', '档次 甲'],
  [
    '鬼话连篇 甲',
    '“鬼话连篇”不是关键词，这一行不知道说的是什么',
    '每一行以关键词开头，或写成“某主体 应当 某事”',
    '鬼话连篇',
    null,
  ],
  [
    '9分以上',
    '这一行以“9分以上”开头，而不是关键词',
    '每一行以关键词开头；上一行没有写完时，请在上一行末尾写“、”“且”或“或”',
    '9分以上',
    null,
  ],
  [
    '第十条',
    '这一行以“第十条”开头，而不是关键词',
    '每一行以关键词开头；上一行没有写完时，请在上一行末尾写“、”“且”或“或”',
    '第十条',
    null,
  ],
  ['档次甲', '“档次甲”中间缺少空格', '请写“档次 甲”', '档次甲', '档次 甲'],
  [
    '依据第十条（三）',
    '“依据第十条（三）”中间缺少空格',
    '请写“依据 第十条（三）”',
    '依据第十条（三）',
    '依据 第十条（三）',
  ],
  ['减分3分', '“减分3分”中间缺少空格', '请写“减分 3分”', '减分3分', '减分 3分'],
  ['档次 甲 仅当释义 乙 为 丙', '“仅当释义”中间缺少空格', '请写“仅当 释义”', '仅当释义', '档次 甲 仅当 释义 乙 为 丙'],
  ['甲 应该 乙', '规则里不用“应该”', '请用“应当”', '应该', '甲 应当 乙'],
  ['甲 禁止 乙', '规则里不用“禁止”', '请用“不得”', '禁止', '甲 不得 乙'],
  ['依据 10条（三）', '“10条（三）”不是条款的写法', '请写“第十条（三）”', '10条（三）', '依据 第十条（三）'],
  ['依据 第二（1）、第三条', '“第二（1）”不是条款的写法', '请写“第二条（1）”', '第二（1）', '依据 第二条（1）、第三条'],
  ['当 甲 为 乙 and 丙 为 丁', '规则里不用“and”', '请用“且”', 'and', '当 甲 为 乙 且 丙 为 丁'],
  ['当 甲 为 乙 OR 丙 为 丁', '规则里不用“OR”', '请用“或”', 'OR', '当 甲 为 乙 或 丙 为 丁'],
  ['当 甲 为 乙 且 not 丙', '规则里不用“not”', '请用“非”', 'not', '当 甲 为 乙 且 非 丙'],
  // what is missing or too much
  ['档次', '这一行没有写完，“档次”后面还缺名称', '写法：档次 甲', '', null],
  ['依据', '这一行没有写完，“依据”后面还缺条款', '写法：依据 第十条（三）1、第十二条', '', null],
  ['当 甲 为', '这一行没有写完，“为”后面还缺名称或条款', '写法：当 甲 为 乙 且 丙 含 丁、戊', '', null],
  ['当 释义 甲', '这一行没有写完，“甲”后面还缺“为”或“不为”', '写法：当 甲 为 乙 且 丙 含 丁、戊', '', null],
  ['档次 甲 仅当', '这一行没有写完，“仅当”后面还缺条件', '写法：档次 甲 仅当 释义 甲 为 乙', '', null],
  ['行 1元以上 为', '这一行没有写完，“为”后面还缺数量', '写法：行 1万元以上不满5万元 为 4至6分', '', null],
  ['行 1元以上 4分', '此处不能写“4分”，应写“为”', '写法：行 1万元以上不满5万元 为 4至6分', '4分', null],
  ['依据 条例', '此处不能写“条例”，应写条款', '写法：依据 第十条（三）1、第十二条', '条例', null],
  ['档次 “甲”', '此处不能写“甲”，应写名称', '写法：档次 甲', '“甲”', null],
  ['档次 甲 乙', '“甲”后面多出了“乙”', '写法：档次 甲', '乙', null],
  ['必填 甲', '“必填”后面多出了“甲”', '写法：必填', '甲', null],
  [
    '自 甲 3个工作日以内',
    '此处不能写“3个工作日以内”，应写“起”',
    '写法：自 甲 起 10个工作日以内',
    '3个工作日以内',
    null,
  ],
  // lists
  ['依据 第十条 第十一条', '“第十条”与“第十一条”之间缺少“、”', '', '第十一条', '依据 第十条、第十一条'],
  ['甲 应当 乙 丙', '“乙”与“丙”之间缺少“、”', '', '丙', '甲 应当 乙、丙'],
  ['依据 第十条、', '“、”后面没有内容', '请补上后面的一项，或删去“、”', '、', '依据 第十条'],
  ['主体 甲、、乙', '“、”后面没有内容', '请补上后面的一项，或删去“、”', '、', '主体 甲、乙'],
  ['主体 、甲', '“、”前面没有内容', '请补上前面的一项，或删去“、”', '、', '主体 甲'],
  ['主体 甲 和 乙', '规则里不用“和”', '请用“、”', '和', '主体 甲 、 乙'],
  ['主体 甲，乙', '此处不用“，”，应写“、”', '', '，', '主体 甲、乙'],
  ['主体 甲；', '此处不用写“；”', '', '；', '主体 甲'],
  ['主体：甲', '此处不用写“：”', '', '：', '主体 甲'],
  ['档次 甲。', '此处不用写“。”', '', '。', '档次 甲'],
  // conditions
  [
    '当 甲 且 乙 或 丙',
    '“且”与“或”混用而没有括号，读法不唯一',
    '请用括号写明哪些条件在一起',
    '或',
    '当 (甲 且 乙) 或 丙',
  ],
  [
    '当 甲 或 乙 且 丙 为 丁',
    '“且”与“或”混用而没有括号，读法不唯一',
    '请用括号写明哪些条件在一起',
    '且',
    '当 甲 或 (乙 且 丙 为 丁)',
  ],
  [
    '当 甲 为 乙 丙 为 丁',
    '“乙”与“丙”之间缺少“且”“或”或比较的词',
    '同时满足写“且”，满足其一写“或”；比较写“为”“属于”“含”',
    '丙',
    null,
  ],
  ['当 甲 为 乙，且 丙', '此处不用写“，”', '', '，', '当 甲 为 乙 且 丙'],
  ['当 甲 为 乙、丙', '“为”后面只能写一项', '几项之一请写“属于”', '为', '当 甲 属于 乙、丙'],
  ['当 甲 不为 乙、丙', '“不为”后面只能写一项', '几项之一请写“不属于”', '不为', '当 甲 不属于 乙、丙'],
  ['当 甲 是 乙', '规则里不用“是”', '请用“为”', '是', '当 甲 为 乙'],
  ['当 甲 = 乙', '规则里不用“=”', '请用“为”', '=', '当 甲 为 乙'],
  ['当 甲 包括 乙', '规则里不用“包括”', '请用“含”', '包括', '当 甲 含 乙'],
  ['当 甲 并且 乙', '规则里不用“并且”', '请用“且”', '并且', '当 甲 且 乙'],
  ['当 甲 && 乙', '规则里不用“&&”', '请用“且”', '&&', '当 甲 且 乙'],
  ['当 不 甲', '规则里不用“不”', '请用“非”', '不', '当 非 甲'],
  ['当 甲 且乙', '“且乙”中间缺少空格', '请写“且 乙”', '且乙', '当 甲 且 乙'],
  ['当 (甲 且 乙', '“（”没有配对的“）”', '', '(', '当 (甲 且 乙)'],
  ['当 甲 且 乙）', '“）”没有配对的“（”', '', '）', '当 甲 且 乙'],
  ['当 甲 为 为', '“为”是语言自己的词，不能直接作名称', '确是名称时请写“「为」”', '为', '当 甲 为 「为」'],
  ['当 甲 且', '“且”后面没有内容', '请补上后面的一项，或删去“且”', '且', '当 甲'],
  ['当 且 甲', '“且”前面没有内容', '请补上前面的一项，或删去“且”', '且', '当 甲'],
  // quantities
  [
    '当 年度累计9分以上',
    '“年度累计9分以上”中间缺少空格',
    '请写“年度累计 9分以上”',
    '年度累计9分以上',
    '当 年度累计 9分以上',
  ],
  ['当 甲 >= 9分', '规则里不用“>=”', '请用“以上”', '>=', null],
  ['当 甲 至少 9分', '规则里不用“至少”', '请用“9分以上”', '至少', null],
  ['当 甲 达到9分', '规则里不用“达到”', '请用“9分以上”', '达到9分', '当 甲 9分以上'],
  ['当 甲 不超过9分', '规则里不用“不超过”', '请用“9分以下”', '不超过9分', '当 甲 9分以下'],
  ['当 甲 大于9分', '规则里不用“大于”', '请用“超过9分”', '大于9分', '当 甲 超过9分'],
  ['当 甲 低于9分', '规则里不用“低于”', '请用“不满9分”', '低于9分', '当 甲 不满9分'],
  ['当 甲 九分以上', '“九分以上”中的数要用阿拉伯数字', '请写“9分以上”', '九分以上', '当 甲 9分以上'],
  ['缩短 十二个月', '“十二个月”中的数要用阿拉伯数字', '请写“12个月”', '十二个月', '缩短 12个月'],
  [
    '减分 3份',
    '“3份”中的“份”不是单位',
    '单位有：分、元、万元、亿元、%、日、天、个工作日、个月、年、次、人次、人',
    '3份',
    null,
  ],
  ['档 甲 1—3分', '范围“1—3分”要用“至”连接', '请写“1至3分”', '1—3分', '档 甲 1至3分'],
  [
    '状态 甲 1个月到6个月',
    '范围“1个月到6个月”要用“至”连接',
    '请写“1个月至6个月”',
    '1个月到6个月',
    '状态 甲 1个月至6个月',
  ],
  ['减分 6分以上9元以下', '“6分以上9元以下”两端的单位不同', '', '6分以上9元以下', null],
  ['减分 6分以上9分以上', '“6分以上9分以上”要有一个下限和一个上限', '例如“1万元以上不满5万元”', '6分以上9分以上', null],
  ['减分 9分以上6分以下', '“9分以上6分以下”的下限高于上限，没有数在其中', '', '9分以上6分以下', null],
  ['减分 3至1分', '“3至1分”的下限高于上限，没有数在其中', '', '3至1分', null],
  ['减分 1.5分', '“1.5分”的小数位太多', '金额写到分，百分比写两位小数，其余写整数', '1.5分', null],
  ['减分 99999999999亿元', '“99999999999亿元”太大', '', '99999999999亿元', null],
  ['当 甲 10,000元以上', '此处不用写“,”', '', ',', '当 甲 10000元以上'],
  [
    '减分 超过3分以上',
    '“超过3分以上”不是数量',
    '例如“3分”“1至3分”“9分以上”“1万元以上不满5万元”“1个月以上6个月以下”',
    '超过3分以上',
    null,
  ],
  // dates, citations, texts
  ['施行 2025-02-30', '日历上没有“2025-02-30”这一天', '', '2025-02-30', null],
  ['施行 2023年2月29日', '日历上没有“2023年2月29日”这一天', '', '2023年2月29日', null],
  ['施行 2025年3月', '“2025年3月”不是日期', '日期写作“2025-01-01”或“2025年1月1日”', '2025年3月', null],
  ['依据 第十条（三', '“（”没有配对的“）”', '', '（', '依据 第十条（三）'],
  [
    '依据 第五章（三）',
    '“第五章（三）”不是条款的写法',
    '例如“第十条（三）3（1）”“《甲办法》第三十八条第（四）项”',
    '第五章（三）',
    null,
  ],
  ['默认 甲 理由在此', '文字“理由在此”没有放在引号里', '请在文字两边加上“ ”', '理由在此', '默认 甲 “理由在此”'],
  ['标题 甲 乙', '文字“甲 乙”没有放在引号里', '请在文字两边加上“ ”', '甲 乙', '标题 “甲 乙”'],
  ['另可 甲 “说明', '引号只有一半，这一行缺少另一半', '请在结束处补上 ”', '“', '另可 甲 “说明”'],
  ['另可 甲 “说明"', '引号只有一半，这一行缺少另一半', '请在结束处补上 ”', '“', '另可 甲 “说明”'],
  ['档次 「甲', '“「”在这一行没有配对的“」”', '请在结束处补上 」', '「', '档次 「甲」'],
  // characters
  ['减分 ９分', '“９”是全角数字', '请写半角数字“9”', '９', '减分 9分'],
  ['档次 甲\u200B乙', '此处有看不见的字符 U+200B', '请删去这个字符', '\u200B', '档次 甲乙'],
  ['档次 \u202E甲', '此处有改变文字方向的字符 U+202E，看到的顺序与实际不同', '请删去这个字符', '\u202E', '档次 甲'],
  ['档次 甲\u0007', '此处有控制字符 U+0007', '请删去这个字符', '\u0007', '档次 甲'],
  ['档次 甲\uD800', '此处有残缺的字符 U+D800', '请删去这个字符', '\uD800', '档次 甲'],
  ['档次 甲@乙', '规则中不能写“@”', '如果它是说明的一部分，请放在引号里', '@', null],
  [`档次 ${'甲'.repeat(65)}`, '名称超过 64 个字', '长的文字请放在引号里', '甲'.repeat(65), null],
];

describe('mistakes on a line', () => {
  it.each(mistakes)('%s', (line, expected, counsel, place, fixed) => {
    const text = `${above}  ${line}\n`;
    const { diagnostics } = parse(sourceOf(text));
    expect(diagnostics.map(sentence)).toEqual([expected]);
    const [diagnostic] = diagnostics;
    if (diagnostic === undefined) throw new Error('none');
    expect(advice(diagnostic)).toBe(counsel);
    expect(pointed(diagnostic)).toBe(place);
    const [fix] = diagnostic.fixes;
    if (fixed === null) expect(fix).toBeUndefined();
    else {
      expect(fix).toBeDefined();
      if (fix === undefined) return;
      const after = mended(text, fix);
      expect(after.slice(above.length).trim().replace(/ +/g, ' ')).toBe(fixed);
      expect(parse(sourceOf(after)).diagnostics).toEqual([]);
    }
  });
});

/** Whole texts: sentence and the words it points at. */
const texts: readonly (readonly [string, string, string])[] = [
  ['档次 甲', '“档次”这一行不属于任何规则', '档次'],
  ['\n、甲', '“、”前面没有内容', '、'],
  ['情形 1.1 甲\n且 乙', '“且”前面没有内容', '且'],
  ['事实 甲 是否', '“甲”没有说是谁的字段', '甲'],
  ['规则集 甲 仅当 释义 乙 为 丙', '“规则集”的首行不能写“仅当”', '释义 乙 为 丙'],
  ['情形 1.1 甲、乙', '文字“甲、乙”没有放在引号里', '甲、乙'],
  ['条款 第一条 无可计算内容 目的', '文字“目的”没有放在引号里', '目的'],
  ['法源 《甲》', '这一行没有写完，“《甲》”后面还缺引号中的文字', ''],
  ['法源 《甲 “乙”', '“《”在这一行没有配对的“》”', '《'],
  ['情形 ', '这一行没有写完，“情形”后面还缺名称', ''],
  [`情形 1\n  当 ${'('.repeat(33)}甲${')'.repeat(33)}`, '条件的层次超过 32 层', '('],
  [
    `情形 1\n  当 ${Array.from({ length: 1001 }, () => '甲')
      .join('且 ')
      .replaceAll('且', ' 且')}`,
    '一处条件超过 1000 个',
    '',
  ],
  [`情形 1 “${'甲'.repeat(10_000)}”`, '一段文字超过 10000 个字', ''],
];

describe('mistakes of a file', () => {
  it.each(texts.map(([text, expected, place]) => [text.slice(0, 40), text, expected, place] as const))(
    '%s',
    (_, text, expected, place) => {
      const { diagnostics } = parse(sourceOf(text));
      expect(diagnostics.map(sentence)).toEqual([expected]);
      if (place !== '') expect(diagnostics.map(pointed)).toEqual([place]);
    },
  );

  it('every message about characters and lines is among them', () => {
    const lines = mistakes.map(([line]) => `${above}  ${line}\n`);
    const said = [...lines, ...texts.map(([text]) => text), '情形 1 cafe\u0301'].flatMap((text) =>
      parse(sourceOf(text)).diagnostics.map(({ code }) => code),
    );
    const families = Object.entries(catalogue).filter(([, { number }]) => /^ZS0[23]/.test(number));
    expect(families.map(([code]) => code).filter((code) => !new Set<string>(said).has(code))).toEqual([]);
  });

  it('words stored in parts are read as whole ones, with a warning', () => {
    const { value, diagnostics } = parse(sourceOf('情形 1 cafe\u0301\n'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-composed']);
    expect(value.declarations).toMatchObject([{ value: { title: { text: 'café' } } }]);
    const [fix] = diagnostics[0]?.fixes ?? [];
    expect(fix === undefined ? null : mended('情形 1 cafe\u0301\n', fix)).toBe('情形 1 café\n');
  });

  it('of two on a line the earlier is told, characters before their arrangement, errors before warnings', () => {
    const told = (line: string): readonly string[] =>
      parse(sourceOf(`情形 1\n  ${line}\n`)).diagnostics.map(({ code }) => code);
    expect(told('档次 cafe\u0301 甲')).toEqual(['superfluous']);
    expect(told('档次 甲 乙\u200B')).toEqual(['character-not-allowed']);
    expect(told('档次 \u200B甲\u202E')).toEqual(['character-not-allowed']);
  });

  it('texts and comments may hold full-width digits, but no hidden characters', () => {
    expect(parse(sourceOf('情形 1 “２０２５年” # ３\n')).diagnostics).toEqual([]);
    expect(parse(sourceOf('情形 1 “甲\u202E” \n# \u200B\n')).diagnostics).toHaveLength(2);
  });

  it('words that every object of the host language has are ordinary words', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(parse(sourceOf(`情形 ${word}\n  当 ${word} 为 ${word}\n  ${word} 应当 ${word}\n`)).diagnostics).toEqual(
        [],
      );
      expect(parse(sourceOf(`${word} ${word}\n`)).diagnostics.map(({ code }) => code)).toEqual(['unknown-keyword']);
      expect(parse(sourceOf(`情形 1\n  当 甲 ${word} 乙\n`)).diagnostics.map(({ code }) => code)).toEqual([
        'missing-connective',
      ]);
      expect(parse(sourceOf(`情形 1\n  减分 ${word}\n`)).diagnostics.map(({ code }) => code)).toEqual(['does-not-fit']);
    }
  });
});
