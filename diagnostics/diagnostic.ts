import type { Code, ParametersOf } from './catalogue/index.ts';
import type { Span } from './source.ts';

/** error stops compilation; warning is shown and passes; note is information (an analysis' finding already acknowledged). */
export type Severity = 'error' | 'warning' | 'note';

/** Replace the text of each span (they do not overlap) to mend the mistake. */
export interface Fix {
  readonly kind: 'Fix';
  readonly edits: readonly { readonly span: Span; readonly replacement: string }[];
}

/** Another place that the diagnostic speaks of, with the code of a sentence about it. */
export interface Related {
  readonly span: Span;
  readonly role: RelatedRole;
}

/** Why a related place is shown; the catalogue has the words. */
export type RelatedRole = 'first-declared' | 'declared-here' | 'inherited-rule' | 'other-reading' | 'other-rule';

/** What we say to an author: data without words. The catalogue turns code and parameters into a sentence. */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C;
  readonly parameters: ParametersOf<C>;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A stage's result: always a value, and what there is to say about the input. */
export interface Staged<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a diagnostic; the parameters' type follows from the code. */
export function diagnose<C extends Code>(
  code: C,
  span: Span,
  parameters: ParametersOf<C>,
  more: { readonly related?: readonly Related[]; readonly fixes?: readonly Fix[] } = {},
): Diagnostic<C> {
  return { code, parameters, span, related: more.related ?? [], fixes: more.fixes ?? [] };
}
