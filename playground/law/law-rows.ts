import type { LawClause, LawDocument, LawSentence, LawView } from '../engine/answers/law/law-view.ts';

export type Fate = NonNullable<LawSentence['fate']>;
export const fates: readonly Fate[] = ['encoded', 'obligation', 'judgement', 'nothing', 'unaccounted'];

/** One row of the law as it is read: a heading, or a sentence. */
export interface LawRow {
  /** How deep it is set in: 0 for chapters and articles. */
  readonly depth: number;
  /** `第十条`, `（三）`; empty from a clause's second sentence on. */
  readonly mark: string;
  readonly label: string;
  /** Offset in the text. */
  readonly start: number;
  /** The words of a heading; empty where all words stand below. */
  readonly heading: string;
  readonly sentence: LawSentence | null;
}

/** The rows of a document in the text's order. */
export function rowsOf({ clauses }: LawDocument): readonly LawRow[] {
  return clauses.flatMap((clause) => rowsOfClause(clause, 0));
}

function rowsOfClause(
  { label, mark, heading, start, sentences, children }: LawClause,
  depth: number,
): readonly LawRow[] {
  const isChapter = depth === 0 && heading !== null;
  const own: readonly LawRow[] =
    sentences.length === 0
      ? [{ depth, mark, label, start, heading: heading ?? '', sentence: null }]
      : sentences.map((sentence, at) => ({
          ...{ depth, mark: at === 0 ? mark : '', label: sentence.label },
          ...{ start: sentence.start, heading: '', sentence },
        }));
  return [...own, ...children.flatMap((child) => rowsOfClause(child, isChapter ? 0 : depth + 1))];
}

/** How many sentences came to each fate. */
export function tally(rows: readonly LawRow[]): Readonly<Record<Fate, number>> {
  const counts = { encoded: 0, obligation: 0, judgement: 0, nothing: 0, unaccounted: 0 };
  for (const { sentence } of rows) if (sentence !== null && sentence.fate !== null) counts[sentence.fate] += 1;
  return counts;
}

/** The rows that hold the words sought, in the text or in a rule's name, and are of the fate chosen; headings only where nothing is chosen. */
export function matching(rows: readonly LawRow[], sought: string, fate: Fate | null): readonly LawRow[] {
  const words = sought.trim().toLowerCase();
  return rows.filter(({ sentence, mark, heading, label }) => {
    if (fate !== null && sentence?.fate !== fate) return false;
    if (words === '') return true;
    const names = sentence?.answers.flatMap(({ name, item, keyword }) => [`${keyword} ${name}`, item ?? '']) ?? [];
    return [label, mark, heading, sentence?.text ?? '', ...names].some((text) => text.toLowerCase().includes(words));
  });
}

/** Whether a sentence and a stretch of the text have something in common. */
export function meets({ sentence }: LawRow, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return sentence !== null && sentence.start < end && start < sentence.end;
}

/** What a document is called in the page. */
export function keyOf({ folder, file }: Pick<LawDocument, 'folder' | 'file'>): string {
  return `${folder}/${file}`;
}

/** The document of that key, else the first. */
export function documentIn({ documents }: LawView, key: string | null): LawDocument | null {
  return documents.find((document) => keyOf(document) === key) ?? documents[0] ?? null;
}
