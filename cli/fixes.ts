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
      else present.splice(placeFor(edit.span.start, present), 0, edit);
    }
  }
  return { count, mended: [...taken].map(([source, edits]) => ({ source, text: edited(source.text, edits) })) };
}

/** Whether the edit overlaps one of the others, which stand in order and do not overlap, or begins where one does, where their order would matter. */
function collides({ span: { start, end } }: Edit, others: readonly Edit[]): boolean {
  const at = placeFor(start, others);
  const before = others[at - 1];
  const behind = others[at];
  return (
    (before !== undefined && before.span.end > start) ||
    (behind !== undefined && (behind.span.start === start || behind.span.start < end))
  );
}

/** Position of the first edit that does not begin before `start`. */
function placeFor(start: number, edits: readonly Edit[]): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text with the edits, which stand in order, made. */
function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { span, replacement } of edits) {
    out += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return out + text.slice(at);
}
