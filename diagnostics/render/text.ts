import type { Severity } from '../diagnostic.ts';
import type { Span } from '../source.ts';
import { frame } from './frame.ts';
import type { Notice, Replacement } from './notice.ts';
import { placeOf } from './position.ts';
import type { Style } from './style.ts';
import { wrap } from './width.ts';

const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', note: '提示' };

/** How a notice is laid out. */
export interface Layout {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

/** One notice as lines: place, sentence, English, code frame, advice, what to write instead, related places. */
export function renderNotice(notice: Notice, { style, width }: Layout): string {
  const place = notice.span === null ? '' : ` ${style.faint(placeOf(notice.span))}`;
  return [
    `${style.severity(notice.severity, `${severityWords[notice.severity]} ${notice.number}`)}${place}`,
    ...indented(notice.zh, width).map(style.strong),
    ...indented(notice.en, width).map(style.faint),
    ...(notice.span === null ? [] : frame(notice.span, style, width, (text) => style.severity(notice.severity, text))),
    ...(notice.advice === null ? [] : indented(`建议：${notice.advice.zh}`, width)),
    ...(notice.advice === null ? [] : indented(notice.advice.en, width).map(style.faint)),
    ...replacementLines(notice, width),
    ...notice.related.flatMap((related) => relatedLines(related, { style, width })),
  ].join('\n');
}

function indented(text: string, width: number): readonly string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}

function replacementLines(notice: Notice, width: number): readonly string[] {
  return notice.replacements.flatMap((replacement) => indented(`可改为：${replaced(notice.span, replacement)}`, width));
}

/** One edit in the place shown is told by its text alone, else the whole line as it would be. */
function replaced(span: Span | null, { edits }: Replacement): string {
  const [only, ...others] = edits;
  if (only === undefined) return '';
  const here = span !== null && others.length === 0 && only.span.source === span.source;
  if (here && only.replacement.trim() === '' && only.span.end > only.span.start)
    return only.replacement === '' ? '（删去）' : '（一个空格）';
  if (here && only.span.start === span.start && only.span.end === span.end) return quotedIfBlank(only.replacement);
  return lineAfter(edits);
}

/** Blanks at the ends would not be seen. */
function quotedIfBlank(text: string): string {
  return text === text.trim() ? text : `“${text}”`;
}

/** The line (or lines) that the edits touch, with the edits made. */
function lineAfter(edits: Replacement['edits']): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const { text } = first.span.source;
  const lineEnd = text.indexOf('\n', last.span.end);
  let at = text.lastIndexOf('\n', first.span.start - 1) + 1;
  let out = '';
  for (const { span, replacement } of sorted) {
    out += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return (out + text.slice(at, lineEnd < 0 ? text.length : lineEnd)).trim();
}

function relatedLines(related: Notice['related'][number], { style, width }: Layout): readonly string[] {
  const heading = `  参见 ${related.zh}：${placeOf(related.span)}`;
  return [style.faint(heading), ...frame(related.span, style, width, style.faint)];
}
