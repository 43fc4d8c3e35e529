import { describe, expect, it } from 'vitest';
import { codeFiles } from './house.ts';

const files = codeFiles();
const lines = files.map((file) => file.lines).sort((a, b) => a - b);
const quantile = (share: number): number => lines[Math.floor((lines.length - 1) * share)] ?? 0;

describe('sizes', () => {
  it('half of the files have at most 100 lines, nine of ten at most 300, none over 500', () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(100);
    expect(quantile(0.9)).toBeLessThanOrEqual(300);
    expect(files.filter((file) => file.lines > 500).map((file) => file.path)).toEqual([]);
  });

  it('an index has at most 60 lines, the two pages that tell the story at most 150', () => {
    const limits: readonly (readonly [RegExp, number])[] = [
      [/\/index\.ts$/, 60],
      [/^compiler\/pipeline\.ts$/, 150],
      [/^runtime\/decide\.ts$/, 150],
    ];
    const over = limits.flatMap(([pattern, limit]) =>
      files.filter((file) => pattern.test(file.path) && file.lines > limit),
    );
    expect(over.map((file) => file.path)).toEqual([]);
  });
});
