import type { Span } from '#diagnostics';
import { clauseAt } from '../clause-at.ts';
import { citationAt, citationsOfClause, mentionAt } from '../names/name-index.ts';
import type { Mention } from '../names/named.ts';
import type { Place } from '../place.ts';
import { clauseTreeOf, placeOf, type Project } from '../project.ts';
import { wordAt } from '../source-words.ts';
import { describeClause } from './describe-clause.ts';
import { describeKeyword } from './describe-keyword.ts';
import { describeNamed } from './describe-named.ts';

/** What there is to know about a word: lines of plain text, the first a heading. */
export interface Hover {
  readonly place: Place;
  readonly lines: readonly string[];
}

/** What stands at an offset: a clause's own words, what a name is, what a keyword means; in a source text, how many rules cite the clause. */
export function hover(project: Project, file: string, offset: number): Hover | null {
  const shown = ({ span, lines }: Found): Hover => ({ place: placeOf(project, span), lines });
  const found = ofName(project, file, offset) ?? ofCitation(project, file, offset) ?? ofWord(project, file, offset);
  return found === null ? ofText(project, file, offset) : shown(found);
}

interface Found {
  readonly span: Span;
  readonly lines: readonly string[];
}

function ofName(project: Project, file: string, offset: number): Found | null {
  const mention = mentionAt(project, file, offset);
  const lines = mention === null ? null : linesOf(project, mention);
  return mention === null || lines === null ? null : { span: mention.span, lines };
}

function linesOf(project: Project, { meaning, span }: Mention): readonly string[] | null {
  switch (meaning.kind) {
    case 'Named':
      return describeNamed(project, meaning.named);
    case 'Word': {
      const { zh, en } = meaning.wording;
      return [`${written(span)}：${zh} / ${en}`];
    }
    case 'Event':
      return [
        `${written(span)}：规则自己写的事件，不据此计算 / an event in the rules’ own words; nothing is computed from it`,
      ];
    case 'Free':
    case 'Unknown':
      return null;
  }
}

function written({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

function ofCitation(project: Project, file: string, offset: number): Found | null {
  const cited = citationAt(project, file, offset);
  return cited === null || cited.place === null
    ? null
    : { span: cited.citation.span, lines: describeClause(cited.place) };
}

function ofWord(project: Project, file: string, offset: number): Found | null {
  const word = wordAt(project, file, offset);
  const lines = word === null ? null : describeKeyword(word.text, word.first);
  return word === null || lines === null ? null : { span: word.span, lines };
}

function ofText(project: Project, file: string, offset: number): Hover | null {
  const tree = clauseTreeOf(project, file);
  const node = tree === null ? null : clauseAt(tree, offset);
  if (node === null) return null;
  const { length } = [node, ...node.sentences].flatMap((one) => citationsOfClause(project, one));
  const lines = [node.label, `规则中引用 ${length} 处 / citations: ${length}`];
  return { place: placeOf(project, node.own), lines };
}
