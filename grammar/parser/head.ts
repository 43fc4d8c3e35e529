import type { IToken } from 'chevrotain';
import { diagnose, nearest, type Diagnostic, type Source, type Span } from '#diagnostics';
import { limit } from '../lexer/limits.ts';
import { layoutPiece, type Line } from '../lexer/layout.ts';
import { lexPiece } from '../lexer/lex.ts';
import { endOf, retag, spanOf, touches } from '../lexer/token.ts';
import { CitationLiteral, Digits, heads, NameWord, operators, Separator } from '../lexer/tokens.ts';
import {
  clauseKeywords,
  declarationKeywords,
  structure,
  type ClauseKeyword,
  type DeclarationKeyword,
} from '../vocabulary/index.ts';

/** What a line's first word makes of it; its first token is tagged so that the parser knows the shape. */
export type Head =
  | {
      readonly kind: 'declaration';
      readonly keyword: DeclarationKeyword;
      readonly line: Line;
      readonly told: Diagnostic | null;
    }
  | { readonly kind: 'clause'; readonly keyword: ClauseKeyword; readonly line: Line; readonly told: Diagnostic | null }
  | { readonly kind: 'duty'; readonly line: Line; readonly told: Diagnostic | null }
  | { readonly kind: 'unknown'; readonly told: Diagnostic };

const declarationNames = Object.keys(declarationKeywords) as DeclarationKeyword[];
const clauseNames = Object.keys(clauseKeywords) as ClauseKeyword[];
const declarationSet: ReadonlyMap<string, DeclarationKeyword> = new Map(declarationNames.map((name) => [name, name]));
const clauseSet: ReadonlyMap<string, ClauseKeyword> = new Map(clauseNames.map((name) => [name, name]));

/** Keywords by the characters in them. */
const keywordsWith = indexByCharacter([...declarationNames, ...clauseNames]);

function indexByCharacter(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (const character of new Set(name)) {
      const holders = index.get(character) ?? [];
      holders.push(name);
      index.set(character, holders);
    }
  }
  return index;
}

/** What helps to tell which keyword was meant. */
export interface Surroundings {
  /** Whether a line could be read. */
  readonly reads: (line: Line) => boolean;
  /** The first words of the lines below, down to the next declaration. */
  readonly below: () => readonly string[];
}

/** Decides what kind of line this is. */
export function headOf(line: Line, source: Source, around: Surroundings): Head {
  const [first, second] = line;
  if (second?.tokenType === operators.mode && isName(first)) return { kind: 'duty', line, told: null };
  const known = tagged(first.image, line, null);
  if (known !== null) return second === undefined ? known : withBlank(known, first, second, source);
  const duty = second === undefined ? null : misspeltDuty(line, second, source);
  if (duty !== null) return duty;
  const span = spanOf(first, source);
  if (first.tokenType !== NameWord) return { kind: 'unknown', told: withoutKeyword(first, span) };
  return split(line, source, around.reads) ?? guessed(line, span, around);
}

/** Everyday words for 应当, 可以 and 不得. */
const modes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    应该: '应当',
    必须: '应当',
    须: '应当',
    应: '应当',
    需要: '应当',
    可: '可以',
    能够: '可以',
    有权: '可以',
    不准: '不得',
    禁止: '不得',
    不可: '不得',
    不应: '不得',
  }),
);

/** `甲 应该 乙`: a duty in other words. */
function misspeltDuty(line: Line, second: IToken, source: Source): Head | null {
  const meant = modes.get(second.image);
  if (meant === undefined) return null;
  const span = spanOf(second, source);
  retag(second, operators.mode);
  const fixes = [{ kind: 'Fix' as const, edits: [{ span, replacement: meant }] }];
  return {
    kind: 'duty',
    line,
    told: diagnose('wrong-word', span, { word: second.image, replacement: meant }, { fixes }),
  };
}

function isName(token: IToken): boolean {
  return token.tokenType === NameWord || token.tokenType === Digits;
}

/** The head of a line whose first word is this keyword. */
function tagged(
  keyword: string,
  line: Line,
  told: Diagnostic | null,
): Exclude<Head, { kind: 'duty' | 'unknown' }> | null {
  const declaration = declarationSet.get(keyword);
  if (declaration !== undefined) {
    retag(line[0], heads[declarationKeywords[declaration].shape]);
    return { kind: 'declaration', keyword: declaration, line, told };
  }
  const clause = clauseSet.get(keyword);
  if (clause === undefined) return null;
  retag(line[0], heads[clauseKeywords[clause].shape]);
  return { kind: 'clause', keyword: clause, line, told };
}

/** `依据第十条` is read, but a blank is wanted. */
function withBlank(
  head: Exclude<Head, { kind: 'duty' | 'unknown' }>,
  first: IToken,
  second: IToken,
  source: Source,
): Head {
  if (second.tokenType !== CitationLiteral || !touches(first, second) || second.image.startsWith('《')) return head;
  return { ...head, told: missingBlank({ source, start: first.startOffset, end: endOf(second) }, first.image.length) };
}

function missingBlank(span: Span, at: number): Diagnostic {
  const text = span.source.text.slice(span.start, span.end);
  const place = { source: span.source, start: span.start + at, end: span.start + at };
  return diagnose(
    'missing-blank',
    span,
    { text, replacement: `${text.slice(0, at)} ${text.slice(at)}` },
    { fixes: [{ kind: 'Fix', edits: [{ span: place, replacement: ' ' }] }] },
  );
}

function withoutKeyword(first: IToken, span: Span): Diagnostic {
  const connective =
    first.tokenType === Separator || first.tokenType === operators.and || first.tokenType === operators.or;
  return connective
    ? diagnose('separator-at-start', span, { mark: first.image })
    : diagnose('no-keyword', span, { text: first.image });
}

/** `档次一档`: the longest keyword that the word begins with and that makes the line readable. */
function split(line: Line, source: Source, reads: (line: Line) => boolean): Head | null {
  const [first, ...rest] = line;
  const last = rest.at(-1) ?? first;
  const text = source.text.slice(first.startOffset, endOf(last));
  const prefixes = [...declarationNames, ...clauseNames]
    .filter((name) => first.image.startsWith(name))
    .sort((a, b) => b.length - a.length);
  for (const keyword of prefixes) {
    const head: IToken = { ...first, image: keyword };
    const offset = first.startOffset + keyword.length;
    const tried: Line = [head, ...layoutPiece(lexPiece(text.slice(keyword.length), offset))];
    const told = missingBlank({ source, start: first.startOffset, end: endOf(first) }, keyword.length);
    const found = tagged(keyword, tried, told);
    if (found !== null && reads(tried)) return found;
  }
  return null;
}

/** The keywords that share a character with the word (no other can be near it), likelier ones first. */
function sharing(word: string, indented: boolean): readonly string[] {
  const found = new Set(Array.from(word).flatMap((character) => keywordsWith.get(character) ?? []));
  const names: readonly string[] = indented
    ? [...clauseNames, ...declarationNames]
    : [...declarationNames, ...clauseNames];
  return found.size === 0 ? [] : names.filter((name) => found.has(name));
}

/** The keyword that was probably meant, rather one under which the line, and then what stands below, makes sense; the line is read as if it stood there. */
function guessed(line: Line, span: Span, { reads, below }: Surroundings): Head {
  const [{ image }] = line;
  const before = span.source.text.charAt(span.start - 1);
  const indented = span.start > 0 && before !== '\n' && before !== '\r';
  const candidates = image.length > limit.name ? [] : sharing(image, indented);
  const near = candidates.filter((name) => nearest(image, [name]) !== null);
  const sensible = near.filter((name) => tagged(name, line, null) !== null && reads(line));
  const suggestion = nearest(image, fitting(sensible.length > 0 ? sensible : near, below));
  const fixes = suggestion === null ? [] : [{ kind: 'Fix' as const, edits: [{ span, replacement: suggestion }] }];
  const told = diagnose('unknown-keyword', span, { word: image, suggestion }, { fixes });
  return (suggestion === null ? null : tagged(suggestion, line, told)) ?? { kind: 'unknown', told };
}

/** The keywords whose declaration takes most of the lines below first; else as they come. */
function fitting(names: readonly string[], below: () => readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  const words = below();
  const misfits = (name: string): number => {
    const declaration = declarationSet.get(name);
    if (declaration === undefined) return 0;
    return words.filter((word) => clauseSet.has(word) && !Object.hasOwn(structure[declaration].clauses, word)).length;
  };
  return names
    .map((name) => ({ name, misfits: misfits(name) }))
    .sort((one, other) => one.misfits - other.misfits)
    .map(({ name }) => name);
}
