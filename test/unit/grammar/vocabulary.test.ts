import { describe, expect, it } from 'vitest';
import {
  clauseKeywords,
  declarationKeywords,
  operatorWords,
  parse,
  shapes,
  structure,
  valueWords,
  type ClauseKeyword,
} from '#grammar';
import { sourceOf } from './reading-lines.ts';

const clauses = Object.keys(clauseKeywords) as ClauseKeyword[];
const declarations = Object.keys(declarationKeywords);

/** Two keywords are also operator words: an operator is never a line's first word. */
const both = new Set(['释义']);

describe('vocabulary', () => {
  it('declaration and clause keywords are disjoint, and no operator word begins a line', () => {
    expect(clauses.filter((keyword) => declarations.includes(keyword))).toEqual([]);
    const operators = Object.keys(operatorWords);
    expect(
      [...clauses, ...declarations].filter((keyword) => operators.includes(keyword) && !both.has(keyword)),
    ).toEqual([]);
  });

  it('every clause keyword belongs to some declaration, every declaration has a structure', () => {
    const used = new Set(Object.values(structure).flatMap((one) => Object.keys(one.clauses)));
    expect(clauses.filter((keyword) => !used.has(keyword))).toEqual([]);
    expect(Object.keys(structure)).toEqual(declarations);
  });

  it('alternatives are clauses of their declaration', () => {
    for (const { alternatives, clauses: own } of Object.values(structure)) {
      for (const keyword of alternatives.flat()) expect(Object.keys(own)).toContain(keyword);
    }
  });

  it('value words belong to clauses whose value is a name or names', () => {
    for (const keyword of Object.keys(valueWords) as (keyof typeof valueWords)[]) {
      expect(['name', 'names', 'measured-name']).toContain(clauseKeywords[keyword].shape);
    }
  });

  it('the example of every shape is read as one by every keyword of the shape', () => {
    const all = [...Object.entries(declarationKeywords), ...Object.entries(clauseKeywords)];
    for (const [keyword, { shape }] of all) {
      const line = `${keyword} ${shapes[shape].example}`.trim();
      const { value, diagnostics } = parse(sourceOf(keyword in declarationKeywords ? line : `情形 1\n  ${line}`));
      expect(diagnostics, line).toEqual([]);
      const read =
        keyword in declarationKeywords ? value.declarations[0]?.value : value.declarations[0]?.clauses[0]?.value;
      expect(read?.shape).toBe(shape);
    }
    expect(parse(sourceOf(`义务 甲\n  ${shapes.duty.example}`)).value.declarations).toMatchObject([
      { clauses: [{ value: { shape: 'duty' } }] },
    ]);
  });

  it('about thirty words are reserved', () => {
    expect(Object.keys(operatorWords).length).toBeLessThanOrEqual(35);
  });
});
