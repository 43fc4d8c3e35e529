import { citationsIn, type CitedPlace, type ResolvedRuleSet } from '#compiler';
import type { Citation, ClauseNode, Declaration } from '#grammar';
import { isOwn, once, outcomeOf, type Project } from '../project.ts';
import { documentSpan } from './document-span.ts';
import { mentionsIn } from './mentions-in.ts';
import { keyOf, type Mention, type Named } from './named.ts';
import { Scope } from './scope.ts';

/** A citation and where it leads; null if nowhere. */
export interface Cited {
  readonly citation: Citation;
  readonly place: CitedPlace | null;
}

/** The names and citations of a folder and of what it inherits. */
export interface NameIndex {
  readonly scope: Scope;
  /** In the order of the folder's files, then the parents'. */
  readonly mentions: readonly Mention[];
  readonly citations: readonly Cited[];
}

/** Everything that is named and cited, also in a folder with mistakes. */
export const nameIndexOf = once((project): NameIndex => {
  const { own, resolved } = outcomeOf(project);
  const written = own.read.files.flatMap(({ declarations }) => declarations);
  const nodes = [...new Set([...written, ...inherited(resolved)])];
  const scope = new Scope([...nodes, ...ruleSetLines(project)]);
  const citations = nodes
    .flatMap(citationsIn)
    .map((citation): Cited => ({ citation, place: resolved?.citations.get(citation) ?? null }));
  const mentions = [...nodes.flatMap((node) => mentionsIn(node, scope)), ...citations.flatMap(documentMentions)];
  return { scope, mentions, citations };
});

/** What parents declare, also where the folder declares it anew. */
function inherited(resolved: ResolvedRuleSet | null): readonly Declaration[] {
  const lineage = ({ node, replaces }: ResolvedRuleSet['declarations'][number]): readonly Declaration[] =>
    replaces === null ? [node] : [node, ...lineage(replaces)];
  return resolved === null ? [] : resolved.declarations.flatMap(lineage);
}

function ruleSetLines(project: Project): readonly Declaration[] {
  return outcomeOf(project)
    .ancestors.flatMap(({ read }) => read.files)
    .flatMap(({ declarations }) => declarations.filter(({ keyword }) => keyword === '规则集'));
}

/** The document in a citation, where a 法源 line declares it. */
function documentMentions({ citation, place }: Cited): readonly Mention[] {
  const span = documentSpan(citation);
  if (span === null) return [];
  if (place === null) return [{ span, meaning: { kind: 'Unknown' }, declares: false }];
  const [name] = place.document.names;
  if (place.document.ownTextOf !== null || name === undefined) return [];
  return [{ span, meaning: { kind: 'Named', named: { kind: '法源', owner: '', name } }, declares: false }];
}

/** The names of a file of the folder. */
export function mentionsOf(project: Project, file: string): readonly Mention[] {
  return (mentionsByFile(project).get(file) ?? []).filter(({ span }) => isOwn(project, span.source));
}

const mentionsByFile = once((project): ReadonlyMap<string, readonly Mention[]> => {
  const byFile = new Map<string, Mention[]>();
  for (const mention of nameIndexOf(project).mentions) {
    const { name } = mention.span.source;
    const found = byFile.get(name);
    if (found === undefined) byFile.set(name, [mention]);
    else found.push(mention);
  }
  return byFile;
});

/** The name at an offset of a file; at the border of two the one that begins there. */
export function mentionAt(project: Project, file: string, offset: number): Mention | null {
  const around = mentionsOf(project, file).filter(({ span }) => span.start <= offset && offset <= span.end);
  return around.find(({ span }) => offset < span.end) ?? around[0] ?? null;
}

/** The citation at an offset of a file. */
export function citationAt(project: Project, file: string, offset: number): Cited | null {
  const around = nameIndexOf(project).citations.filter(
    ({ citation: { span } }) =>
      span.source.name === file && isOwn(project, span.source) && span.start <= offset && offset <= span.end,
  );
  return around.find(({ citation: { span } }) => offset < span.end) ?? around[0] ?? null;
}

/** Every place where something is named, declarations among them. */
export function mentionsOfNamed(project: Project, named: Named): readonly Mention[] {
  const key = keyOf(named);
  return nameIndexOf(project).mentions.filter(
    ({ meaning }) => meaning.kind === 'Named' && keyOf(meaning.named) === key,
  );
}

/** Every citation that leads to a clause itself. */
export function citationsOfClause(project: Project, node: ClauseNode): readonly Citation[] {
  return nameIndexOf(project).citations.flatMap(({ citation, place }) => (place?.node === node ? [citation] : []));
}
