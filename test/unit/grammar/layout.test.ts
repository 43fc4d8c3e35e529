import { describe, expect, it } from 'vitest';
import { parse } from '#grammar';
import { sourceOf } from './reading-lines.ts';

/** Keywords of the clauses of the first declaration, and the codes of what is wrong. */
function clausesOf(text: string): { readonly keywords: readonly (string | null)[]; readonly codes: readonly string[] } {
  const { value, diagnostics } = parse(sourceOf(text));
  const [first] = value.declarations;
  return { keywords: first?.clauses.map(({ keyword }) => keyword) ?? [], codes: diagnostics.map(({ code }) => code) };
}

describe('lines', () => {
  it.each([
    ['goes on after 、', '情形 1\n  依据 第一条、\n第二条\n  当 甲\n'],
    ['goes on before 、', '情形 1\n  依据 第一条\n  、第二条\n  当 甲\n'],
    ['goes on after 且', '情形 1\n  依据 第一条\n  当 甲 且\n    乙\n'],
    ['goes on before 或', '情形 1\n  依据 第一条\n  当 甲\n    或 乙\n'],
    ['goes on after a bracket', '情形 1\n  依据 第一条\n  当 甲 且 （\n乙 或 丙）\n'],
    ['goes on over a comment', '情形 1\n  依据 第一条、 # 一\n# 二\n  第二条\n  当 甲\n'],
    ['a keyword may be a name in a list', '情形 1\n  依据 第一条\n  当 甲 含 乙、\n    状态、\n    结论\n'],
    [
      'a keyword may be a subject in a condition',
      '情形 1\n  依据 第一条\n  当 甲 且\n    状态 为 乙\n    且 分值 3分以上\n',
    ],
    ['indentation means nothing', '  情形 1\n依据 第一条\n\t\t当 甲'],
    ['blank lines between clauses mean nothing', '情形 1\n\n  依据 第一条\n\n\n  当 甲\n\n'],
  ])('%s', (_, text) => {
    expect(clausesOf(text)).toEqual({ keywords: ['依据', '当'], codes: [] });
  });

  it('a blank line ends a line, whatever stands at its end', () => {
    expect(clausesOf('情形 1\n  依据 第一条、\n\n  当 甲\n')).toEqual({
      keywords: ['当'],
      codes: ['separator-at-end'],
    });
  });

  it('a line left hanging does not swallow the next one', () => {
    expect(clausesOf('情形 1\n  依据 第一条、\n  档次 甲\n  当 甲 且\n  除非 乙\n')).toEqual({
      keywords: ['档次', '除非'],
      codes: ['separator-at-end', 'separator-at-end'],
    });
    expect(clausesOf('情形 1\n  主体 甲、\n  乙 应当 丙\n')).toEqual({ keywords: [null], codes: ['separator-at-end'] });
  });

  it('keywords count only as the first word', () => {
    const { value, diagnostics } = parse(sourceOf('阈值 暂停\n  定点 应当 状态、依据、情形\n  取代 阈值\n'));
    expect(diagnostics).toEqual([]);
    expect(value.declarations).toMatchObject([
      {
        clauses: [
          { value: { acts: [{ text: '状态' }, { text: '依据' }, { text: '情形' }] } },
          { value: { names: [{ text: '阈值' }] } },
        ],
      },
    ]);
  });

  it('comments keep their words and places', () => {
    const text = '# 头\n情形 1 # 尾  \r\n  当 甲 ＃ 全角\n#';
    const { comments } = parse(sourceOf(text)).value;
    expect(comments.map((comment) => comment.text)).toEqual(['# 头', '# 尾', '＃ 全角', '#']);
    expect(comments.map(({ span }) => text.slice(span.start, span.end).trim())).toEqual(
      comments.map((comment) => comment.text),
    );
  });

  it('an empty file is a tree without declarations', () => {
    for (const text of ['', '\n', ' \u3000\n', '# 只有注释', '\uFEFF']) {
      expect(parse(sourceOf(text)).value.declarations).toEqual([]);
      expect(parse(sourceOf(text)).diagnostics).toEqual([]);
    }
  });
});
