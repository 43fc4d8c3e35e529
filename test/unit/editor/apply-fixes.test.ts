import { describe, expect, it } from 'vitest';
import { diagnose, type Diagnostic, type Source } from '#diagnostics';
import { applyFixes } from '#editor';

const source: Source = { name: '甲/a.zs', text: '0123456789' };

/** A diagnostic whose fix makes these edits: from, to, replacement. */
const offering = (...edits: readonly (readonly [number, number, string])[]): Diagnostic =>
  diagnose(
    'superfluous',
    { source, start: 0, end: 0 },
    { text: '', after: '', keyword: '', example: '' },
    {
      fixes: [
        {
          kind: 'Fix',
          edits: edits.map(([start, end, replacement]) => ({ span: { source, start, end }, replacement })),
        },
      ],
    },
  );

const applied = (...diagnostics: readonly Diagnostic[]): readonly [number, string] => {
  const { count, mended } = applyFixes(diagnostics, () => true);
  return [count, mended[0]?.text ?? source.text];
};

describe('fixes of one file', () => {
  it('are made together, whatever their order', () => {
    expect(applied(offering([8, 9, 'c']), offering([0, 0, 'a']), offering([2, 4, '']), offering([4, 5, 'b']))).toEqual([
      4,
      'a01b567c9',
    ]);
  });

  it('that touch the same place: the first, whole or not at all', () => {
    expect(applied(offering([2, 5, 'x']), offering([4, 6, 'y']))).toEqual([1, '01x56789']);
    expect(applied(offering([3, 3, '(']), offering([3, 3, '[']))).toEqual([1, '012(3456789']);
    expect(applied(offering([4, 5, 'x']), offering([0, 1, 'y'], [4, 5, 'z']))).toEqual([1, '0123x56789']);
    expect(applied(offering([2, 8, 'x']), offering([3, 4, 'y']), offering([1, 2, 'z']))).toEqual([2, '0zx89']);
  });

  it('only the first of a diagnostic’s fixes, and none that reaches beyond the folder', () => {
    const [one, other] = [offering([0, 1, 'a']), offering([1, 2, 'b'])];
    expect(applied({ ...one, fixes: [...one.fixes, ...other.fixes] })).toEqual([1, 'a123456789']);
    expect(applyFixes([one], () => false)).toEqual({ count: 0, mended: [] });
  });

  it('many are made in time', () => {
    const text = '１\n'.repeat(200_000);
    const large: Source = { name: '甲/a.zs', text };
    const diagnostics = Array.from({ length: 200_000 }, (_, line) => {
      const span = { source: large, start: line * 2, end: line * 2 + 1 };
      return diagnose(
        'wide-digits',
        span,
        { text: '１', replacement: '1' },
        { fixes: [{ kind: 'Fix', edits: [{ span, replacement: '1' }] }] },
      );
    });
    const { count, mended } = applyFixes(diagnostics, ({ name }) => name === large.name);
    expect([count, mended[0]?.text === '1\n'.repeat(200_000)]).toEqual([200_000, true]);
  }, 10_000);
});
