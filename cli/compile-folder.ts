import { compile, type Compiled } from '#compiler';
import type { Diagnostic, Staged } from '#diagnostics';
import { libraryFor, openFolder } from './rule-folder.ts';

/** Compiles a folder on disk with its parents. Stops if there is no such folder. */
export function compileFolder(path: string): Staged<Compiled | null> {
  const { value: folder, diagnostics } = openFolder(path);
  if (folder === null) return { value: null, diagnostics };
  const ofParents: Diagnostic[] = [];
  const compiled = compile(folder, libraryFor(path, ofParents));
  return {
    value: ofParents.length > 0 ? null : compiled.value,
    diagnostics: [...ofParents, ...compiled.diagnostics],
  };
}
