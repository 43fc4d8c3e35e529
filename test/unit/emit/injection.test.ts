import { beforeAll, describe, expect, it } from 'vitest';
import { emitTarget, type CoreRuleSet } from '#compiler';
import type { Tables } from '#runtime';
import { build, folderIn, goodRules, libraryOf, type Built } from '../../support/rule-folders.ts';
import { tablesIn } from './evaluate.ts';
import { payloads } from './payloads.ts';
import { syntaxShape } from './syntax-shape.ts';

/** Keys whose texts are the tool's own words; a place in a source file is not emitted at all. */
const ownWords = new Set(['kind', 'entity', 'direction', 'mode', 'value', 'kinds', 'digest', 'span']);

/** The same data with every text that an author could have written replaced; equal texts stay equal. */
const rewritten = (data: unknown, text: (place: number) => string): { readonly data: unknown; readonly count: number } => {
  const places = new Map<string, string>();
  const rewrite = (value: unknown, key: string): unknown => {
    if (ownWords.has(key)) return value;
    if (typeof value === 'string') {
      const known = places.get(value) ?? text(places.size);
      places.set(value, known);
      return known;
    }
    if (Array.isArray(value)) return value.map((member) => rewrite(member, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rewrite(member, name)]));
  };
  return { data: rewrite(data, ''), count: places.size };
};

const textsOf = (core: CoreRuleSet, tables: Tables): readonly string[] =>
  (['ts', 'schema', 'tables'] as const).flatMap((target) => emitTarget(target, core, tables).map(({ text }) => text));

let base: Built;

beforeAll(() => {
  base = build(folderIn(goodRules, 'kinds-of-facts'), libraryOf(goodRules));
});

describe('what an author writes never becomes code', () => {
  it('10,000 rule sets whose every text is hostile: the same syntax, the same data, nothing run', () => {
    const { core, tables } = base.compiled;
    const plain = textsOf(core, tables);
    const shapes = [syntaxShape('plain.js', plain[0] ?? ''), syntaxShape('plain.d.ts', plain[1] ?? '')];
    let texts = 0;
    for (let round = 0; round < 10_000; round += 1) {
      const at = (place: number, step: number): string => payloads[(place * step + round) % payloads.length] ?? '';
      const second = Math.floor(round / payloads.length);
      const text = (place: number): string => {
        const more = payloads[(place + second) % payloads.length] ?? '';
        return round < payloads.length ? `${place}${at(place, 1)}` : `${at(place, 1)}${place}${more}`;
      };
      const hostile = rewritten({ core, tables }, text);
      const changed = hostile.data as { readonly core: CoreRuleSet; readonly tables: Tables };
      const [code = '', declarations = '', schema = '', data = ''] = textsOf(changed.core, changed.tables);
      texts = hostile.count;
      if (syntaxShape('hostile.js', code) !== shapes[0] || syntaxShape('hostile.d.ts', declarations) !== shapes[1])
        expect.fail(`round ${round} has another shape:\n${code}\n${declarations}`);
      const expected = JSON.stringify(changed.tables);
      if (JSON.stringify(tablesIn(code)) !== expected) expect.fail(`round ${round} has other tables`);
      for (const whole of [code, declarations]) {
        if (/<|`|\$\{|\u2028|\u2029/.test(withoutOwn(whole))) expect.fail(`round ${round} has a character to escape`);
      }
      JSON.parse(schema);
      JSON.parse(data);
    }
    expect(texts).toBeGreaterThan(80);
    expect(Reflect.has(globalThis, 'canary')).toBe(false);
  });
});

/** Without comments and without the brackets of our own types. */
const withoutOwn = (text: string): string =>
  text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/(?:Omit|Named)<[^>]*>+|type Named<[^>]*>/g, '');
