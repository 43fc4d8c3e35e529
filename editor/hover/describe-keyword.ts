import {
  clauseKeywords,
  declarationKeywords,
  operatorWords,
  shapes,
  structure,
  type ClauseKeyword,
  type DeclarationKeyword,
  type Structure,
} from '#grammar';
import type { Wording } from '../place.ts';

/** What a declaration's keyword means, how its line is written and what may stand below it. */
export function describeDeclaration(keyword: DeclarationKeyword): readonly string[] {
  const { shape, zh, en } = declarationKeywords[keyword];
  const { clauses, duties }: Structure = structure[keyword];
  const below = [...(Object.keys(clauses) as ClauseKeyword[]), ...(duties ? ['（主体）应当……'] : [])];
  return [`${keyword}：${zh} / ${en}`, ...written(keyword, shape), `其下可写 / below it: ${below.join('、')}`];
}

/** What a clause's keyword means and how its line is written. */
export function describeClauseKeyword(keyword: ClauseKeyword): readonly string[] {
  const { shape, zh, en } = clauseKeywords[keyword];
  return [`${keyword}：${zh} / ${en}`, ...written(keyword, shape)];
}

function written(keyword: string, shape: keyof typeof shapes): readonly string[] {
  const { zh, en, example } = shapes[shape];
  return [`写法：${zh} / ${en}`, ...(example === '' ? [] : [`例 / e.g.: ${keyword} ${example}`])];
}

/** What a word that begins a line, or an operator, means; null for any other. */
export function describeKeyword(text: string, first: boolean): readonly string[] | null {
  if (first && isDeclaration(text)) return describeDeclaration(text);
  if (first && isClause(text)) return describeClauseKeyword(text);
  const operators: Readonly<Record<string, Wording>> = operatorWords;
  const operator = Object.hasOwn(operators, text) ? operators[text] : undefined;
  return operator === undefined ? null : [`${text}：${operator.zh} / ${operator.en}`];
}

function isDeclaration(text: string): text is DeclarationKeyword {
  return Object.hasOwn(declarationKeywords, text);
}

function isClause(text: string): text is ClauseKeyword {
  return Object.hasOwn(clauseKeywords, text);
}
