import type { Severity } from '../diagnostic.ts';
import type { Span } from '../source.ts';
import type { Notice } from './notice.ts';
import { positionOf } from './position.ts';

/** A notice as data for other tools; lines and columns from 1, columns in characters, ends exclusive. */
export interface NoticeJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly english: string;
  readonly advice: string | null;
  readonly place: PlaceJson | null;
  readonly fixes: readonly (readonly (PlaceJson & { readonly replacement: string })[])[];
  readonly related: readonly (PlaceJson & { readonly message: string })[];
}

export interface PlaceJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The JSON form of a notice. */
export function noticeJson(notice: Notice): NoticeJson {
  return {
    code: notice.number,
    severity: notice.severity,
    message: notice.zh,
    english: notice.en,
    advice: notice.advice?.zh ?? null,
    place: notice.span === null ? null : placeJson(notice.span),
    fixes: notice.replacements.map(({ edits }) =>
      edits.map(({ span, replacement }) => ({ ...placeJson(span), replacement })),
    ),
    related: notice.related.map(({ span, zh }) => ({ ...placeJson(span), message: zh })),
  };
}

function placeJson(span: Span): PlaceJson {
  const start = positionOf(span.source, span.start);
  const end = positionOf(span.source, span.end);
  return { file: span.source.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
