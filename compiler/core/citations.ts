import { printCitation, type Citation } from '#grammar';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { CitedPlace, Declared, Home, RuleSet as Resolved } from '../resolved/ir.ts';
import type { Origin } from './ir.ts';

/** A place in its canonical spelling; clauses of the rule set's own text go without the document's name. */
export function placeText({ document, steps }: CitedPlace, home: Home): string {
  const name = document.ownTextOf === home ? null : (document.names[0] ?? document.title);
  return printCitation({ document: name, steps });
}

/** Citations in their canonical spelling. */
export function citedTexts(resolved: Resolved, citations: readonly Citation[]): readonly string[] {
  return citations.map((citation) => {
    const place = resolved.citations.get(citation);
    return place === undefined ? citation.text : placeText(place, resolved.home);
  });
}

/** Where a declaration stands and what it rests on. */
export function originOf(resolved: Resolved, { node }: Declared, keyword: '依据' | '争点' = '依据'): Origin {
  return { span: node.span, citations: citedTexts(resolved, clauseOf(node, keyword)?.value.citations ?? []) };
}
