import type { Wording } from '../place.ts';

/** What an entry of a completion list is, for its sign. */
export type CompletionKind = 'keyword' | 'operator' | 'word' | 'name' | 'value' | 'clause';

/** One thing that may be written at the cursor. */
export interface Candidate {
  readonly label: string;
  /** What is written for it. */
  readonly insert: string;
  readonly kind: CompletionKind;
  readonly detail: Wording;
  /** More about it, as lines of plain text. */
  readonly documentation: readonly string[];
}

/** Words of the tool, each written as it is and a blank behind it. */
export function wordCandidates(
  words: Readonly<Record<string, Wording>>,
  kind: 'word' | 'operator' | 'value',
  behind = '',
): readonly Candidate[] {
  return Object.entries(words).map(([label, { zh, en }]) => ({
    label,
    insert: label + behind,
    kind,
    detail: { zh, en },
    documentation: [],
  }));
}
