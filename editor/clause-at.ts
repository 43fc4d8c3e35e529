import type { ClauseNode, ClauseTree } from '#grammar';

/** The deepest clause of a text that an offset lies in; a sentence is part of its clause. */
export function clauseAt({ nodes }: ClauseTree, offset: number): ClauseNode | null {
  const node = nodes.find(({ span }) => span.start <= offset && offset <= span.end);
  if (node === undefined) return null;
  let deepest = node;
  for (;;) {
    const below = deepest.children.find(({ span }) => span.start <= offset && offset <= span.end);
    if (below === undefined) return deepest;
    deepest = below;
  }
}
