import { beforeAll, describe, expect, it } from 'vitest';
import { emitTarget, type CoreRuleSet } from '#compiler';
import type { Tables } from '#runtime';
import { build } from '../../support/rule-folders.ts';
import { tablesIn } from './evaluate.ts';
import { everyPosition } from './every-position.ts';
import { payloads } from './payloads.ts';
import { commentTags, sameShape, syntaxShape, tokenShape } from './syntax-shape.ts';

/** Keys whose texts are the tool's own words. */
const ownWords = new Set(['kind', 'entity', 'direction', 'mode', 'value', 'kinds', 'digest']);

/** The same data with every text that an author could have written replaced; equal texts stay equal. */
const rewritten = (data: unknown, text: (place: number) => string): unknown => {
  const places = new Map<string, string>();
  const rewrite = (value: unknown, key: string): unknown => {
    if (ownWords.has(key)) return value;
    // A place in a source file is not emitted at all.
    if (key === 'span') return null;
    if (typeof value === 'string') {
      const known = places.get(value) ?? text(places.size);
      places.set(value, known);
      return known;
    }
    if (Array.isArray(value)) return value.map((member) => rewrite(member, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rewrite(member, name)]));
  };
  return rewrite(data, '');
};

const hostileTexts = (round: number) => (place: number) => {
  const payload = (at: number): string => payloads[at % payloads.length] ?? '';
  if (round < payloads.length) return `${place}${payload(place + round)}`;
  return `${payload(place + round)}${place}${payload(place + Math.floor(round / payloads.length))}`;
};

/** The parser is asked once for so many rounds, and of comments; the scanner in every round. */
const everyShare = 11;
let core: CoreRuleSet;
let tables: Tables;

beforeAll(() => {
  ({ core, tables } = build(everyPosition(), { find: () => null }).compiled);
});

describe('what an author writes never becomes code', () => {
  it('10,000 rule sets whose every text is hostile: the same syntax, the same data, nothing run', () => {
    const module = (rules: CoreRuleSet, built: Tables): readonly string[] =>
      emitTarget('ts', rules, built).map(({ text }) => text);
    const [plainCode = '', plainDeclarations = ''] = module(core, tables);
    const trees = [syntaxShape('plain.js', plainCode), syntaxShape('plain.d.ts', plainDeclarations)];
    const tokens = [tokenShape(plainCode), tokenShape(plainDeclarations)];
    for (let round = 0; round < 10_000; round += 1) {
      const hostile = rewritten({ core, tables }, hostileTexts(round)) as {
        readonly core: CoreRuleSet;
        readonly tables: Tables;
      };
      const [code = '', declarations = ''] = module(hostile.core, hostile.tables);
      const same = [code, declarations].every((text, at) => sameShape(tokenShape(text), tokens[at] ?? []));
      if (!same) expect.fail(`round ${round} has another shape:\n${code}\n${declarations}`);
      if (JSON.stringify(tablesIn(code)) !== JSON.stringify(hostile.tables))
        expect.fail(`round ${round} has other tables`);
      if (/[<`\u2028\u2029]|\$\{/.test(code))
        expect.fail(`round ${round} holds a character that ends a text elsewhere`);
      if (round % everyShare > 0) continue;
      const found = [syntaxShape('hostile.js', code), syntaxShape('hostile.d.ts', declarations)];
      expect(found.every((shape, at) => sameShape(shape, trees[at] ?? []))).toBe(true);
      expect(commentTags('hostile.d.ts', declarations)).toEqual([]);
      for (const target of ['schema', 'tables'] as const)
        expect(
          () => JSON.parse(emitTarget(target, hostile.core, hostile.tables)[0]?.text ?? '') as unknown,
        ).not.toThrow();
    }
    expect(Reflect.has(globalThis, 'canary')).toBe(false);
  });

  it('every text of an author is among those replaced', () => {
    const replaced = JSON.stringify(rewritten({ core, tables }, (place) => `§${place}`));
    const left = [...replaced.matchAll(/"([^"]*\p{Script=Han}[^"]*)"/gu)].map(([, text]) => text);
    expect(new Set(left)).toEqual(new Set(['人员', '违规', '应当', '通知', '异议', '异议结果']));
  });
});
