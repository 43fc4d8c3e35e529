import { describe, expect, it } from 'vitest';
import { displayWidth, padEnd, wrap } from '../../../diagnostics/index.ts';

describe('display width', () => {
  it.each([
    ['abc', 3],
    ['中文', 4],
    ['（一）', 6],
    ['３', 2],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['“甲”', 4],
    ['\u200b', 0],
    ['ｱ', 1],
  ])('%s takes %i', (text, width) => expect(displayWidth(text)).toBe(width));

  it('pads by columns', () => expect(padEnd('中', 4) + '|').toBe('中  |'));
});

describe('wrapping', () => {
  it('breaks beside wide characters and at blanks, never inside a number or word', () => {
    expect(wrap('合计12分', 6)).toEqual(['合计', '12分']);
    expect(wrap('lawful points', 8)).toEqual(['lawful', 'points']);
  });
  it('keeps a number with its unit, and numbers in a row together', () => {
    expect(wrap('基准分 7 分', 8)).toEqual(['基准分', '7 分']);
    expect(wrap('合法分值 2、4、5分', 12)).toEqual(['合法分值', '2、4、5分']);
  });
  it('keeps closing punctuation at the line’s end and opening punctuation at the beginning', () => {
    expect(wrap('甲乙，丙', 4)).toEqual(['甲', '乙，', '丙']);
    expect(wrap('甲（乙）', 6)).toEqual(['甲', '（乙）']);
    expect(wrap('甲乙（丙', 7)).toEqual(['甲乙', '（丙']);
  });
  it('keeps the address of a clause together', () =>
    expect(wrap('依据第十条（三）3（1）、第八条', 21)).toEqual(['依据', '第十条（三）3（1）、', '第八条']));
  it('cuts what is longer than a line', () => expect(wrap('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa']));
  it('keeps line ends', () => expect(wrap('甲\n乙', 10)).toEqual(['甲', '乙']));
});
