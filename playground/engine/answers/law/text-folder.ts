import { outcomeOf, type Project } from '#editor';
import type { ClauseTree } from '#grammar';

/** The folder a source text lies in: the open one, or a parent's. */
export function textFolder(project: Project, tree: ClauseTree): string {
  const { own, ancestors } = outcomeOf(project);
  const holder = [own, ...ancestors].find(({ read }) => [...read.texts.values()].includes(tree));
  return (holder ?? own).folder.name;
}
