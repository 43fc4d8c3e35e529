import { clauseTexts } from '#compiler';
import { articleOf, documentEnd, documentStart } from '#report';
import type { Opened } from '../../opened.ts';
import { judge, type CaseInput, type FaultView } from '../judge.ts';

export type Printable =
  /** A whole HTML page that loads and runs nothing. */
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'refused'; readonly faults: readonly FaultView[] }
  | { readonly kind: 'no-rules' };

/** The decision with its reasons and the clauses it cites, as the command's page. */
export function printable(opened: Opened, input: CaseInput): Printable {
  const judged = judge(opened, input);
  const { value } = opened.compiled;
  if (judged.kind !== 'judged') return judged;
  if (value === null) return { kind: 'no-rules' };
  const { decision } = judged;
  const texts = clauseTexts(value.typed.resolved);
  const shown = { tables: value.tables, record: input.record };
  const article = articleOf(decision, shown, (citation) => texts.get(citation) ?? null, 1);
  return { kind: 'page', html: documentStart(decision, true) + article + documentEnd() };
}
