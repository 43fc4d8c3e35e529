import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Fix } from '#diagnostics';
import { compileOnBase, here, placeAndCode } from './support.ts';

const folder = join(here, 'bad');

/** The fixes the compiler offers for a file of bad/, each with what it mends. */
function offered(text: string): readonly { readonly diagnostic: Diagnostic; readonly fix: Fix }[] {
  return compileOnBase(text).diagnostics.flatMap((diagnostic) => diagnostic.fixes.map((fix) => ({ diagnostic, fix })));
}

function applied(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(
      (mended, { span, replacement }) => mended.slice(0, span.start) + replacement + mended.slice(span.end),
      text,
    );
}

describe('a fix mends what it is offered for', () => {
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const { diagnostic, fix } of offered(text)) {
      it(`${file}: ${placeAndCode(diagnostic)}`, () => {
        const said = compileOnBase(applied(text, fix)).diagnostics.map(placeAndCode);
        expect(said).not.toContain(placeAndCode(diagnostic));
      });
    }
  }

  it('the commonest mistakes have one', () => {
    const mended = new Set(
      readdirSync(folder).flatMap((file) =>
        offered(readFileSync(join(folder, file), 'utf8')).map(({ diagnostic }) => diagnostic.code),
      ),
    );
    expect([...mended].sort()).toEqual([
      'clause-missing',
      'clause-not-found',
      'item-alone',
      'missing-blank',
      'presumption-mismatch',
      'set-compared',
      'single-value-contains',
      'truth-compared',
      'unknown-document',
      'unknown-entity',
      'unknown-fact',
      'unknown-item',
      'unknown-keyword-named',
      'unknown-name',
      'unknown-quantity',
      'unknown-reading',
      'unknown-type',
      'unknown-word',
    ]);
  });
});

it('a missing citation is written from what the items cite, below the first line and its comment', () => {
  const text = readFileSync(join(folder, 'clause-missing-cited.zs'), 'utf8');
  const [first] = offered(text);
  expect(first === undefined ? '' : applied(text, first.fix)).toBe(
    text.replace('!clause-missing\n', '!clause-missing\n  依据 第二条（三）\n'),
  );
  expect(offered(text.replaceAll(' 第二条（三）', ''))).toEqual([]);
});

describe('suggestions', () => {
  const suggestion = (line: string): unknown => {
    const [first] = compileOnBase(`情形 9 甲\n  依据 ${line}\n  档次 低档\n  当 标签 含 拆分 且 急\n`).diagnostics;
    return first === undefined ? null : (first.parameters as { readonly suggestion: unknown }).suggestion;
  };

  it('a clause that does not exist: the same numbers at another level, the neighbour below the deepest place found', () => {
    expect(suggestion('第二条3')).toBe('第二条（三）');
    expect(suggestion('第二条（四）')).toBe('第二条（三）');
    expect(suggestion('第七条')).toBe('第六条');
    expect(suggestion('第四十条')).toBe(null);
    expect(suggestion('《样本管理办法》第二条第（四）项')).toBe('《样本管理办法》第二条第（三）项');
  });

  it('a document that is not declared: the nearest of all names', () => {
    expect(suggestion('《老条列》第八条')).toBe('老条例');
    expect(suggestion('《某某通知》第八条')).toBe(null);
  });
});
