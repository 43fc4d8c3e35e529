/** A text with a name, as handed in by a shell; offsets everywhere are UTF-16 code units into `text`. */
export interface Source {
  /** What the user calls it, usually a path relative to where the command was started. */
  readonly name: string;
  readonly text: string;
}

/** The half-open range `[start, end)` of a source. An empty span points between two characters. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** The smallest span that holds both; they must be of one source. */
export function spanning(first: Span, last: Span): Span {
  return { source: first.source, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}
