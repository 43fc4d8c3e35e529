import type { Source, Span } from '#diagnostics';

/** A copy of the data in which every span of `from` has moved, and `from` itself has become `to`. */
export function relocate<T>(data: T, from: Source, to: Source, move: (span: Span) => Span): T {
  const moved = (value: unknown): unknown => {
    if (value === from) return to;
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    if (isSpan(value)) return value.source === from ? move(value) : value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moved(part)]));
  };
  return moved(data) as T;
}

function isSpan(value: object): value is Span {
  return 'source' in value && 'start' in value && 'end' in value;
}
