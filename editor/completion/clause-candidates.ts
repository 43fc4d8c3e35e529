import type { LawDocument } from '#compiler';
import { everyClause, printCitation, type ClauseNode } from '#grammar';
import { outcomeOf, type Project } from '../project.ts';
import { shortened } from '../shortened.ts';
import type { Candidate } from './candidate.ts';

/** Everything that may be cited: the clauses of the folder's own text, those of other texts at hand, and documents by their name. */
export function clauseCandidates(project: Project): readonly Candidate[] {
  const documents = outcomeOf(project).resolved?.documents ?? [];
  const own = documents.at(-1);
  const others = documents.filter((one) => one !== own && !isCalledOtherwise(one, documents));
  return [...(own === undefined ? [] : clausesOf(own, null)), ...others.flatMap(ofDocument)];
}

/** A parent's own text that a 法源 line has under a shorter name. */
function isCalledOtherwise({ ownTextOf, clauses }: LawDocument, documents: readonly LawDocument[]): boolean {
  return ownTextOf !== null && documents.some((other) => other.ownTextOf === null && other.clauses === clauses);
}

function ofDocument(document: LawDocument): readonly Candidate[] {
  const [name = ''] = document.names;
  const title: Candidate = {
    label: `《${name}》`,
    insert: `《${name}》`,
    kind: 'clause',
    detail: { zh: document.title, en: 'a document' },
    documentation: [],
  };
  return [title, ...clausesOf(document, name)];
}

/** Sentences stand behind the clause that they belong to, where it has more than one. */
function clausesOf({ clauses, title }: LawDocument, name: string | null): readonly Candidate[] {
  if (clauses === null) return [];
  return everyClause(clauses)
    .filter(({ level }) => level !== 'chapter')
    .flatMap((node) => [node, ...(node.sentences.length > 1 ? node.sentences : [])])
    .map((node) => candidateOf(node, name, title));
}

function candidateOf(node: ClauseNode, name: string | null, title: string): Candidate {
  const label = printCitation({ document: name, steps: node.steps });
  return {
    label,
    insert: label,
    kind: 'clause',
    detail: { zh: shortened(node.text, 30), en: name === null ? 'a clause' : `a clause of ${name}` },
    documentation: [title, shortened(node.text, 300)],
  };
}
