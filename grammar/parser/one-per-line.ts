import { severityOf, type Diagnostic, type Source } from '#diagnostics';

/**
 * One diagnostic for each line of the file: a mistake in the characters before one in their arrangement, which it may have caused;
 * an error before a warning; the earliest of equals. In the order of the file.
 */
export function onePerLine(
  source: Source,
  lexical: readonly Diagnostic[],
  syntactic: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (lexical.length + syntactic.length === 0) return [];
  const lineOf = lineFinder(source.text);
  const chosen = new Map<number, { readonly diagnostic: Diagnostic; readonly rank: number }>();
  const offer = (diagnostic: Diagnostic, family: number): void => {
    const line = lineOf(diagnostic.span.start);
    const rank = severityOf(diagnostic) === 'error' ? family : family + 2;
    const present = chosen.get(line);
    if (
      present === undefined ||
      rank < present.rank ||
      (rank === present.rank && diagnostic.span.start < present.diagnostic.span.start)
    ) {
      chosen.set(line, { diagnostic, rank });
    }
  };
  for (const diagnostic of lexical) offer(diagnostic, 0);
  for (const diagnostic of syntactic) offer(diagnostic, 1);
  return [...chosen.values()].map(({ diagnostic }) => diagnostic).sort((a, b) => a.span.start - b.span.start);
}

/** Finds the number of the line that holds an offset. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
}
