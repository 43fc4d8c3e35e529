import type { ErrorCode } from 'yaml';
import { diagnose, type Diagnostic, type Source, type Span } from '#diagnostics';

/** What the composer reports: its own name for the mistake, and where. */
export interface ComposerError {
  readonly code: ErrorCode;
  readonly pos: readonly [number, number];
}

/** What a composer's error means to somebody who wrote the file: never the library's own words. */
export function syntaxDiagnostic(source: Source, error: ComposerError): Diagnostic {
  const span = spanAt(source, error.pos[0]);
  const written = source.text.slice(span.start, span.end);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return diagnose('tab-indent', span, {});
    case 'BAD_INDENT':
      return diagnose('bad-indent', span, {});
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return displacedKey(source, error.pos[0]) ?? diagnose('missing-colon', span, {});
    case 'BLOCK_AS_IMPLICIT_KEY':
      return diagnose('two-on-a-line', span, {});
    case 'BAD_DQ_ESCAPE':
      return diagnose(
        'bad-escape',
        { ...span, end: span.start + 2 },
        { written: source.text.slice(span.start, span.start + 2) },
      );
    case 'BAD_SCALAR_START':
      return diagnose('bad-first-character', span, { written: written.slice(0, 1) });
    case 'MULTIPLE_DOCS':
      return diagnose('several-documents', span, {});
    default:
      return diagnose('unexpected', span, { written });
  }
}

/** A line that is written as it should be, and stands in the wrong column. */
function displacedKey(source: Source, offset: number): Diagnostic | null {
  const start = source.text.lastIndexOf('\n', offset - 1) + 1;
  const found = /^( +)((?:- +)*[^\s"'#:：[{][^\s:：]*):(?: |\r?\n|$)/.exec(source.text.slice(start, start + 200));
  if (found === null || offset > start + (found[1]?.length ?? 0)) return null;
  const [, indent = '', key = ''] = found;
  const at = start + indent.length;
  return diagnose('bad-indent', { source, start: at, end: at + key.length }, {});
}

/** A short name at the beginning of a line, then what a Chinese input method typed. */
const fullWidthColon = /^(\s*(?:- +)*[^\s"'#:：[{]{1,20})：/;
const wideBlank = /^(\s*(?:- +)*[^\s"'#:：[{]{1,20}):[\u3000\u00a0]/;

/**
 * Where a Chinese input method is the likely cause of an error at `offset`: its line or the one above
 * has a full-width colon behind a name, or a full-width blank behind a colon. Null if there is none.
 */
export function fullWidthInstead(source: Source, offset: number): Diagnostic | null {
  let start = source.text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  for (let lines = 0; lines < 2 && start >= 0; lines++) {
    const end = source.text.indexOf('\n', start);
    const found = onLine(source, start, source.text.slice(start, end < 0 ? undefined : end));
    if (found !== null) return found;
    if (start === 0) return null;
    start = source.text.lastIndexOf('\n', start - 2) + 1;
  }
  return null;
}

function onLine(source: Source, start: number, line: string): Diagnostic | null {
  const colon = fullWidthColon.exec(line)?.[1];
  if (colon !== undefined) {
    const span = { source, start: start + colon.length, end: start + colon.length + 1 };
    return diagnose(
      'full-width-punctuation',
      span,
      { written: '：', meant: ':' },
      { fixes: [{ kind: 'Fix', edits: [{ span, replacement: ': ' }] }] },
    );
  }
  const blank = wideBlank.exec(line)?.[1];
  if (blank === undefined) return null;
  const span = { source, start: start + blank.length + 1, end: start + blank.length + 2 };
  return diagnose('wide-blank', span, {}, { fixes: [{ kind: 'Fix', edits: [{ span, replacement: ' ' }] }] });
}

/** One word from `offset` on, or nothing at the end of a line. */
function spanAt(source: Source, offset: number): Span {
  const word = /^[^\s,:[\]{}]+|^[^\n]/.exec(source.text.slice(offset, offset + 40))?.[0] ?? '';
  return { source, start: offset, end: offset + word.length };
}
