import type { Diagnostic, Fix, Source } from '#diagnostics';
import { edited, type Written } from './edited.ts';

/** A file's text with fixes made. */
export interface Mended {
  readonly file: string;
  readonly text: string;
}

/** How many mistakes were mended, and the files that changes, each with its whole new text. */
export interface Fixed {
  readonly count: number;
  readonly mended: readonly Mended[];
}

type Edit = Fix['edits'][number];

/**
 * The first fix of each diagnostic, in order, where it changes the folder's own files alone and touches nothing that an earlier one
 * touches. Fixing may bring out what a mistake had hidden: a second time may find more.
 */
export function applyFixes(diagnostics: readonly Diagnostic[], isOwn: (source: Source) => boolean): Fixed {
  const taken = new Map<Source, Edit[]>();
  let count = 0;
  for (const { fixes } of diagnostics) {
    const edits = fixes[0]?.edits ?? [];
    if (edits.length === 0 || !edits.every(({ span }) => isOwn(span.source))) continue;
    if (edits.some((edit) => collides(edit, taken.get(edit.span.source) ?? []))) continue;
    count += 1;
    for (const edit of edits) {
      const present = taken.get(edit.span.source);
      if (present === undefined) taken.set(edit.span.source, [edit]);
      else present.splice(placeFor(edit.span.start, present), 0, edit);
    }
  }
  return {
    count,
    mended: [...taken].map(([source, edits]) => ({ file: source.name, text: edited(source.text, edits.map(placed)) })),
  };
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

function placed({ span: { start, end }, replacement }: Edit): Written {
  return { start, end, text: replacement };
}
