import { describe, expect, it } from 'vitest';
import { noticeOf } from '#diagnostics';
import { parse } from '#grammar';
import { readJson, readYaml } from '#reading';
import { compileOnBase } from '../unit/compiler/support.ts';

/** U+202A–202E, U+2066–2069, U+200E/F, U+061C, U+200B–200D, U+2060, U+FEFF, C0, C1, a lone surrogate, noncharacters. */
const points = [
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x061c],
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x9f],
  ...[0xd800, 0xdc00, 0xfdd0, 0xfffe, 0xffff],
];
const named = (point: number): string => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;

describe('T14 characters that make a text look other than it is read: 34 in 4 places of each form', () => {
  const places: Readonly<Record<string, (c: string) => string>> = {
    'a name': (c) => `情形 1 甲${c}乙\n`,
    'a text': (c) => `情形 1 "甲${c}乙"\n`,
    'a comment': (c) => `情形 1 甲 # 说${c}明\n`,
    'a condition': (c) => `情形 1 甲\n  当 甲 ${c}且 乙\n`,
  };
  const yaml: Readonly<Record<string, (c: string) => string>> = {
    'a key': (c) => `甲${c}乙: 1\n`,
    'a value': (c) => `a: 甲${c}乙\n`,
    'a comment': (c) => `a: 1 # 说${c}明\n`,
    'a list': (c) => `a: [甲, ${c}乙]\n`,
  };

  it.each(points.map((point) => [named(point), point] as const))('%s', (name, point) => {
    const character = String.fromCharCode(point);
    for (const [place, write] of Object.entries(places)) {
      const text = write(character);
      const [first] = parse({ name: 'a.zs', text }).diagnostics;
      expect([place, first?.code, first?.span.start]).toEqual([
        place,
        'character-not-allowed',
        text.indexOf(character),
      ]);
      expect(first === undefined ? '' : noticeOf(first).zh).toContain(name);
      expect(first?.fixes.length).toBe(1);
    }
    for (const [place, write] of Object.entries(yaml)) {
      const text = write(character);
      const { value, diagnostics } = readYaml({ name: 'a.yaml', text });
      expect([place, value, diagnostics[0]?.code]).toEqual([place, null, 'forbidden-character']);
      expect(diagnostics[0]?.span.start).toBe(text.indexOf(character));
    }
    expect(readJson({ name: 'a.json', text: `{"a": "甲${character}乙"}` }).value).toBe(null);
  });

  it('escapes do not bring them in unseen', () => {
    for (const text of ['a: "甲\\u202E乙"\n', '"甲\\u200B": 1\n', 'a: ["\\0"]\n', 'a: "\\x7F"\n', 'a: "\\U0000FEFF"\n'])
      expect([text, ...readYaml({ name: 'a.yaml', text }).diagnostics.map(({ code }) => code)]).toEqual([
        text,
        'forbidden-character',
      ]);
    for (const text of ['{"a": "甲\\u202E"}', '{"\\u200B": 1}', '["\\u0000"]', '["\\ud800"]'])
      expect([text, ...readJson({ name: 'a.json', text }).diagnostics.map(({ code }) => code)]).toEqual([
        text,
        'forbidden-character',
      ]);
    for (const text of ['{"a": "\\u4e3b\\n\\t\\"\\ud842\\udfb7"}', '{"a": "C:\\\\u202E"}'])
      expect([text, readJson({ name: 'a.json', text }).diagnostics]).toEqual([text, []]);
  });
});

describe('T14 names that a reader cannot tell apart: 30 pairs', () => {
  const pairs = [
    ['己方', '已方'],
    ['已方', '巳方'],
    ['末期', '未期'],
    ['日期', '曰期'],
    ['土木', '士木'],
    ['人院', '入院'],
    ['戊类', '戌类'],
    ['戌类', '戍类'],
    ['治疗', '冶疗'],
    ['甲〇', '甲零'],
    ['甲○', '甲〇'],
    ['甲0', '甲〇'],
    ['甲0', '甲O'],
    ['甲o', '甲0'],
    ['甲1', '甲l'],
    ['甲I', '甲l'],
    ['一类', '－类'],
    ['一类', 'ー类'],
    ['甲一', '甲—'],
    ['甲·乙', '甲・乙'],
    ['二类', 'ニ类'],
    ['口服', '囗服'],
    ['力度', 'カ度'],
    ['八类', 'ハ类'],
    ['夕类', 'タ类'],
    ['工类', 'エ类'],
    ['卜类', 'ト类'],
    ['甲A', '甲Ａ'],
    ['甲A', '甲a'],
    ['甲①', '甲1'],
  ] as const;

  it.each(pairs)('%s, %s', (one, other) => {
    const vocabulary = (name: string): string => `词表 ${name}\n  项 丙${name}丁\n`;
    const codes = compileOnBase(`${vocabulary(one)}\n${vocabulary(other)}`).diagnostics.map(({ code }) => code);
    const refused = codes.some(
      (code) => code === 'confusable-names' || /character|does-not-fit|unquoted|superfluous|wrong|stray/.test(code),
    );
    expect([codes, refused]).toEqual([codes, true]);
  });

  it('names that differ plainly are two names', () => {
    expect(
      compileOnBase('词表 甲类\n  项 丙\n\n词表 乙类\n  项 丁\n').diagnostics.map(({ code }) => code),
    ).not.toContain('confusable-names');
  });
});
