import { clauseKeywords, continuedKey, declarationKeywords, operatorWords, type Form } from '#grammar';

/** A tokenizer for instant colours as plain data, in the shape that Monaco's Monarch takes; patterns are texts of regular expressions. */
export interface LexicalGrammar {
  readonly defaultToken: string;
  readonly tokenizer: Readonly<Record<string, readonly LexicalRule[]>>;
}

/** A pattern, and what it is: a `TokenKind`, or `white`. */
export type LexicalRule = readonly [pattern: string, kind: string];

const keywords = alternatives([...Object.keys(declarationKeywords), ...Object.keys(clauseKeywords)]);
const operators = alternatives(Object.keys(operatorWords));
const numeral = '[0-9零〇一二三四五六七八九十百千两]+';
const blank = '[ \\t\\u3000]';
const letter = '[A-Za-z_·\\u2E80-\\u2FDF\\u3005-\\u3007\\u3400-\\u9FFF\\uF900-\\uFAFF]';

/** Longer ones first: 不属于 before 不. */
function alternatives(words: readonly string[]): string {
  return [...words].sort((one, other) => other.length - one.length).join('|');
}

/** What the words of a line are, whatever line it is. */
const words: readonly LexicalRule[] = [
  ['[#＃].*$', 'comment'],
  ['“[^”]*”?', 'text'],
  ['"[^"]*"?', 'text'],
  ['＂[^＂]*＂?', 'text'],
  ['「[^」]*」?', 'name'],
  ['《[^》]*》?', 'citation'],
  [`(?:第${numeral}[条章]|附件${numeral})(?:第?[（(]?${numeral}[）)]?[条款项目句]?)*`, 'citation'],
  [`[0-9]{4}(?:-[0-9]{1,2}-[0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日)`, 'date'],
  [`(?:${operators})(?!${letter}|[0-9])`, 'operator'],
  [`(?:超过|不满|不足)?[0-9](?:${letter}|[0-9%％.])*`, 'number'],
  [`${letter}(?:${letter}|[-0-9])*`, 'name'],
  ['[、（）().]', 'operator'],
  [`${blank}+`, 'white'],
];

/** The colours of a form before the compiler has looked: keywords are the first words of their lines. */
export function lexicalGrammar(form: Form): LexicalGrammar {
  const heads: readonly LexicalRule[] =
    form === 'zs'
      ? [[`^${blank}*(?:${keywords})(?=${blank}|$)`, 'keyword']]
      : [
          [`^[ \\t]*(?:-[ \\t]+)+`, 'operator'],
          [`(?:${keywords}|${continuedKey})(?=[ \\t]*:)`, 'keyword'],
          ['[:\\[\\]{},|>-]', 'operator'],
        ];
  return { defaultToken: '', tokenizer: { root: [...heads, ...words] } };
}
