import type { Fix, Span } from '#diagnostics';
import { printCitation, type Citation, type Declaration, type Expression, type Value } from '#grammar';

/** What each item of the rule set's own vocabularies cites. */
export type CitationsOfItems = ReadonlyMap<string, readonly Citation[]>;

export function citationsOfItems(declarations: readonly Declaration[]): CitationsOfItems {
  const found = new Map<string, readonly Citation[]>();
  for (const { clauses } of declarations)
    for (const { value } of clauses)
      if (value.shape === 'item' && value.citations.length > 0) found.set(value.name.text, value.citations);
  return found;
}

/** More clauses than this are no longer one rule's. */
const mostClauses = 3;

/** The 依据 line that a rule lacks, where the items it asks for say which clause they come from; none where they do not. */
export function citationFix({ clauses, value, keywordSpan }: Declaration, items: CitationsOfItems): readonly Fix[] {
  const cited = clauses.flatMap((clause) => namesIn(clause.value)).flatMap((name) => items.get(name) ?? []);
  const written = [...new Set(cited.map(printCitation))];
  if (written.length === 0 || written.length > mostClauses) return [];
  const { source } = keywordSpan;
  const end = lineEnd(source.text, value.span.end);
  const yaml = source.name.endsWith('.yaml');
  const indent = yaml ? ' '.repeat(columnOf(keywordSpan)) : '  ';
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
  const replacement = `${lineBreak}${indent}依据${yaml ? ':' : ''} ${written.join('、')}`;
  return [{ kind: 'Fix', edits: [{ span: { source, start: end, end }, replacement }] }];
}

function lineEnd(text: string, from: number): number {
  const found = text.slice(from).search(/\r?\n|\r/);
  return found < 0 ? text.length : from + found;
}

function columnOf({ source, start }: Span): number {
  return start - (Math.max(source.text.lastIndexOf('\n', start - 1), source.text.lastIndexOf('\r', start - 1)) + 1);
}

function namesIn(value: Value): readonly string[] {
  return value.shape === 'condition' ? namesInCondition(value.condition) : [];
}

function namesInCondition(condition: Expression): readonly string[] {
  switch (condition.kind) {
    case 'And':
    case 'Or':
      return condition.operands.flatMap(namesInCondition);
    case 'Is':
    case 'Contains':
      return condition.values.flatMap((value) => (value.kind === 'Word' ? [value.text] : []));
    default:
      return [];
  }
}
