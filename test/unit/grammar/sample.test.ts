import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, shapes } from '#grammar';
import { sourceOf } from './reading-lines.ts';

const text = readFileSync(new URL('../../support/samples/qinghai-sample.zs', import.meta.url), 'utf8');
const { value, diagnostics } = parse(sourceOf(text));

/** Counted without the parser: a declaration stands at the margin, a clause is indented, a line that goes on is neither. */
function counted(): { readonly declarations: number; readonly clauses: number; readonly comments: number } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const comments = lines.filter((line) => line.startsWith('#')).length;
  const declarations = lines.filter((line) => /^[^\s#]/.test(line)).length;
  const goesOn = lines.filter((line, at) => /^\s+[且或、]/.test(line) || /[、且或(]$/.test(lines[at - 1] ?? '')).length;
  return { declarations, clauses: lines.length - comments - declarations - goesOn, comments };
}

describe('a whole province’s rules', () => {
  it('parse without a diagnostic', () => {
    expect(diagnostics).toEqual([]);
  });

  it('lose no declaration, clause or comment', () => {
    const clauses = value.declarations.reduce((sum, declaration) => sum + declaration.clauses.length, 0);
    expect({ declarations: value.declarations.length, clauses, comments: value.comments.length }).toEqual(counted());
    expect(value.declarations.length).toBe(157);
    expect(clauses).toBe(533);
    expect(value.declarations.some(({ damaged }) => damaged)).toBe(false);
  });

  it('use most shapes', () => {
    const used = new Set(
      value.declarations.flatMap((declaration) => [
        declaration.value.shape,
        ...declaration.clauses.map((clause) => clause.value.shape),
      ]),
    );
    const unused = Object.keys(shapes).filter((shape) => !used.has(shape as keyof typeof shapes));
    expect(unused).toEqual(['date', 'dates', 'points', 'row']);
  });

  it('keep every place: each span holds the words it was read from', () => {
    for (const declaration of value.declarations) {
      expect(text.slice(declaration.keywordSpan.start, declaration.keywordSpan.end)).toBe(declaration.keyword);
      for (const clause of declaration.clauses) {
        const words = text.slice(clause.span.start, clause.span.end);
        expect(words.startsWith(text.slice(clause.keywordSpan.start, clause.keywordSpan.end))).toBe(true);
        if (clause.keyword !== null) expect(words.startsWith(clause.keyword)).toBe(true);
        expect(clause.span.start).toBeGreaterThanOrEqual(declaration.span.start);
        expect(clause.span.end).toBeLessThanOrEqual(declaration.span.end);
      }
    }
  });

  it('read the same with Windows line ends, a byte order mark, full-width brackets and blanks', () => {
    const count = (variant: string): readonly number[] => {
      const read = parse(sourceOf(variant));
      return [
        read.diagnostics.length,
        read.value.declarations.length,
        read.value.declarations.reduce((sum, { clauses }) => sum + clauses.length, 0),
      ];
    };
    const same = [0, 157, 533];
    expect(count(text.replaceAll('\n', '\r\n'))).toEqual(same);
    expect(count(text.replaceAll('\n', '\r'))).toEqual(same);
    expect(count(`\uFEFF${text}`)).toEqual(same);
    expect(count(text.replaceAll('（', '(').replaceAll('）', ')'))).toEqual(same);
    expect(count(text.replaceAll('(', '（').replaceAll(')', '）'))).toEqual(same);
    expect(count(text.replaceAll('  ', '\u3000').replaceAll(' ', '\u00A0'))).toEqual(same);
    expect(count(text.replaceAll('  ', '\t'))).toEqual(same);
  });
});
