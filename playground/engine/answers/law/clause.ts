import type { CitedPlace, ResolvedRuleSet } from '#compiler';
import { outcomeOf, type Place, type Project } from '#editor';
import { find, printCitation, readCitation } from '#grammar';
import type { Opened } from '../../opened.ts';
import { textFolder } from './text-folder.ts';

/** A clause by its citation, and its words in the source text. */
export interface ClausePlace {
  /** As decisions spell it: without the document's name in the rule set's own text. */
  readonly citation: string;
  readonly place: Place;
}

/** Where a citation of a decision leads; null if the words of that document are not at hand or it has no such clause. */
export function clause({ project }: Opened, citation: string): ClausePlace | null {
  const { resolved } = outcomeOf(project);
  const read = readCitation(citation, { source: { name: '', text: citation }, start: 0, end: citation.length });
  if (resolved === null || read === null) return null;
  const { documents, home } = resolved;
  const document = documents.find(({ names, ownTextOf }) =>
    read.document === null ? ownTextOf === home : names.includes(read.document),
  );
  if (document === undefined) return null;
  const node = document.clauses === null ? null : find(document.clauses, read.steps);
  return clausePlace(project, { document, steps: read.steps, node }, home);
}

/** Null where the words are not at hand. */
export function clausePlace(
  project: Project,
  { document, steps, node }: CitedPlace,
  home: ResolvedRuleSet['home'],
): ClausePlace | null {
  if (node === null || document.clauses === null) return null;
  const name = document.ownTextOf === home ? null : (document.names[0] ?? document.title);
  const { source, start, end } = node.span;
  return {
    citation: printCitation({ document: name, steps }),
    place: { folder: textFolder(project, document.clauses), file: source.name, start, end },
  };
}
