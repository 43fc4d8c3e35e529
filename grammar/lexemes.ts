import type { Source } from '#diagnostics';
import { formOf } from './forms.ts';
import { lexemesOf, type Lexeme } from './lexer/lexemes.ts';
import { textOf } from './yaml/parse-yaml.ts';

export type { Lexeme } from './lexer/lexemes.ts';

/** The words and marks of a rule file, each at its place in it; of a YAML file those of its keys and values, none if it is no YAML. */
export function lexemes(source: Source): readonly Lexeme[] {
  if (formOf(source.name) !== 'yaml') return lexemesOf(source);
  const map = textOf(source).value;
  return lexemesOf(map.text).map((lexeme) => ({ ...lexeme, span: map.locate(lexeme.span) }));
}
