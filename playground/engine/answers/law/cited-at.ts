import { citationsIn, declaredName } from '#compiler';
import { outcomeOf, type Place } from '#editor';
import type { Opened } from '../../opened.ts';
import { clausePlace, type ClausePlace } from './clause.ts';

/** A place of a rule file. */
export interface Cursor {
  readonly file: string;
  readonly offset: number;
}

/** The rule in which the cursor stands, and the clauses it rests on whose words are at hand. */
export interface CitedRule {
  readonly keyword: string;
  readonly name: string;
  readonly place: Place;
  readonly clauses: readonly ClausePlace[];
}

/** Null between the rules, and in a text. */
export function citedAt({ project }: Opened, { file, offset }: Cursor): CitedRule | null {
  const { own, resolved } = outcomeOf(project);
  const declarations = own.read.files.find(({ source }) => source.name === file)?.declarations ?? [];
  const node = declarations.find(({ span }) => span.start <= offset && offset <= span.end);
  if (node === undefined || resolved === null) return null;
  const places = citationsIn(node).flatMap((citation) => resolved.citations.get(citation) ?? []);
  const clauses = new Map(
    places.flatMap((place) => clausePlace(project, place, resolved.home) ?? []).map((one) => [one.citation, one]),
  );
  const { start, end } = node.span;
  return {
    keyword: node.keyword,
    name: declaredName(node).name,
    place: { folder: project.folder.name, file, start, end },
    clauses: [...clauses.values()],
  };
}
