import { diagnose, type Diagnostic, type Source, type Span } from '#diagnostics';

/** A source made ready for the lexer: the same length, so that every offset stays true. */
export interface Cleaned {
  /** Forbidden characters and a leading byte order mark as blanks, full-width digits as ASCII digits. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Runs of full-width digits, wherever they stand; inside texts and comments they are no mistake. */
  readonly wideDigits: readonly Span[];
}

const suspicious =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFF10-\uFF19\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF]/;
const forbidden =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF]|\uDB40[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const wide = /[０-９]+/g;

/** Looks at every character once; a source of ordinary characters costs one test. */
export function clean(source: Source): Cleaned {
  const marked = source.text.startsWith('\uFEFF');
  const text = marked ? ` ${source.text.slice(1)}` : source.text;
  const composition = notComposed(source);
  if (!suspicious.test(text)) return { text, diagnostics: composition, wideDigits: [] };
  const diagnostics: Diagnostic[] = [...composition];
  const blanked = text.replace(forbidden, (character: string, offset: number) => {
    diagnostics.push(forbiddenCharacter(source, character, offset));
    return ' '.repeat(character.length);
  });
  const wideDigits: Span[] = [];
  const cleaned = blanked.replace(wide, (digits: string, offset: number) => {
    wideDigits.push({ source, start: offset, end: offset + digits.length });
    return narrow(digits);
  });
  return { text: cleaned, diagnostics, wideDigits };
}

/** A run of full-width digits outside texts. */
export function wideDigitsDiagnostic(span: Span): Diagnostic {
  const text = span.source.text.slice(span.start, span.end);
  const replacement = narrow(text);
  return diagnose(
    'wide-digits',
    span,
    { text, replacement },
    { fixes: [{ kind: 'Fix', edits: [{ span, replacement }] }] },
  );
}

function narrow(digits: string): string {
  return digits.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

function forbiddenCharacter(source: Source, character: string, offset: number): Diagnostic {
  const span = { source, start: offset, end: offset + character.length };
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return diagnose(
    'character-not-allowed',
    span,
    { code: `U+${code}`, sort: sortOf(character) },
    { fixes: [{ kind: 'Fix', edits: [{ span, replacement: '' }] }] },
  );
}

function sortOf(character: string): 'direction' | 'invisible' | 'control' | 'broken' {
  if (/^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) return 'direction';
  if (/^[\0-\x1F\x7F-\x9F]/.test(character)) return 'control';
  if (character.length === 1 && /[\uD800-\uDFFF\uFDD0-\uFDEF\uFFF0-\uFFFF]/.test(character) && character !== '\uFFA0')
    return 'broken';
  return 'invisible';
}

/** Characters that look composed but are stored in parts: one warning for each line. */
function notComposed(source: Source): Diagnostic[] {
  if (source.text.normalize('NFC') === source.text) return [];
  const found: Diagnostic[] = [];
  for (const line of source.text.matchAll(/[^\r\n]+/g)) {
    const piece = firstUncomposed(line[0]);
    if (piece === null) continue;
    const span = { source, start: line.index + piece.start, end: line.index + piece.end };
    const text = source.text.slice(span.start, span.end);
    const replacement = text.normalize('NFC');
    found.push(
      diagnose(
        'not-composed',
        span,
        { text: replacement },
        { fixes: [{ kind: 'Fix', edits: [{ span, replacement }] }] },
      ),
    );
  }
  return found;
}

/** The part of a line from the first to the last run that composition would change. */
function firstUncomposed(line: string): { readonly start: number; readonly end: number } | null {
  const runs = [...line.matchAll(/[^\p{M}]\p{M}*/gu)].filter(([run]) => run.normalize('NFC') !== run);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: first.index, end: last.index + last[0].length };
}
