import { positionOf, type Span } from '#diagnostics';

/** The row a span begins on, counted from 1. */
export function rowOf({ source, start }: Span): number {
  return positionOf(source, start).line;
}
