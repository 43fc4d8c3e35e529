import type { AccountedClause, AccountedSentence, Fate } from '#compiler';
import { positionOf } from '#diagnostics';
import { answerNames, reasonOf } from './answers.ts';
import type { Tally } from './tally.ts';

interface SentenceData {
  readonly label: string;
  readonly line: number;
  readonly text: string;
  readonly fate: Fate;
  /** What answers for it. */
  readonly by: readonly string[];
  readonly reason: string | null;
}

interface ClauseData {
  readonly label: string;
  readonly line: number;
  readonly sentences: readonly SentenceData[];
  readonly children: readonly ClauseData[];
}

/** The accounting for other tools. */
export function clausesData(folder: string, clauses: readonly AccountedClause[], counts: Tally): object {
  return { format: 1, folder, counts, clauses: clauses.map(clauseData) };
}

function clauseData({ node, sentences, children }: AccountedClause): ClauseData {
  return {
    label: node.label,
    line: lineOf(node),
    sentences: sentences.map(sentenceData),
    children: children.map(clauseData),
  };
}

function sentenceData(sentence: AccountedSentence): SentenceData {
  const { node, fate } = sentence;
  return {
    label: node.label,
    line: lineOf(node),
    text: node.text,
    fate,
    by: answerNames(sentence),
    reason: reasonOf(sentence),
  };
}

function lineOf({ span }: AccountedClause['node']): number {
  return positionOf(span.source, span.start).line;
}
