import type { Diagnostic, Severity } from '../diagnostic.ts';
import { noticeOf, type Notice } from './notice.ts';

/** Diagnostics shown for one file; the rest is counted. */
const mostInOneFile = 100;

/** What is said about some files: in the order of files and places, with how much was left out. */
export interface Listing {
  readonly notices: readonly Notice[];
  /** Files with more diagnostics than are shown. */
  readonly leftOut: readonly { readonly file: string; readonly count: number }[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Orders diagnostics by file (as first seen) and place, and keeps each file's list readable. */
export function listing(diagnostics: readonly Diagnostic[]): Listing {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const file = files.get(diagnostic.span.source.name);
    if (file === undefined) files.set(diagnostic.span.source.name, [diagnostic]);
    else file.push(diagnostic);
  }
  const notices: Notice[] = [];
  const leftOut: { readonly file: string; readonly count: number }[] = [];
  const counts = { error: 0, warning: 0, note: 0 };
  for (const [file, found] of files) {
    const inOrder = found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end).map(noticeOf);
    for (const notice of inOrder) counts[notice.severity] += 1;
    notices.push(...inOrder.slice(0, mostInOneFile));
    if (inOrder.length > mostInOneFile) leftOut.push({ file, count: inOrder.length - mostInOneFile });
  }
  return { notices, leftOut, counts };
}
