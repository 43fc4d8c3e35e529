import { printName } from '#grammar';
import { firstLine, kindWording } from '../hover/describe-named.ts';
import { nameIndexOf } from '../names/name-index.ts';
import type { Named } from '../names/named.ts';
import type { Project } from '../project.ts';
import type { Candidate } from './candidate.ts';

/** Things that are declared, as they are written in a line. */
export function namedCandidates(
  project: Project,
  things: readonly Named[],
  kind: 'name' | 'value',
): readonly Candidate[] {
  const { scope } = nameIndexOf(project);
  return things.map((named) => ({
    label: named.name,
    insert: named.kind === '法源' ? `《${named.name}》` : printName(named.name),
    kind,
    detail: kindWording(named),
    documentation: scope.placesOf(named).slice(0, 1).map(firstLine),
  }));
}

/** Everything of a kind that is declared. */
export function declaredCandidates(
  project: Project,
  kind: Named['kind'],
  owner: string | null = null,
): readonly Candidate[] {
  const values: readonly Named['kind'][] = ['项', '档', '读法', '登记状态'];
  const things = nameIndexOf(project).scope.all(kind, owner);
  return namedCandidates(project, things, values.includes(kind) ? 'value' : 'name');
}

/** Whoever the rules say judges or acts, the most often named first. */
export function partyCandidates(project: Project): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const { meaning } of nameIndexOf(project).mentions)
    if (meaning.kind === 'Named' && meaning.named.kind === '主体')
      counts.set(meaning.named.name, (counts.get(meaning.named.name) ?? 0) + 1);
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  return namedCandidates(
    project,
    names.map((name) => ({ kind: '主体', owner: '', name })),
    'name',
  );
}
