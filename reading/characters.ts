import { diagnose, type Diagnostic, type Source, type Span } from '#diagnostics';

/**
 * Characters that make a text look other than it is read: C0 and C1 controls but TAB, LF, CR; bidirectional marks and overrides;
 * zero-width characters; a byte order mark inside; lone surrogates; noncharacters.
 */
const forbidden = new RegExp(
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]' +
    '|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
  'g',
);

/** One diagnostic for each forbidden character, at most `most`. A byte order mark at the very beginning is fine. */
export function forbiddenCharacters(source: Source, most: number): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of source.text.matchAll(forbidden)) {
    if (match.index === 0 && match[0] === '\uFEFF') continue;
    if (found.length === most) break;
    const span = { source, start: match.index, end: match.index + 1 };
    const point = pointOf(match[0]);
    found.push(
      diagnose(
        'forbidden-character',
        span,
        { point },
        { fixes: [{ kind: 'Fix', edits: [{ span, replacement: '' }] }] },
      ),
    );
  }
  return found;
}

/** What an escape (`"\\u202E"`) brought into a text without showing it; null if nothing. */
export function forbiddenEscape(decoded: string, span: Span): Diagnostic | null {
  const at = decoded.search(forbidden);
  return at < 0 ? null : diagnose('forbidden-character', span, { point: pointOf(decoded.slice(at)) });
}

function pointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
