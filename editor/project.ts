import { compileForEditing, type Library, type Outcome, type ReadFolder, type RuleFolder } from '#compiler';
import type { Source, Span } from '#diagnostics';
import { formOf, type ClauseTree, type RuleFile } from '#grammar';
import type { Place } from './place.ts';

/** A rule folder being worked on. It never changes: an edit makes another project, which shares what has stayed the same. */
export interface Project {
  readonly kind: 'Project';
  readonly folder: RuleFolder;
  readonly library: Library;
}

/** Opens a folder. A library that hands out the same folder for the same parent saves reading it again after each edit. */
export function openProject(folder: RuleFolder, library: Library): Project {
  return { kind: 'Project', folder, library };
}

/** The project with one file changed or added: a rule file by its ending, else a source text. */
export function withFile(project: Project, source: Source): Project {
  const { folder, library } = withoutFile(project, source.name);
  const member = formOf(source.name) === null ? 'texts' : 'files';
  const sources = [...folder[member], source].sort((one, other) => (one.name < other.name ? -1 : 1));
  return openProject({ ...folder, [member]: sources }, library);
}

/** The project without a file. */
export function withoutFile({ folder, library }: Project, file: string): Project {
  const others = (sources: readonly Source[]): readonly Source[] => sources.filter(({ name }) => name !== file);
  return openProject({ ...folder, files: others(folder.files), texts: others(folder.texts) }, library);
}

/** What is worked out of a project when first asked for, and then kept as long as the project is. */
export function once<T>(make: (project: Project) => T): (project: Project) => T {
  const known = new WeakMap<Project, { readonly value: T }>();
  return (project) => {
    const found = known.get(project) ?? { value: make(project) };
    known.set(project, found);
    return found.value;
  };
}

/** How far the compiler comes with the folder. */
export const outcomeOf = once(({ folder, library }): Outcome => compileForEditing(folder, library));

/** The folder as read, then its parents. */
export function foldersOf(project: Project): readonly ReadFolder[] {
  const { own, ancestors } = outcomeOf(project);
  return [own, ...ancestors].map(({ read }) => read);
}

const folderNames = once((project): ReadonlyMap<Source, string> => {
  const sourcesOf = ({ files, texts }: ReadFolder): readonly Source[] =>
    [...files, ...texts.values()].map(({ source }) => source);
  const all = foldersOf(project).flatMap((folder) => sourcesOf(folder).map((source) => [source, folder.name] as const));
  return new Map(all.reverse());
});

/** Where a span is, as data. */
export function placeOf(project: Project, { source, start, end }: Span): Place {
  return { folder: folderNames(project).get(source) ?? project.folder.name, file: source.name, start, end };
}

/** Whether it is one of the folder's own files and texts. */
export function isOwn({ folder }: Project, source: Source): boolean {
  return folder.files.includes(source) || folder.texts.includes(source);
}

/** A rule file of the folder as a tree; null if there is none of that name. */
export function ruleFileOf(project: Project, file: string): RuleFile | null {
  return outcomeOf(project).own.read.files.find(({ source }) => source.name === file) ?? null;
}

/** A source text of the folder as its clauses; null if there is none of that name. */
export function clauseTreeOf(project: Project, file: string): ClauseTree | null {
  return [...outcomeOf(project).own.read.texts.values()].find(({ source }) => source.name === file) ?? null;
}
