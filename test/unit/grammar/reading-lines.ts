import { catalogue, type Diagnostic, type Fix, type Source } from '#diagnostics';
import { parse, type Clause, type Declaration } from '#grammar';

export function sourceOf(text: string): Source {
  return { name: '试.zs', text };
}

/** The first declaration of a text that must be free of mistakes. */
export function declarationOf(text: string): Declaration {
  const { value, diagnostics } = parse(sourceOf(text));
  if (diagnostics.length > 0) throw new Error(diagnostics.map(sentence).join('\n'));
  const [declaration] = value.declarations;
  if (declaration === undefined) throw new Error('no declaration');
  return declaration;
}

/** A line as a clause of some declaration; it must be free of mistakes. */
export function clauseOf(line: string): Clause {
  const [clause] = declarationOf(`情形 1.1\n  ${line}\n`).clauses;
  if (clause === undefined) throw new Error(`no clause: ${line}`);
  return clause;
}

/** A tree without places, for comparing. */
export function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => !['span', 'keywordSpan', 'source'].includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
}

/** What the user is told, in Chinese. */
export function sentence(diagnostic: Diagnostic): string {
  const entry = entryOf(diagnostic);
  return entry.zh(diagnostic.parameters);
}

/** The advice below it, or the empty string. */
export function advice(diagnostic: Diagnostic): string {
  return entryOf(diagnostic).advice?.zh(diagnostic.parameters) ?? '';
}

interface Sentences {
  readonly zh: (parameters: object) => string;
  readonly advice?: { readonly zh: (parameters: object) => string };
}

function entryOf({ code }: Diagnostic): Sentences {
  return catalogue[code] as unknown as Sentences;
}

/** The text of the source that a diagnostic points at. */
export function pointed({ span }: Diagnostic): string {
  return span.source.text.slice(span.start, span.end);
}

/** A text with a fix applied. */
export function mended(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, replacement }) => now.slice(0, span.start) + replacement + now.slice(span.end), text);
}

/** The number of the line that holds an offset, from 0. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
