import type { CitedPlace } from '#compiler';
import { printCitation, type ClauseNode } from '#grammar';
import { writtenLines } from './written-lines.ts';

/** A clause in the words of its text, as lines. */
export function describeClause({ document, steps, node }: CitedPlace): readonly string[] {
  const [name = ''] = document.names;
  const cited = printCitation({ document: document.ownTextOf === null ? name : null, steps });
  const title = document.title === name ? '' : ` · ${document.title}`;
  const head = document.ownTextOf === null ? `${cited}${title}` : `${cited} · ${document.title}`;
  const words =
    node === null
      ? ['条文不在手边，以原文为准 / the text of this document is not at hand']
      : writtenLines(wholeOf(node));
  return [head, ...words];
}

/** A chapter is told by its title alone. */
function wholeOf(node: ClauseNode): ClauseNode['span'] {
  return node.level === 'chapter' ? node.own : node.span;
}
