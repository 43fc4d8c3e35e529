import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastReplacement } from '../../../playground/monaco/least-replacement.ts';

describe('the least replacement', () => {
  it('is what stands between the common beginning and the common end', () => {
    expect(leastReplacement('情型 甲', '情形 甲')).toEqual({ start: 1, end: 2, text: '形' });
    expect(leastReplacement('甲乙', '甲丙丁乙')).toEqual({ start: 1, end: 1, text: '丙丁' });
    expect(leastReplacement('甲甲甲', '甲甲')).toEqual({ start: 2, end: 3, text: '' });
    expect(leastReplacement('同', '同')).toBeNull();
  });

  it('keeps a character of two code units whole', () => {
    expect(leastReplacement('a𠀀b', 'a𠀁b')).toEqual({ start: 1, end: 3, text: '𠀁' });
    // 𠀀 is D840 DC00, 𡀀 is D844 DC00: the end is common.
    expect(leastReplacement('𠀀', '𡀀')).toEqual({ start: 0, end: 2, text: '𡀀' });
  });

  it('makes the one text of the other, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const replacement = leastReplacement(before, after);
        const { start, end, text } = replacement ?? { start: 0, end: 0, text: '' };
        expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
      }),
    );
  });
});
