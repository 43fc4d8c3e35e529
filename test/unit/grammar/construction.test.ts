import { describe, expect, it } from 'vitest';
import { makeLexer } from '../../../grammar/lexer/lex.ts';
import { LineParser } from '../../../grammar/parser/line-parser.ts';

describe('the grammar itself', () => {
  it('has no ambiguous alternative, no left recursion, no rule that names another’s method', () => {
    expect(() => new LineParser(true)).not.toThrow();
  });

  it('has patterns that can be told apart by their first character', () => {
    expect(makeLexer(true).lexerDefinitionErrors).toEqual([]);
  });
});
