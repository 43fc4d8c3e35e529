import { clauseKeywords, declarationKeywords, type Lexeme } from '#grammar';
import { mentionsOf, nameIndexOf } from './names/name-index.ts';
import type { Meaning, NamedKind } from './names/named.ts';
import type { Scope } from './names/scope.ts';
import type { Project } from './project.ts';
import { wordsOf } from './source-words.ts';

/** `name` names a declaration or a party, `value` one of a closed list, `unknown` nothing that is declared. */
export type TokenKind =
  'keyword' | 'name' | 'value' | 'citation' | 'number' | 'date' | 'text' | 'comment' | 'operator' | 'unknown';

/** A stretch of one row of a file; `end` is exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/** What the words of a rule file are, in order, for colours; of a line that cannot be read, what its words alone tell. */
export function tokens(project: Project, file: string): readonly Token[] {
  const { scope } = nameIndexOf(project);
  const meanings = new Map(mentionsOf(project, file).map(({ span, meaning }) => [span.start, meaning]));
  return wordsOf(project, file).flatMap((word) => {
    const kind = kindOf(word, meanings.get(word.span.start) ?? null, scope);
    return kind === null ? [] : rowsOf(word, kind);
  });
}

/** Keywords are those that begin a line. */
export function isKeyword({ first, text }: Pick<Lexeme, 'first' | 'text'>): boolean {
  return first && (Object.hasOwn(declarationKeywords, text) || Object.hasOwn(clauseKeywords, text));
}

function kindOf(word: Lexeme, meaning: Meaning | null, scope: Scope): TokenKind | null {
  if (word.kind === 'comment' || word.kind === 'text') return word.kind;
  if (word.kind === 'citation') return 'citation';
  if (meaning !== null) return kindOfMeaning(meaning, scope);
  if (isKeyword(word)) return 'keyword';
  switch (word.kind) {
    case 'document':
      return 'citation';
    case 'operator':
    case 'mark':
      return 'operator';
    case 'digits':
      return /^[0-9]{4}(?:[-.年])/.test(word.text) ? 'date' : 'number';
    case 'name':
      return null;
  }
}

const valueKinds: ReadonlySet<NamedKind> = new Set(['项', '档', '读法', '登记状态']);

function kindOfMeaning(meaning: Meaning, scope: Scope): TokenKind {
  switch (meaning.kind) {
    case 'Word':
      return 'value';
    case 'Free':
    case 'Event':
      return 'text';
    case 'Unknown':
      return 'unknown';
    case 'Named': {
      const { named } = meaning;
      if (named.kind !== '主体' && !scope.has(named)) return 'unknown';
      return valueKinds.has(named.kind) ? 'value' : 'name';
    }
  }
}

/** A text may run over several rows of a YAML file. */
function rowsOf({ span: { source, start, end } }: Lexeme, kind: TokenKind): readonly Token[] {
  const written = source.text.slice(start, end);
  return [...written.matchAll(/[^\r\n]+/g)].map(({ index, 0: row }) => {
    const lead = row.length - row.trimStart().length;
    return { start: start + index + lead, end: start + index + row.trimEnd().length, kind };
  });
}
