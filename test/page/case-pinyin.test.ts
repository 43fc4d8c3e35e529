import { describe, expect, it } from 'vitest';
import { matchesTyped } from '../../playground/case/pinyin.ts';

describe('matchesTyped', () => {
  it.each(['分解', 'fjzy', 'FJ', 'fenjie', ' zhuyuan ', ''])('finds 分解住院 by “%s”', (typed) => {
    expect(matchesTyped('分解住院', typed)).toBe(true);
  });

  it.each(['挂床', 'gczy', '分院'])('does not by “%s”', (typed) => {
    expect(matchesTyped('分解住院', typed)).toBe(false);
  });
});
