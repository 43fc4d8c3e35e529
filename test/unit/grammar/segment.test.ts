import { describe, expect, it } from 'vitest';
import { segment } from '#grammar';

const known = new Set(['年度累计', '行为', '甲', '乙', '甲乙', '登记状态', '正常']);

describe('words run together', () => {
  it.each([
    ['年度累计9分以上', '年度累计 9分以上'],
    ['行为含甲', '行为 含 甲'],
    ['登记状态不为正常', '登记状态 不为 正常'],
    ['非甲', '非 甲'],
    ['甲且乙', '甲 且 乙'],
    ['行为含甲乙', '行为 含 甲乙'],
  ])('%s is %s', (word, expected) => {
    expect(segment(word, known)).toBe(expected);
  });

  it.each(['甲', '丙', '行为含丙', '9分以上', ''])('%s cannot be cut', (word) => {
    expect(segment(word, known)).toBeNull();
  });
});
