import type { CitedPlace } from '#compiler';
import type { Span } from '#diagnostics';
import { clauseAt } from './clause-at.ts';
import { citationAt, citationsOfClause, mentionAt, mentionsOfNamed, nameIndexOf } from './names/name-index.ts';
import type { Place } from './place.ts';
import { clauseTreeOf, placeOf, type Project } from './project.ts';

/** Every place that names what stands at an offset, its declaration among them; of a clause, in the source text or in a citation, every citation of it. */
export function references(project: Project, file: string, offset: number): readonly Place[] {
  return spansOf(project, file, offset).map((span) => placeOf(project, span));
}

function spansOf(project: Project, file: string, offset: number): readonly Span[] {
  const mention = mentionAt(project, file, offset);
  if (mention?.meaning.kind === 'Named') return mentionsOfNamed(project, mention.meaning.named).map(({ span }) => span);
  const place = citationAt(project, file, offset)?.place ?? null;
  if (place !== null) return citationsOf(project, place);
  const tree = clauseTreeOf(project, file);
  const node = tree === null ? null : clauseAt(tree, offset);
  if (node === null) return [];
  return [node, ...node.sentences].flatMap((one) => citationsOfClause(project, one)).map(({ span }) => span);
}

/** The citations of one place; where its text is not at hand, those that say the same. */
function citationsOf(project: Project, { document, steps, node }: CitedPlace): readonly Span[] {
  if (node !== null) return citationsOfClause(project, node).map(({ span }) => span);
  const wanted = JSON.stringify(steps);
  return nameIndexOf(project).citations.flatMap(({ citation, place }) =>
    place !== null && place.document.title === document.title && JSON.stringify(place.steps) === wanted
      ? [citation.span]
      : [],
  );
}
