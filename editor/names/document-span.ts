import type { Span } from '#diagnostics';
import type { Citation } from '#grammar';

/** The document's name in a citation, without 《》; null if it names none. */
export function documentSpan({ document, span }: Citation): Span | null {
  if (document === null) return null;
  const { source, start } = span;
  const opening = source.text.charAt(start) === '《' ? 1 : 0;
  const written = source.text.startsWith(document, start + opening);
  return written ? { source, start: start + opening, end: start + opening + document.length } : null;
}
