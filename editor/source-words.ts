import type { Source } from '#diagnostics';
import { lexemes, type Lexeme } from '#grammar';
import type { Project } from './project.ts';

/** Sources are data: the words of one that is still there, unchanged, are still the same. */
const known = new WeakMap<Source, readonly Lexeme[]>();

/** The words and marks of a rule file of the folder, in order. */
export function wordsOf({ folder }: Project, file: string): readonly Lexeme[] {
  const source = folder.files.find(({ name }) => name === file);
  if (source === undefined) return [];
  const found = known.get(source) ?? lexemes(source);
  known.set(source, found);
  return found;
}

/** The word or mark at an offset; at the border of two the one that begins there. */
export function wordAt(project: Project, file: string, offset: number): Lexeme | null {
  const around = wordsOf(project, file).filter(({ span }) => span.start <= offset && offset <= span.end);
  return around.find(({ span }) => offset < span.end) ?? around[0] ?? null;
}
