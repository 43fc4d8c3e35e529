import type { Source, Span, Staged } from '#diagnostics';
import type { CitationStep } from '../ast.ts';
import { printStep } from '../parser/citations.ts';
import { cut, depthOf, type Piece } from './pieces.ts';
import { sentencesOf } from './sentences.ts';
import type { ClauseNode, ClauseTree } from './tree.ts';

/** A node whose parts are still being gathered. */
interface Draft {
  readonly level: CitationStep['level'];
  readonly number: number;
  readonly depth: number;
  readonly start: number;
  readonly own: Span;
  readonly children: Draft[];
  /** The first stands behind the mark. */
  paragraphs: number;
}

/** Takes a regulation's published text apart. Anything is a text; one without articles has no nodes. */
export function parseClauses(source: Source): Staged<ClauseTree> {
  const pieces = cut(source.text);
  const first = bodyStart(pieces);
  const end = bodyEnd(source.text, pieces, first);
  const drafts = gather(source, pieces.slice(first, end));
  const start = pieces[first]?.start ?? source.text.length;
  const stop = pieces[end]?.start ?? source.text.length;
  const nodes = drafts.map((draft) => finish(source, draft, []));
  return {
    value: {
      kind: 'ClauseTree',
      source,
      preamble: { source, start: 0, end: start },
      nodes,
      rest: { source, start: stop, end: source.text.length },
    },
    diagnostics: [],
  };
}

/** The first article, or the chapter it opens; chapters that only a table of contents lists come before. */
function bodyStart(pieces: readonly Piece[]): number {
  const article = pieces.findIndex(({ mark }) => mark?.level === 'article');
  if (article < 0) {
    const annex = pieces.findIndex(({ mark }) => mark?.level === 'annex');
    return annex < 0 ? pieces.length : annex;
  }
  const heading = pieces.slice(0, article).findLastIndex(({ mark }) => mark?.level === 'chapter');
  return heading < 0 ? article : heading;
}

/** Page furniture: behind the last mark, after an empty line, a line that is no sentence. */
function bodyEnd(text: string, pieces: readonly Piece[], first: number): number {
  const lastMark = pieces.findLastIndex(({ mark }) => mark !== null);
  const from = Math.max(lastMark + 1, first);
  const tail = pieces.slice(from).findIndex((piece) => piece.apart && !/[。；]/.test(text.charAt(piece.end - 1)));
  return tail < 0 ? pieces.length : from + tail;
}

function gather(source: Source, pieces: readonly Piece[]): readonly Draft[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const { mark, start, end } of pieces) {
    const top = open.at(-1);
    if (mark === null) {
      if (top !== undefined) addParagraph(source, open, start, end);
      continue;
    }
    const depth = depthOf[mark.level];
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const own = { source, start: Math.min(mark.end, end), end };
    const draft: Draft = { level: mark.level, number: mark.number, depth, start, own, children: [], paragraphs: 1 };
    (open.at(-1)?.children ?? roots).push(draft);
    open.push(draft);
  }
  return roots;
}

/** An unnumbered paragraph belongs to the deepest place that is open; its items, if any, to it. */
function addParagraph(source: Source, open: Draft[], start: number, end: number): void {
  if (open.at(-1)?.level === 'paragraph') open.pop();
  const holder = open.at(-1);
  if (holder === undefined) return;
  holder.paragraphs += 1;
  const draft: Draft = {
    level: 'paragraph',
    number: holder.paragraphs,
    depth: holder.depth + 0.5,
    start,
    own: { source, start, end },
    children: [],
    paragraphs: 1,
  };
  holder.children.push(draft);
  open.push(draft);
}

function finish(source: Source, draft: Draft, above: readonly CitationStep[]): ClauseNode {
  const { level, number, own, start } = draft;
  const steps = [...above.filter((step) => step.level !== 'chapter'), { level, number }];
  const label = steps.map((step) => printStep(step, false)).join('');
  const children = draft.children.map((child) => finish(source, child, steps));
  const sentences = level === 'chapter' ? [] : sentencesOf(source, own, steps, label);
  const span = { source, start, end: children.at(-1)?.span.end ?? own.end };
  return {
    kind: 'ClauseNode',
    level,
    number,
    steps,
    label,
    text: source.text.slice(own.start, own.end),
    own,
    span,
    sentences,
    children,
  };
}
