import type { Compiled } from '#compiler';
import type { Diagnostic, Staged } from '#diagnostics';
import { libraryFor, openFolder } from './rule-folder.ts';

/** Compiles a folder on disk with its parents. Stops if there is no such folder. The compiler is loaded when first needed. */
export async function compileFolder(path: string): Promise<Staged<Compiled | null>> {
  const { value: folder, diagnostics } = openFolder(path);
  if (folder === null) return { value: null, diagnostics };
  const { compile } = await import('./compiler-door.ts');
  const ofParents: Diagnostic[] = [];
  const compiled = compile(folder, libraryFor(path, ofParents));
  return {
    value: ofParents.length > 0 ? null : compiled.value,
    diagnostics: [...ofParents, ...compiled.diagnostics],
  };
}
