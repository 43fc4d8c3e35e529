import { accountClauses, type AccountedClause, type ResolvedRuleSet } from '#compiler';
import { severityOf } from '#diagnostics';
import { outcomeOf } from '#editor';
import type { ClauseNode, ClauseTree } from '#grammar';
import type { Opened } from '../../opened.ts';
import { citingAnswers, lawAnswers } from './law-answer.ts';
import type { LawAnswer, LawClause, LawDocument, LawSentence, LawView } from './law-view.ts';
import { textFolder } from './text-folder.ts';

/** The texts beside the rules, also while the rules have errors. */
export function law({ project }: Opened): LawView {
  const { resolved, diagnostics, own } = outcomeOf(project);
  const documents =
    resolved === null
      ? [...own.read.texts.values()].map((tree) => ({ tree, title: tree.source.name }))
      : cited(resolved);
  const accounted = resolved === null ? null : accountClauses(resolved);
  const ownTree = resolved?.documents.find(({ ownTextOf }) => ownTextOf === resolved.home)?.clauses ?? null;
  const citing = resolved === null ? new Map<ClauseNode, LawAnswer[]>() : citingAnswers(project, resolved);
  return {
    documents: documents.map(({ tree, title }): LawDocument => ({
      folder: textFolder(project, tree),
      file: tree.source.name,
      title,
      clauses:
        tree === ownTree && accounted !== null
          ? accounted.map((clause) => accountedClause(clause, (answers) => lawAnswers(project, answers)))
          : tree.nodes.map((node) => citedClause(node, citing)),
    })),
    accounted: accounted !== null,
    faulty: diagnostics.some((diagnostic) => severityOf(diagnostic) === 'error'),
  };
}

/** The documents whose words are at hand: the rule set's own first, each text once. */
function cited({ documents, home }: ResolvedRuleSet): readonly { readonly tree: ClauseTree; readonly title: string }[] {
  const titles = new Map<ClauseTree, string>();
  const ownFirst = [...documents].sort((a, b) => Number(b.ownTextOf === home) - Number(a.ownTextOf === home));
  for (const { clauses, title } of ownFirst) if (clauses !== null && !titles.has(clauses)) titles.set(clauses, title);
  return [...titles].map(([tree, title]) => ({ tree, title }));
}

type Accounted = AccountedClause['sentences'][number];

function accountedClause(
  { node, sentences, children }: AccountedClause,
  tell: (answers: Accounted['answers']) => readonly LawAnswer[],
): LawClause {
  return {
    ...placeIn(node),
    heading: sentences.length === 0 && node.text !== '' ? node.text : null,
    sentences: sentences.map(({ node: sentence, fate, answers }) => ({
      ...sentenceIn(sentence),
      fate,
      answers: tell(answers),
    })),
    children: children.map((child) => accountedClause(child, tell)),
  };
}

function citedClause(node: ClauseNode, citing: ReadonlyMap<ClauseNode, readonly LawAnswer[]>): LawClause {
  const heading = node.level === 'chapter' || node.sentences.length === 0;
  const ofPlace = citing.get(node) ?? [];
  return {
    ...placeIn(node),
    heading: heading && node.text !== '' ? node.text : null,
    sentences: node.sentences.map((sentence) => ({
      ...sentenceIn(sentence),
      fate: null,
      answers: [...ofPlace, ...(citing.get(sentence) ?? [])],
    })),
    children: node.children.map((child) => citedClause(child, citing)),
  };
}

function placeIn({ label, span, own }: ClauseNode): Pick<LawClause, 'label' | 'mark' | 'start'> {
  return { label, mark: span.source.text.slice(span.start, own.start).trim(), start: span.start };
}

function sentenceIn({ label, text, span }: ClauseNode): Pick<LawSentence, 'label' | 'text' | 'start' | 'end'> {
  return { label, text: text.replace(/\s+/g, ' '), start: span.start, end: span.end };
}
