import { diagnose } from '#diagnostics';
import { accountingWords, acknowledgementWords, valueWords, type Clause, type Word } from '#grammar';
import type { Declared } from '../resolved/ir.ts';
import { suggested, type Typing } from './scope.ts';

/** Checks every clause whose value is one of the tool's own words, and the words of 条款 and 知悉 lines. */
export function checkValueWords(typing: Pick<Typing, 'report'>, declared: Declared): void {
  const { value } = declared.node;
  if (value.shape === 'accounted') checkWord(typing, value.name, declared.keyword, Object.keys(accountingWords));
  if (value.shape === 'acknowledged')
    checkWord(typing, value.name, declared.keyword, Object.keys(acknowledgementWords));
  for (const clause of declared.node.clauses) {
    if (clause.keyword === null || !Object.hasOwn(valueWords, clause.keyword)) continue;
    const known = Object.keys(valueWords[clause.keyword as keyof typeof valueWords]);
    for (const word of wordsOf(clause)) checkWord(typing, word, clause.keyword, known);
  }
}

function wordsOf({ value }: Clause): readonly Word[] {
  if ('names' in value) return value.names;
  return 'name' in value ? [value.name] : [];
}

function checkWord(typing: Pick<Typing, 'report'>, word: Word, line: string, known: readonly string[]): void {
  if (known.includes(word.text)) return;
  const { suggestion, fixes } = suggested(word, known);
  typing.report(diagnose('unknown-word', word.span, { word: word.text, line, known, suggestion }, { fixes }));
}
