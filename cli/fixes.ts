import { dirname, resolve } from 'node:path';
import type { Diagnostic, Fix, Source } from '#diagnostics';

/** A file's text with fixes made. */
export interface Mended {
  readonly source: Source;
  readonly text: string;
}

type Edit = Fix['edits'][number];

/**
 * The first fix of each diagnostic, in order, where it changes files of the folder alone and touches nothing that an earlier one touches;
 * how many were made, and the files they change.
 */
export function applyFixes(
  diagnostics: readonly Diagnostic[],
  folder: string,
): { readonly count: number; readonly mended: readonly Mended[] } {
  const taken = new Map<Source, Edit[]>();
  const fits = ({ span }: Edit): boolean => resolve(dirname(span.source.name)) === resolve(folder);
  let count = 0;
  for (const { fixes } of diagnostics) {
    const edits = fixes[0]?.edits ?? [];
    if (edits.length === 0 || !edits.every(fits)) continue;
    if (edits.some((edit) => collides(edit, taken.get(edit.span.source) ?? []))) continue;
    count += 1;
    for (const edit of edits) {
      const present = taken.get(edit.span.source);
      if (present === undefined) taken.set(edit.span.source, [edit]);
      else present.push(edit);
    }
  }
  return { count, mended: [...taken].map(([source, edits]) => ({ source, text: edited(source.text, edits) })) };
}

/** Edits that overlap, or that both begin at one place, where their order would matter. */
function collides({ span: { start, end } }: Edit, others: readonly Edit[]): boolean {
  return others.some(({ span }) => start === span.start || (start < span.end && span.start < end));
}

function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { span, replacement } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    out += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return out + text.slice(at);
}
