import { describe, expect, it } from 'vitest';
import { parse } from '#grammar';
import { advice, sourceOf } from './reading-lines.ts';

describe('a misspelt keyword that could be several', () => {
  const guess = (...lines: readonly string[]): string | undefined =>
    parse(sourceOf(lines.join('\n'))).diagnostics.map(advice)[0];

  it('is the one whose lines stand below it', () => {
    expect(guess('情型 4 甲', '  档次 乙', '  当 丙 为 丁')).toBe('您是否想写“情形”？');
    expect(guess('情型 从轻 甲', '  可 档内从轻', '  无更低档 留在本档')).toBe('您是否想写“情节”？');
  });

  it('lines of the next declaration do not count', () => {
    expect(guess('情型 从轻 甲', '  可 档内从轻', '情形 5 乙', '  档次 丙', '  当 丁 为 戊')).toBe(
      '您是否想写“情节”？',
    );
  });

  it('its declaration is marked as a guess, others are not', () => {
    const { value } = parse(sourceOf('情型 4 甲\n  档次 乙\n情形 5 丙\n  档次 丁\n'));
    expect(value.declarations.map(({ keyword, guessed }) => [keyword, guessed])).toEqual([
      ['情形', true],
      ['情形', false],
    ]);
  });
});
