import type { Source, Span } from '#diagnostics';
import type { CitationStep } from '../ast.ts';
import type { ClauseNode } from './tree.ts';

const sentence = /[^。！？]+(?:[。！？]+[”’」）)]*)?/g;

/** The sentences of some place's own words; what stands behind the last full stop is one too. */
export function sentencesOf(
  source: Source,
  own: Span,
  steps: readonly CitationStep[],
  label: string,
): readonly ClauseNode[] {
  const text = source.text.slice(own.start, own.end);
  const found = [...text.matchAll(sentence)].map(({ 0: words, index }) => {
    const lead = words.length - words.trimStart().length;
    return { start: own.start + index + lead, end: own.start + index + words.trimEnd().length };
  });
  return found
    .filter(({ start, end }) => end > start)
    .map(({ start, end }, at) => {
      const span = { source, start, end };
      const number = at + 1;
      return {
        kind: 'ClauseNode',
        level: 'sentence',
        number,
        steps: [...steps, { level: 'sentence', number }],
        label: `${label}第${number}句`,
        text: source.text.slice(start, end),
        own: span,
        span,
        sentences: [],
        children: [],
      };
    });
}
