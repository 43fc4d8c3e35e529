import { citationAt, mentionAt, nameIndexOf } from './names/name-index.ts';
import type { Place } from './place.ts';
import { placeOf, type Project } from './project.ts';

/** Where what stands at an offset is declared, the folder's own place first; of a citation, where its clause stands in the source text. */
export function definition(project: Project, file: string, offset: number): readonly Place[] {
  const mention = mentionAt(project, file, offset);
  if (mention?.meaning.kind === 'Named') {
    const places = nameIndexOf(project).scope.placesOf(mention.meaning.named);
    return places.map(({ span }) => placeOf(project, span));
  }
  const node = citationAt(project, file, offset)?.place?.node ?? null;
  if (node === null) return [];
  const { source, start } = node.span;
  return [placeOf(project, { source, start, end: node.level === 'chapter' ? node.own.end : node.span.end })];
}
