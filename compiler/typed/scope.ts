import { diagnose, nearest, type Diagnostic, type Fix, type Span } from '#diagnostics';
import { operatorWords, type Citation, type DeclarationKeyword, type Word } from '#grammar';
import type { CitedPlace, Declared, RuleSet as Resolved } from '../resolved/ir.ts';
import type { Band, Fact, Interpretation, Item, Vocabulary } from './ir.ts';
import type { Status } from './ir-status.ts';

/** What names mean, gathered before any rule is typed, and where to report. */
export interface Typing {
  readonly resolved: Resolved;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly facts: readonly Fact[];
  /** Names of facts whose declaration is not sound. */
  readonly brokenFacts: ReadonlySet<string>;
  readonly interpretations: ReadonlyMap<string, Interpretation>;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly bands: readonly Band[];
  /** Grows while rules are typed: everything they mention. */
  readonly used: Set<Interpretation | Fact | Item | Vocabulary>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** The declarations of one keyword, in the rule set's order. */
export function declarationsOf(resolved: Resolved, keyword: DeclarationKeyword): readonly Declared[] {
  return resolved.declarations.filter((declared) => declared.keyword === keyword);
}

/** Whether a status of that name is declared but not sound: what is wrong with it is reported there alone. */
export function isBrokenStatus({ resolved, statuses }: Pick<Typing, 'resolved' | 'statuses'>, name: string): boolean {
  return !statuses.has(name) && declarationsOf(resolved, '登记状态').some((declared) => declared.name === name);
}

/** Where a citation leads; null if it led nowhere, which is already reported. */
export function placeOf(typing: Typing, citation: Citation): CitedPlace | null {
  return typing.resolved.citations.get(citation) ?? null;
}

/** The nearest candidate to a misspelt word, with the fix that writes it. */
export function suggested(
  word: Word,
  candidates: Iterable<string>,
): { readonly suggestion: string | null; readonly fixes: readonly Fix[] } {
  const suggestion = nearest(word.text, candidates);
  return { suggestion, fixes: suggestion === null ? [] : [replacing(word.span, quoted(suggestion))] };
}

/** A name as it is written: one that is an operator word stands in 「」. */
function quoted(name: string): string {
  return Object.hasOwn(operatorWords, name) ? `「${name}」` : name;
}

/** The fix that writes `replacement` over one place. */
export function replacing(span: Span, replacement: string): Fix {
  return { kind: 'Fix', edits: [{ span, replacement }] };
}

/** The fix that takes one member out of a list, with the 、 beside it; none where it is the only one. */
export function dropping(list: readonly { readonly span: Span }[], at: number): readonly Fix[] {
  const [before, member, after] = [list[at - 1], list[at], list[at + 1]];
  if (member === undefined) return [];
  const { source, start, end } = member.span;
  if (before !== undefined) return [replacing({ source, start: before.span.end, end }, '')];
  return after === undefined ? [] : [replacing({ source, start, end: after.span.start }, '')];
}

/** Reports a name that nothing of its kind is called. */
export function reportUnknownName(
  typing: Pick<Typing, 'report'>,
  word: Word,
  what: DeclarationKeyword,
  candidates: Iterable<string>,
): void {
  const known = [...candidates];
  const { suggestion, fixes } = suggested(word, known);
  typing.report(diagnose('unknown-name', word.span, { what, name: word.text, known, suggestion }, { fixes }));
}
