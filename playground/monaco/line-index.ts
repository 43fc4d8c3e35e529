/** A place in a text as the editor counts it: lines and columns from 1, columns in UTF-16 code units. */
export interface LinePosition {
  readonly lineNumber: number;
  readonly column: number;
}

export interface LineRange {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

/**
 * Where the lines of a text begin. The editor makes all line ends of a file the same and leaves out a byte order mark; the text as kept
 * has them as they came, so that offsets differ where lines and columns do not.
 */
export class LineIndex {
  private readonly starts: readonly number[];
  private readonly length: number;

  constructor(text: string) {
    const first = text.startsWith('\uFEFF') ? 1 : 0;
    this.starts = [first, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: lineEnd, index }) => index + lineEnd.length)];
    this.length = text.length;
  }

  positionAt(offset: number): LinePosition {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { lineNumber: low + 1, column: Math.max(0, offset - (this.starts[low] ?? 0)) + 1 };
  }

  offsetAt({ lineNumber, column }: LinePosition): number {
    const start = this.starts[lineNumber - 1] ?? this.length;
    return Math.min(start + column - 1, this.length);
  }

  rangeOf({ start, end }: { readonly start: number; readonly end: number }): LineRange {
    const from = this.positionAt(start);
    const to = this.positionAt(end);
    return {
      startLineNumber: from.lineNumber,
      startColumn: from.column,
      endLineNumber: to.lineNumber,
      endColumn: to.column,
    };
  }
}
