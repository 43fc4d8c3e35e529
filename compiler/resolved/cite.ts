import { diagnose, nearest, type Diagnostic } from '#diagnostics';
import {
  everyClause,
  find,
  printCitation,
  type Citation,
  type CitationStep,
  type ClauseNode,
  type ClauseTree,
} from '#grammar';
import { bare } from './documents.ts';
import type { CitedPlace, LawDocument } from './ir.ts';

type Report = (diagnostic: Diagnostic) => void;

/** What citations may name, and where to report those that name nothing. */
export interface Citing {
  readonly documents: readonly LawDocument[];
  /** The rule set's own text, which citations without a document mean. */
  readonly own: LawDocument;
  /** Whether the rule set says which file its own text is; that the file is missing is said there. */
  readonly ownIsNamed: boolean;
  readonly report: Report;
}

/** Finds the place a citation names; null with a report if there is none. A document whose text is not at hand is taken at its word. */
export function cite(citation: Citation, { documents, own, ownIsNamed, report }: Citing): CitedPlace | null {
  const document = citation.document === null ? own : documentCalled(citation.document, documents);
  if (document === null) {
    reportDocument(citation, citation.document ?? '', documents, report);
    return null;
  }
  const { steps } = citation;
  if (document.clauses === null) {
    if (document !== own || ownIsNamed) return { document, steps, node: null };
    report(diagnose('no-source-text', citation.span, { citation: citation.text }));
    return null;
  }
  const node = find(document.clauses, steps);
  if (node !== null || steps.length === 0) return { document, steps, node };
  reportClause(citation, document.clauses, report);
  return null;
}

function documentCalled(name: string, documents: readonly LawDocument[]): LawDocument | null {
  return documents.find(({ names }) => names.includes(bare(name))) ?? null;
}

function reportDocument(citation: Citation, document: string, documents: readonly LawDocument[], report: Report): void {
  const suggestion = nearest(
    document,
    documents.flatMap(({ names }) => names),
  );
  const known = documents.flatMap(({ names }) => names.slice(0, 1));
  const fixes = suggestion === null ? [] : [rewriting(citation, { document: suggestion, steps: citation.steps })];
  report(diagnose('unknown-document', citation.span, { document, known, suggestion }, { fixes }));
}

/**
 * Offers a place that does exist: of the same numbers under other levels, which is the same clause spelt in another way and can be put in its place,
 * or the neighbour below the deepest place that was found, which is advice only.
 */
function reportClause(citation: Citation, clauses: ClauseTree, report: Report): void {
  const { document, steps } = citation;
  const deepest = deepestOf(clauses, steps);
  const near = nearestPlace(clauses, deepest, steps);
  const written = (place: ClauseNode): string => printCitation({ document, steps: place.steps });
  const parameters = {
    citation: document === null ? citation.text : printCitation({ document: null, steps }),
    document,
    deepest: deepest === null ? null : deepest.label,
    suggestion: near === null ? null : written(near),
  };
  const respelt = near !== null && sameNumbers(near.steps, numbersOf(steps));
  const fixes = respelt ? [rewriting(citation, { document, steps: near.steps })] : [];
  report(diagnose('clause-not-found', citation.span, parameters, { fixes }));
}

function deepestOf(clauses: ClauseTree, steps: readonly CitationStep[]): ClauseNode | null {
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const node = find(clauses, steps.slice(0, length));
    if (node !== null) return node;
  }
  return null;
}

function nearestPlace(
  clauses: ClauseTree,
  deepest: ClauseNode | null,
  steps: readonly CitationStep[],
): ClauseNode | null {
  const numbers = numbersOf(steps);
  const alike = everyClause(clauses).find((node) => sameNumbers(node.steps, numbers));
  if (alike !== undefined) return alike;
  const wanted = numbers[deepest?.steps.length ?? 0];
  const candidates = deepest === null ? clauses.nodes.flatMap(articlesOf) : deepest.children;
  if (wanted === undefined) return null;
  const [closest] = [...candidates].sort(
    (one, other) => Math.abs(one.number - wanted) - Math.abs(other.number - wanted),
  );
  return closest !== undefined && Math.abs(closest.number - wanted) <= 1 ? closest : null;
}

function articlesOf(node: ClauseNode): readonly ClauseNode[] {
  return node.level === 'chapter' ? node.children : [node];
}

function numbersOf(steps: readonly CitationStep[]): readonly number[] {
  return steps.map(({ number }) => number);
}

function sameNumbers(steps: readonly CitationStep[], numbers: readonly number[]): boolean {
  return steps.length === numbers.length && steps.every(({ number }, at) => number === numbers[at]);
}

function rewriting(citation: Citation, place: Pick<Citation, 'document' | 'steps'>): Diagnostic['fixes'][number] {
  return { kind: 'Fix', edits: [{ span: citation.span, replacement: printCitation(place) }] };
}
