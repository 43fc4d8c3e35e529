import { describe, expect, it } from 'vitest';
import { formatText, formatYaml, toText, toYaml } from '../../roundtrip/forms.ts';
import { format } from '#grammar';

describe('layout of the text form', () => {
  it('declarations at the margin, clauses by two, one empty row between', () =>
    expect(formatText('情形 3.1 甲\n\n\n依据  第十条\n   当 乙\n情形 3.2\n当 丙')).toBe(
      '情形 3.1 甲\n  依据 第十条\n  当 乙\n\n情形 3.2\n  当 丙\n',
    ));

  it('full-width marks, the author’s words', () =>
    expect(
      formatText(
        '情形 3.1 "甲（试行）"\n  依据 第十条(三)3(1) 、 《办法(试行)》第二条\n  当 甲 含 乙､丙 且 (丁 或 计数 ( 戊 ) 2 次以上) 且 己 20％以上\n',
      ),
    ).toBe(
      '情形 3.1 “甲（试行）”\n  依据 第十条（三）3（1）、《办法(试行)》第二条\n  当 甲 含 乙、丙 且（丁 或 计数（戊）2次以上） 且 己 20%以上\n',
    ));

  it('a text with quotation marks in it keeps the other kind around it', () =>
    expect(formatText('条款 第一条 无可计算内容 "原文“等手段”"\n条款 第二条 无可计算内容 "甲"\n')).toBe(
      '条款 第一条 无可计算内容 "原文“等手段”"\n\n条款 第二条 无可计算内容 “甲”\n',
    ));

  it('names are quoted where they must be and nowhere else', () =>
    expect(formatText('情形 3.1 「甲」\n  当 「为」 为 「第三款」 且 「第十条」\n')).toBe(
      '情形 3.1 甲\n  当 「为」 为 第三款 且 「第十条」\n',
    ));

  it('a condition on several rows has one condition a row; one row stays one', () =>
    expect(formatText('情形 3.1\n  当 甲 且\n 乙 且 丙\n  除非 甲 且 乙 且 丙\n')).toBe(
      '情形 3.1\n  当 甲\n    且 乙\n    且 丙\n  除非 甲 且 乙 且 丙\n',
    ));

  it('what is wider than a hundred columns is broken: conditions by the row, lists filled under their first member', () => {
    const name = '十个汉字的一个长名称'; // 20 columns
    expect(formatText(`情形 3.1\n  当 甲 含 ${Array(6).fill(name).join('、')}\n`)).toBe(
      `情形 3.1\n  当 甲 含 ${Array(4).fill(name).join('、')}、\n${' '.repeat(11)}${Array(2).fill(name).join('、')}\n`,
    );
    expect(formatText(`情形 3.1\n  当 ${Array(5).fill(name).join(' 且 ')}\n`)).toBe(
      `情形 3.1\n  当 ${Array(5).fill(name).join('\n    且 ')}\n`,
    );
  });

  it('a row never begins like a line of its own', () => {
    const name = '十个汉字的一个长名称';
    const line = `知悉 重复 情形 ${Array(4).fill(name).join('、')}、状态 “说明”\n`;
    expect(formatText(line)).toBe(
      `知悉 重复 情形 ${Array(3).fill(name).join('、')}、\n${' '.repeat(15)}${name}、状态 “说明”\n`,
    );
    const wide = `知悉 重复 情形 ${Array(3).fill(name).join('、')}、状态 “${'字'.repeat(20)}”\n`;
    expect(formatText(wide)).toContain(`、\n${' '.repeat(15)}「状态」 “`);
  });

  it('an unreadable file is left alone, with the reason', () => {
    const { value, diagnostics } = format({ name: '甲.zs', text: '情形 3.1\n  当 甲 且\n' });
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['separator-at-end']);
  });

  it('empty files, byte order marks, line ends', () => {
    expect(formatText('')).toBe('');
    expect(formatText('\n\n')).toBe('');
    expect(formatText('\uFEFF情形 3.1\r\n  当 甲\r\n')).toBe('情形 3.1\n  当 甲\n');
  });
});

const commented = `# 文件

# 段落

# 声明上
情形 3.1 甲 # 首行
  # 子句上
  依据 第一条 # 子句后
  当 甲 # 第一行
    且 乙 # 第二行
    # 单独一行
    且（丙 或 丁） # 末行
  # 末尾之内

# 文件末尾
`;

describe('comments', () => {
  it('stay at their line', () => expect(formatText(commented)).toBe(commented));

  it('are in the same places in the YAML form', () => {
    const yaml = `# 文件

# 段落

# 声明上
- 情形: 3.1 甲 # 首行
  # 子句上
  依据: 第一条 # 子句后
  当: |
    甲 # 第一行
    且 乙 # 第二行
    # 单独一行
    且（丙 或 丁） # 末行
  # 末尾之内

# 文件末尾
`;
    expect(toYaml(commented)).toBe(yaml);
    expect(toText(yaml)).toBe(commented);
  });

  it('in a list: above its first item they are above the key', () =>
    expect(toYaml('词表 甲\n  # 一\n  项 一 # 后\n  # 二\n  项 二\n')).toBe(
      '- 词表: 甲\n  # 一\n  项:\n    - 一 # 后\n    # 二\n    - 二\n',
    ));

  it('two behind one value: the later one goes to a row of its own', () =>
    expect(formatYaml('- 情形: 3.1\n  依据: "第一条 # 一" # 二\n  当: 甲\n')).toBe(
      '- 情形: 3.1\n  依据: 第一条 # 一\n  # 二\n  当: 甲\n',
    ));

  it('that stand where the other form has no place go to the nearest', () => {
    expect(formatYaml('- 词表: 甲\n  项: # 各项\n    - 一\n    - 二\n  当: # 条件\n    丙\n')).toBe(
      '- 词表: 甲\n  # 各项\n  项:\n    - 一\n    - 二\n  # 条件\n  当: 丙\n',
    );
    expect(formatText('情形 3.1\n  当 甲 且 # 一\n    （ # 二\n    乙 或 丙） # 三\n')).toBe(
      '情形 3.1\n  当 甲 # 一\n    # 二\n    且（乙 或 丙） # 三\n',
    );
  });
});

describe('layout of the YAML form', () => {
  it('whatever the style, one layout', () => {
    const flow = '[{情形: "3.1 甲", 依据: 第一条, 当: \'乙 且 丙\'}, {累计: }]\n';
    expect(formatYaml(flow)).toBe('- 情形: 3.1 甲\n  依据: 第一条\n  当: 乙 且 丙\n\n- 累计:\n');
  });

  it('lines that are not side by side go on under 续', () =>
    expect(toYaml('义务 甲\n  机构 应当 乙\n  依据 第一条\n  机构 不得 丙\n  依据 第二条\n')).toBe(
      '- 义务: 甲\n  机构: 应当 乙\n  依据: 第一条\n  续:\n    - 机构: 不得 丙\n      依据: 第二条\n',
    ));

  it('quotes what YAML would read otherwise', () =>
    expect(toYaml('条款 第一条 无可计算内容 "甲: 乙 # “丙”"\n情形 null\n  「then」 应当 甲\n')).toBe(
      "- 条款: '第一条 无可计算内容 \"甲: 乙 # “丙”\"'\n\n- 情形: 'null'\n  「then」: 应当 甲\n",
    ));
});
