import { formOf, lexemes, type Lexeme } from '#grammar';
import type { Place, Wording } from '../place.ts';
import type { Project } from '../project.ts';
import type { Candidate, CompletionKind } from './candidate.ts';
import { nameOf } from './condition-state.ts';
import { keywordCandidates, modeCandidates } from './keyword-candidates.ts';
import { clauseLineCandidates, declarationCandidates } from './line-candidates.ts';
import { isClauseKeyword, isDeclarationKeyword, type LineContext } from './line-context.ts';
import { replacedAt, type Replaced } from './replaced.ts';
import { textContext } from './text-context.ts';
import { yamlContext } from './yaml-context.ts';

/** One thing that may be written at the cursor, likelier ones first in their list. */
export interface Completion {
  readonly label: string;
  /** Written over `place`. */
  readonly insert: string;
  readonly place: Place;
  readonly kind: CompletionKind;
  readonly detail: Wording;
  /** More about it, as lines of plain text. */
  readonly documentation: readonly string[];
}

/** What may be written at an offset of a rule file, also in the middle of an unfinished line. */
export function complete(project: Project, file: string, offset: number): readonly Completion[] {
  const source = project.folder.files.find(({ name }) => name === file);
  if (source === undefined) return [];
  const context = formOf(file) === 'yaml' ? yamlContext(source.text, offset) : textContext(source.text, offset);
  const words = lexemes({ name: '', text: context.said });
  if (isInside(words.at(-1), context.said)) return [];
  const { before, start, end } = replacedAt(source.text, offset, context.said, words);
  const place: Place = { folder: project.folder.name, file, start, end };
  const blankBehind = /^[ \t]/.test(source.text.slice(end));
  const listed = listedBefore(before);
  const candidates = candidatesFor(project, context, { before, start, end });
  return candidates
    .filter(({ label }) => !listed.has(label))
    .map((candidate) => ({
      ...candidate,
      insert: blankBehind ? candidate.insert.trimEnd() : candidate.insert,
      place,
    }));
}

/** In a comment or a text nothing is offered. */
function isInside(last: Lexeme | undefined, said: string): boolean {
  if (last === undefined) return false;
  const row = !said.slice(last.span.end).includes('\n');
  if (last.kind === 'comment') return row;
  return last.kind === 'text' && last.span.end === said.length && !/^["“＂].*["”＂]$/s.test(last.text);
}

/** The members of a list before the one that is being written. */
function listedBefore(before: readonly Lexeme[]): ReadonlySet<string> {
  const listed = new Set<string>();
  for (let at = before.length - 1; before[at]?.text === '、' && at > 0; at -= 2)
    listed.add(nameOf(before[at - 1]?.text ?? ''));
  return listed;
}

function candidatesFor(project: Project, context: LineContext, { before }: Replaced): readonly Candidate[] {
  const [head, ...rest] = before;
  if (head === undefined) return keywordCandidates(project, context);
  const { declaration } = context;
  const [second] = rest;
  if (second?.kind === 'operator' && ['应当', '可以', '不得'].includes(second.text)) return [];
  if (isDeclarationKeyword(head.text)) return declarationCandidates(project, head.text, rest);
  if (declaration === null) return [];
  if (isClauseKeyword(head.text)) return clauseLineCandidates(project, declaration, head.text, rest, opening(context));
  return rest.length === 0 ? modeCandidates() : [];
}

/** The first line of the declaration that the line stands in, behind its keyword. */
function opening({ opening: line }: LineContext): readonly Lexeme[] {
  return lexemes({ name: '', text: line }).slice(1);
}
