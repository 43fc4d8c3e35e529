import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseKeywords, declarationKeywords, operatorWords, parse, parseClauses } from '#grammar';
import { sourceOf } from './reading-lines.ts';

const words = [
  ...Object.keys(declarationKeywords),
  ...Object.keys(clauseKeywords),
  ...Object.keys(operatorWords),
  '甲',
  '乙',
  '3.1',
  '9分以上',
  '第十条（三）1',
  '《甲》',
  '“文”',
  '「名」',
];
const marks = [
  ' ',
  '\n',
  '\n\n',
  '、',
  '（',
  '）',
  '(',
  ')',
  '.',
  '，',
  '"',
  '“',
  '《',
  '「',
  '#',
  '\u3000',
  '１',
  '\u202E',
  '=',
  '\t',
  '\r',
  '%',
];
const soup = fc.array(fc.constantFrom(...words, ...marks), { maxLength: 120 }).map((parts) => parts.join(''));

function lineCount(text: string): number {
  return text.split(/\r\n?|\n/).length;
}

describe('any text', () => {
  it('has a tree and at most one diagnostic a line, in order, inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { value, diagnostics } = parse(sourceOf(text));
        expect(value.kind).toBe('RuleFile');
        expect(diagnostics.length).toBeLessThanOrEqual(lineCount(text));
        let last = -1;
        for (const { span, fixes } of diagnostics) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          for (const { edits } of fixes)
            for (const edit of edits) expect(edit.span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
      { numRuns: 1500, seed: 20261122 },
    );
  });

  it('comes apart into clauses', () => {
    const parts = fc.constantFrom(
      '第一条',
      '第二条 ',
      '（一）',
      '(二)',
      '1.',
      '（1）',
      '第一章',
      '附件1',
      '甲。',
      '乙；',
      '：',
      '\n',
      '\n\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { preamble, rest } = parseClauses(sourceOf(text)).value;
        expect(preamble.start).toBe(0);
        expect(rest.end).toBe(text.length);
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });

  it('of great depth or length neither overflows nor takes long', () => {
    const texts = [
      `情形 1\n  当 ${'('.repeat(50_000)}`,
      `情形 1\n  当 ${'非 '.repeat(50_000)}甲`,
      `情形 1\n  当 ${'计数（'.repeat(50_000)}`,
      `情形 1\n  当 甲 含 ${'乙、'.repeat(100_000)}乙`,
      `情形 1\n  依据 ${'第十条'.repeat(50_000)}`,
      `情形 1\n  减分 ${'9'.repeat(200_000)}`,
      `情形 1\n  减分 ${'9分以上'.repeat(50_000)}`,
      '甲'.repeat(500_000),
      '“'.repeat(300_000),
      '《'.repeat(300_000),
      '情形 1\n'.repeat(50_000),
      '@\n'.repeat(50_000),
      '第'.repeat(300_000),
      '甲第十条'.repeat(100_000),
      '情况 1\n'.repeat(5_000),
      '\u202E'.repeat(100_000),
      'e\u0301'.repeat(100_000),
    ];
    for (const text of texts) {
      const start = performance.now();
      expect(parse(sourceOf(text)).value.kind).toBe('RuleFile');
      expect(performance.now() - start, text.slice(0, 20)).toBeLessThan(5000);
    }
    expect(parseClauses(sourceOf(`第一条 ${'甲。\n'.repeat(100_000)}`)).value.kind).toBe('ClauseTree');
    expect(parseClauses(sourceOf('第一条'.repeat(100_000))).value.kind).toBe('ClauseTree');
    expect(parseClauses(sourceOf('第一条 甲。（一）乙；'.repeat(10_000))).value.kind).toBe('ClauseTree');
  });
});
