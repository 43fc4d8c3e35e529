import { citationsIn, type Answer, type Declared, type ResolvedRuleSet } from '#compiler';
import type { Span } from '#diagnostics';
import type { Project } from '#editor';
import type { ClauseNode } from '#grammar';
import type { LawAnswer } from './law-view.ts';

/** What answers for a sentence, with the places to go to; whoever cites both a clause and its sentence is told once. */
export function lawAnswers(project: Project, answers: readonly Answer[]): readonly LawAnswer[] {
  const told = new Map<string, LawAnswer>();
  for (const { fate, declared, item, reason } of answers) {
    const answer = { fate, item, reason, ...named(project, declared, item) };
    const { file, start } = answer.place;
    told.set(`${file} ${start}`, answer);
  }
  return [...told.values()];
}

/** The folder's own declarations by the places they cite in any document. */
export function citingAnswers(
  project: Project,
  { home, declarations, citations }: ResolvedRuleSet,
): ReadonlyMap<ClauseNode, readonly LawAnswer[]> {
  const found = new Map<ClauseNode, LawAnswer[]>();
  for (const declared of declarations) {
    if (declared.home !== home) continue;
    const places = citationsIn(declared.node).flatMap((citation) => citations.get(citation)?.node ?? []);
    for (const node of new Set(places)) {
      const answer = { fate: fateOf(declared), item: null, reason: null, ...named(project, declared, null) };
      const present = found.get(node);
      if (present === undefined) found.set(node, [answer]);
      else present.push(answer);
    }
  }
  return found;
}

function fateOf({ keyword }: Declared): LawAnswer['fate'] {
  return keyword === '义务' ? 'obligation' : 'encoded';
}

function named(
  { folder }: Project,
  declared: Declared,
  item: string | null,
): Pick<LawAnswer, 'keyword' | 'name' | 'place'> {
  const { source, start, end } = item === null ? declared.nameSpan : itemSpan(declared, item);
  return {
    keyword: declared.keyword,
    name: declared.name,
    place: { folder: folder.name, file: source.name, start, end },
  };
}

function itemSpan({ node, nameSpan }: Declared, item: string): Span {
  const values = node.clauses.map(({ value }) => value);
  const found = values.find((value) => value.shape === 'item' && value.name.text === item);
  return found?.shape === 'item' ? found.name.span : nameSpan;
}
