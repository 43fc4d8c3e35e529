import { openProject, type Place, type Project, type TextEdit } from '#editor';
import { withFile } from '#editor';
import { folderIn, shippedRules } from '../../support/rule-folders.ts';

const national = folderIn(shippedRules, 'national');

/** The shipped rules of a province, with their parent. */
export const qinghai: Project = openProject(folderIn(shippedRules, 'qinghai'), {
  find: (name) => (name === 'national' ? national : null),
});

/** What stands at a place of a project's own folder. */
export function textAt({ folder }: Project, { file, start, end }: Place): string {
  return textOf(folder, file).slice(start, end);
}

function textOf({ files, texts }: Project['folder'], file: string): string {
  return [...files, ...texts].find(({ name }) => name === file)?.text ?? '';
}

/** The project with edits made. */
export function withEdits(project: Project, edits: readonly TextEdit[]): Project {
  const inReverse = [...edits].sort((one, other) => other.place.start - one.place.start);
  return inReverse.reduce((after, { place: { file, start, end }, text }) => {
    const before = textOf(after.folder, file);
    return withFile(after, { name: file, text: before.slice(0, start) + text + before.slice(end) });
  }, project);
}
