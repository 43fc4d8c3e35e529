import { openProject, withFile, type Project } from '#editor';
import { base, libraryOf, onBase } from '../compiler/support.ts';

/** A place in a file of a project. */
export interface Cursor {
  readonly project: Project;
  readonly file: string;
  readonly text: string;
  readonly offset: number;
}

/** The rule set of the compiler's tests with a file in which ‸ marks the cursor; the text form unless the name says otherwise. */
export function atCursor(marked: string, file = 'case/case.zs'): Cursor {
  const text = marked.replace('‸', '');
  const project = openProject(onBase('').folder, libraryOf(base));
  return { project: withFile(project, { name: file, text }), file, text, offset: marked.indexOf('‸') };
}

/** The same in the YAML form. */
export function atYamlCursor(marked: string): Cursor {
  return atCursor(marked, 'case/case.zs.yaml');
}
