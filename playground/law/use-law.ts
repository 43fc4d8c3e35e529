import { useState } from 'react';
import type { LawView } from '../engine/answers/law/law-view.ts';
import { useQuietAnswer } from '../store/use-quiet-answer.ts';

export interface LawAtHand {
  readonly view: LawView;
  /** What has to be said of the marks. */
  readonly note: 'faulty' | 'unaccounted' | 'lastGood' | null;
}

/** The law with what became of its sentences; while the rules do not even say that, the last that was known. Null before the first answer. */
export function useLaw(): LawAtHand | null {
  const { value } = useQuietAnswer('law', 'all', { rest: 300 });
  const [good, keep] = useState<LawView | null>(null);
  if (value !== null && value.accounted && value !== good) keep(value);
  if (value === null) return null;
  if (value.accounted) return { view: value, note: value.faulty ? 'faulty' : null };
  const known = good !== null && sameTexts(good, value);
  return known ? { view: good, note: 'lastGood' } : { view: value, note: 'unaccounted' };
}

function sameTexts(one: LawView, other: LawView): boolean {
  return other.documents.every(({ folder, file }) =>
    one.documents.some((document) => document.folder === folder && document.file === file),
  );
}
