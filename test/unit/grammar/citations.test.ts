import { describe, expect, it } from 'vitest';
import { printCitation, readCitation, type Citation } from '#grammar';
import { clauseOf, sourceOf } from './reading-lines.ts';

const source = sourceOf('');
const span = { source, start: 0, end: 0 };

/** `10条 3项 3目 1子目`, with the document before a colon. */
function path({ document, steps }: Citation): string {
  const words = {
    chapter: '章',
    annex: '附件',
    article: '条',
    paragraph: '款',
    item: '项',
    number: '目',
    subnumber: '子目',
    sentence: '句',
  } as const;
  const way = steps.map(({ level, number }) => `${number}${words[level]}`).join(' ');
  return document === null ? way : `${document}：${way}`;
}

function citationsOf(line: string): readonly Citation[] {
  const { value } = clauseOf(`依据 ${line}`);
  if (value.shape !== 'citations') throw new Error(value.shape);
  return value.citations;
}

describe('citations', () => {
  it.each([
    ['第十条', '10条', '第十条'],
    ['第10条', '10条', '第十条'],
    ['第一百零二条', '102条', '第一百零二条'],
    ['第一百二十条', '120条', '第一百二十条'],
    ['第十条（三）', '10条 3项', '第十条（三）'],
    ['第十条(三)', '10条 3项', '第十条（三）'],
    ['第十条 （三）', '10条 3项', '第十条（三）'],
    ['第十条（三）3', '10条 3项 3目', '第十条（三）3'],
    ['第十条（三）3（1）', '10条 3项 3目 1子目', '第十条（三）3（1）'],
    ['第十条（三）3.（1）', '10条 3项 3目 1子目', '第十条（三）3（1）'],
    ['第十条（十二）', '10条 12项', '第十条（十二）'],
    ['第九条第二款', '9条 2款', '第九条第二款'],
    ['第九条（五）第二款', '9条 5项 2款', '第九条（五）第二款'],
    ['第十条（一）第3句', '10条 1项 3句', '第十条（一）第3句'],
    ['第十条第（三）项', '10条 3项', '第十条（三）'],
    ['第十条第三项', '10条 3项', '第十条（三）'],
    ['第十条第(4)项', '10条 4项', '第十条（四）'],
    ['第十条第（四）款', '10条 4项', '第十条（四）'],
    ['第五章', '5章', '第五章'],
    ['附件2', '2附件', '附件2'],
    ['《条例》第三十八条', '条例：38条', '《条例》第三十八条'],
    ['《条例》 第三十八条', '条例：38条', '《条例》第三十八条'],
    ['条例第三十八条', '条例：38条', '《条例》第三十八条'],
    ['《2号令》第三十八条第（四）项', '2号令：38条 4项', '《2号令》第三十八条第（四）项'],
    ['2号令第三十八条第（四）项', '2号令：38条 4项', '《2号令》第三十八条第（四）项'],
    ['《指导意见》附件2', '指导意见：2附件', '《指导意见》附件2'],
    ['《甲》附件二第三条', '甲：2附件 3条', '《甲》附件2第三条'],
    ['《甲（试行）》第一条', '甲（试行）：1条', '《甲（试行）》第一条'],
  ])('%s is %s, printed %s', (text, expected, printed) => {
    const [citation, ...others] = citationsOf(text);
    expect(others).toEqual([]);
    if (citation === undefined) throw new Error('none');
    expect(path(citation)).toBe(expected);
    expect(printCitation(citation)).toBe(printed);
    expect(citation.text).toBe(text.replace(/ /g, ''));
    const alone = readCitation(text, span);
    expect(alone === null ? null : path(alone)).toBe(expected);
    const again = readCitation(printed, span);
    expect(again === null ? null : path(again)).toBe(expected);
  });

  it('stand in lists', () => {
    expect(citationsOf('第十条（三）1、《条例》第三十八条、\n    第十二条').map(path)).toEqual([
      '10条 3项 1目',
      '条例：38条',
      '12条',
    ]);
  });

  it.each([
    '',
    '条例',
    '《条例》',
    '第十',
    '十条',
    '第十条、',
    '第十条第十一条',
    '（三）',
    '第十条（三',
    '第十条甲',
    '3.1',
  ])('“%s” is no citation', (text) => {
    expect(readCitation(text, span)).toBeNull();
  });

  it('inside a word they are part of the word', () => {
    const { value } = clauseOf('档次 依条例第四十条受罚');
    expect(value).toMatchObject({ shape: 'name', name: { text: '依条例第四十条受罚' } });
    expect(clauseOf('档次 第一条规定').value).toMatchObject({ name: { text: '第一条规定' } });
    expect(clauseOf('档次 第三方机构').value).toMatchObject({ name: { text: '第三方机构' } });
    expect(clauseOf('档次 附件二次审核').value).toMatchObject({ name: { text: '附件二次审核' } });
  });
});
