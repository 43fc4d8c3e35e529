import { describe, expect, it } from 'vitest';
import { emitTarget, type CoreRuleSet } from '#compiler';
import type { Tables } from '#runtime';
import { build } from '../../support/rule-folders.ts';
import { share } from '../../threats/volume.ts';
import { tablesIn } from './evaluate.ts';
import { everyPosition, everyPositionAndStatus } from './every-position.ts';
import { payloads } from './payloads.ts';
import { commentTags, sameShape, syntaxShape, tokenShape } from './syntax-shape.ts';

/** Keys whose texts are the tool's own words. */
const ownWords = new Set([
  ...['kind', 'kinds', 'entity', 'direction', 'mode', 'value', 'digest'],
  ...['nature', 'conclusion', 'unit', 'met', 'missed'],
]);

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
const { core, tables } = build(everyPosition(), { find: () => null }).compiled;
const whole = build(everyPositionAndStatus(), { find: () => null }).compiled;

describe('what an author writes never becomes code', () => {
  it('rule sets whose every text is hostile: the same syntax, the same data, nothing run', () => {
    expectHarmless({ core, tables }, share(10_000, 2_500));
  });

  it('more of them, with everything else that an author says', () => {
    expectHarmless(whole, share(1_000, 500));
  });

  it('every text of an author is among those replaced', () => {
    const replaced = JSON.stringify(rewritten({ core: whole.core, tables: whole.tables }, (place) => `§${place}`));
    const left = [...replaced.matchAll(/"([^"]*\p{Script=Han}[^"]*)"/gu)].map(([, text]) => text);
    expect(new Set(left)).toEqual(
      new Set([
        ...[
          '人员',
          '违规',
          '通知',
          '意见反馈',
          '异议',
          '专业鉴定',
          '异议结果',
          '状态决定',
          '修复',
          '恢复申请',
          '恢复评估',
        ],
        ...['重新登记', '机构处理', '服务', '应当', '可以'],
      ]),
    );
  });
});

const expectHarmless = (plain: { readonly core: CoreRuleSet; readonly tables: Tables }, rounds: number): void => {
  const module = (rules: CoreRuleSet, built: Tables): readonly string[] =>
    emitTarget('ts', rules, built).map(({ text }) => text);
  const [plainCode = '', plainDeclarations = ''] = module(plain.core, plain.tables);
  const trees = [syntaxShape('plain.js', plainCode), syntaxShape('plain.d.ts', plainDeclarations)];
  const tokens = [tokenShape(plainCode), tokenShape(plainDeclarations)];
  for (let round = 0; round < rounds; round += 1) {
    const hostile = rewritten({ core: plain.core, tables: plain.tables }, hostileTexts(round)) as {
      readonly core: CoreRuleSet;
      readonly tables: Tables;
    };
    const [code = '', declarations = ''] = module(hostile.core, hostile.tables);
    const same = [code, declarations].every((text, at) => sameShape(tokenShape(text), tokens[at] ?? []));
    if (!same) expect.fail(`round ${round} has another shape:\n${code}\n${declarations}`);
    if (JSON.stringify(tablesIn(code)) !== JSON.stringify(hostile.tables))
      expect.fail(`round ${round} has other tables`);
    if (/[<`\u2028\u2029]|\$\{/.test(code)) expect.fail(`round ${round} holds a character that ends a text elsewhere`);
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
};
