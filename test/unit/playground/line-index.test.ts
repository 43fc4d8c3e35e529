import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../playground/monaco/line-index.ts';

describe('a line index', () => {
  it('counts lines after every kind of line end', () => {
    const index = new LineIndex('甲\r\n乙乙\n丙\r丁');
    expect(index.positionAt(0)).toEqual({ lineNumber: 1, column: 1 });
    expect(index.positionAt(3)).toEqual({ lineNumber: 2, column: 1 });
    expect(index.positionAt(5)).toEqual({ lineNumber: 2, column: 3 });
    expect(index.positionAt(6)).toEqual({ lineNumber: 3, column: 1 });
    expect(index.positionAt(8)).toEqual({ lineNumber: 4, column: 1 });
    expect(index.positionAt(9)).toEqual({ lineNumber: 4, column: 2 });
  });

  it('leads back from a line and column to the offset', () => {
    const text = '\uFEFF记分\r\n  依据 第一条\n\n档 1分';
    const index = new LineIndex(text);
    for (const offset of [1, 2, 3, 5, 9, 13, 14, 15, 18]) expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
  });

  it('leaves a byte order mark out of the first line, as the editor does', () => {
    expect(new LineIndex('\uFEFF甲乙').positionAt(2)).toEqual({ lineNumber: 1, column: 2 });
    expect(new LineIndex('\uFEFF甲乙').offsetAt({ lineNumber: 1, column: 1 })).toBe(1);
  });

  it('takes what lies behind the end for the end', () => {
    expect(new LineIndex('甲\n乙').offsetAt({ lineNumber: 9, column: 4 })).toBe(3);
    expect(new LineIndex('').positionAt(0)).toEqual({ lineNumber: 1, column: 1 });
  });

  it('gives a stretch over several lines', () => {
    expect(new LineIndex('甲乙\n丙丁').rangeOf({ start: 1, end: 4 })).toEqual({
      startLineNumber: 1,
      startColumn: 2,
      endLineNumber: 2,
      endColumn: 2,
    });
  });
});
