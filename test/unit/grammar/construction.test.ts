import { Lexer, type TokenType } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { makeLexer } from '../../../grammar/lexer/lex.ts';
import { lexed } from '../../../grammar/lexer/tokens.ts';
import { LineParser } from '../../../grammar/parser/line-parser.ts';

describe('the grammar itself', () => {
  it('has no ambiguous alternative, no left recursion, no rule that names another’s method', () => {
    expect(() => new LineParser(true)).not.toThrow();
  });

  it('has patterns that can be told apart by their first character', () => {
    expect(makeLexer(true).lexerDefinitionErrors).toEqual([]);
  });

  it('is told of every token what it may begin with, no less and no more than its pattern says', () => {
    const untold = lexed.map((token): TokenType => {
      const copy = { ...token };
      delete copy.START_CHARS_HINT;
      return copy;
    });
    expect(startsOf(makeLexer(true))).toEqual(startsOf(new Lexer(untold, { positionTracking: 'onlyOffset' })));
  });
});

/** By group of first characters: the names of the tokens that are tried, in order. */
function startsOf(lexer: Lexer): readonly (readonly string[])[] {
  const { charCodeToPatternIdxToConfig: table } = lexer as unknown as {
    charCodeToPatternIdxToConfig: { defaultMode: readonly { readonly tokenType: TokenType }[][] };
  };
  return Array.from(table.defaultMode, (group: readonly { readonly tokenType: TokenType }[] | undefined) => [
    ...new Set(group?.map(({ tokenType }) => tokenType.name)),
  ]);
}
