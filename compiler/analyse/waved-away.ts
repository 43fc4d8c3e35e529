import { diagnose, type Diagnostic } from '#diagnostics';
import { accountClauses, type AccountedClause } from '../accounting/account.ts';
import { computingWords } from '../accounting/computes.ts';
import type { Analysed } from './analysis.ts';

/** Sentences declared to hold nothing that computes although they hold a number, an obligation, a permission or a period. */
export function wavedAway({ typed }: Analysed): readonly Diagnostic[] {
  return (accountClauses(typed.resolved) ?? []).flatMap(inClause);
}

function inClause({ node, sentences, children }: AccountedClause): readonly Diagnostic[] {
  const found = sentences.flatMap(({ node: sentence, fate, answers }) => {
    const words = fate === 'nothing' ? computingWords(sentence, node.children) : null;
    const answer = answers[0];
    if (words === null || answer === undefined) return [];
    const clause = node.sentences.length > 1 ? sentence.label : node.label;
    return [diagnose('waved-away', answer.citation.span, { clause, words })];
  });
  return [...found, ...children.flatMap(inClause)];
}
