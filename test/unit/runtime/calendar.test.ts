import { describe, expect, it } from 'vitest';
import { dayOf, respelled, textOf, yearOf } from '../../../runtime/calendar.ts';
import { readCitation } from '../../../runtime/citation.ts';
import { members, only, span } from '../../../runtime/points.ts';
import { nearest } from '../../../runtime/spelling.ts';

describe('days', () => {
  it('agrees with the engine’s own calendar on every day from 1900 to 2100', () => {
    const first = dayOf('1900-01-01') ?? 0;
    const last = dayOf('2100-12-31') ?? 0;
    expect(last - first).toBe(73_413);
    for (let day = first; day <= last; day += 1) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (textOf(day) !== text || dayOf(text) !== day || yearOf(day) !== Number(text.slice(0, 4)))
        throw new Error(text);
    }
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-1',
    ' 2025-04-01',
    '0000-01-01',
    '２０２５-01-01',
  ])('%s is no date', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  it('guesses what other spellings mean, but not days that do not exist', () => {
    expect(['2025.3.1', '2025年12月31日', '20250301'].map(respelled)).toEqual([
      '2025-03-01',
      '2025-12-31',
      '2025-03-01',
    ]);
    expect(['2025.2.30', '1/2/2025', 'x'].map(respelled)).toEqual([null, null, null]);
  });
});

describe('citations', () => {
  it.each([
    ['《2号令》第三十八条第（四）项', ['2号令', true, [38, 4]]],
    ['条例 第三十八条', ['条例', false, [38]]],
    ['条例第一百零三条第(十二)款', ['条例', false, [103, 12]]],
    ['第十条（三）3（1）', [null, false, [10, 3, 3, 1]]],
    ['刑法第一百三十三条之一', ['刑法', false, [133.001]]],
    ['《办法》第三章第十条', ['办法', true, [10]]],
    ['《办法》', ['办法', true, []]],
    ['《办法》附件2', ['办法', true, [-2]]],
    ['《办法》见第三条', null],
    ['第条', null],
    ['', null],
  ])('%s', (text, expected) => {
    const read = readCitation(text, ['条例', '大条例']);
    expect(read === null ? null : [read.document, read.quoted, read.path]).toEqual(expected);
  });
});

describe('point sets and spelling', () => {
  it('bits', () => {
    expect(members(only(0) | span(4, 6) | only(30))).toEqual([0, 4, 5, 6, 30]);
    expect(span(3, 2)).toBe(0);
  });

  it('near words only', () => {
    expect(nearest('重要责人', ['一般责任', '重要责任', '主要责任'])).toBe('重要责任');
    expect(nearest('完全不同', ['一般责任'])).toBeNull();
    expect(nearest('x'.repeat(5000), ['x'])).toBeNull();
  });
});
