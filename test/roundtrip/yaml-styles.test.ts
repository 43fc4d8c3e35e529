import { describe, expect, it } from 'vitest';
import type { Source, Span } from '#diagnostics';
import { parse, parseYaml } from '#grammar';
import { readYaml, type Positioned } from '#reading';
import { plain } from '../unit/grammar/reading-lines.ts';
import { randomRuleText } from '../support/generate/random-rule-text.ts';
import { seededRandom, type Random } from '../support/generate/random.ts';
import { formatText, reads, toYaml } from './forms.ts';

const volume = Number(process.env['ROUNDTRIP_STYLES'] ?? 500);

/** A text in double quotes, now and then with escapes where none is needed. */
const quoted = (text: string, random: Random): string => {
  const characters = Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    if (random.chance(0.9) && point > 0x1f) return JSON.stringify(character).slice(1, -1);
    return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
  });
  return `"${characters.join('')}"`;
};

/** The same data as JSON, which is YAML too. */
const inJson = (node: Positioned, random: Random): string => {
  switch (node.kind) {
    case 'Scalar':
      return node.text === '' ? 'null' : quoted(node.text, random);
    case 'List':
      return `[${node.items.map((item) => inJson(item, random)).join(random.pick([',', ',\n ']))}]`;
    case 'Table':
      return `{${node.entries.map(({ key, value }) => `${quoted(key, random)}: ${inJson(value, random)}`).join(',\n  ')}}`;
  }
};

type Placed = { readonly text: string; readonly span: Span };

const isWord = (node: object): node is Placed =>
  'kind' in node && node.kind === 'Word' && 'text' in node && 'span' in node;

/** What every word of a tree is, and what stands in the file at its place. */
const wordsOf = (node: unknown): readonly Placed[] => {
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = isWord(node) ? [node] : [];
  const parts = Object.entries(node).flatMap(([key, part]) =>
    key === 'span' || key === 'source' ? [] : wordsOf(part),
  );
  return [...own, ...parts];
};

const said = ({ source, start, end }: Span): string =>
  source.text
    .slice(start, end)
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\(.)/g, '$1')
    .replace(/''/g, "'")
    .replace(/^[「《]|[」》]$/g, '');

const expectPlaces = (source: Source, what: string): void => {
  const { value } = parseYaml(source);
  for (const { text, span } of wordsOf(value.declarations))
    expect([said(span), span.source], what).toEqual([text.replace(/''/g, "'"), source]);
};

const texts = (count: number): readonly { readonly text: string; readonly seed: number }[] => {
  const found: { text: string; seed: number }[] = [];
  for (let seed = 1; found.length < count; seed += 1) {
    const text = randomRuleText(seededRandom(seed));
    if (reads(text)) found.push({ text, seed });
  }
  return found;
};

describe('the YAML form in other styles', () => {
  it(`${String(volume)} trees as JSON with escapes: the same tree, every word at its place`, () => {
    let words = 0;
    for (const { text, seed } of texts(volume)) {
      const laid = formatText(text);
      const yaml = { name: '规则.zs.yaml', text: toYaml(laid) };
      const { value } = readYaml(yaml);
      if (value === null) throw new Error(`seed ${String(seed)}`);
      const json = { name: '规则.zs.yaml', text: value.kind === 'List' ? inJson(value, seededRandom(seed)) : '[]' };
      const read = parseYaml(json);
      expect(read.diagnostics, `seed ${String(seed)}`).toEqual([]);
      expect(plain(read.value.declarations), `seed ${String(seed)}`).toEqual(
        plain(parse({ name: '规则.zs', text: laid }).value.declarations),
      );
      expectPlaces(yaml, `seed ${String(seed)}`);
      expectPlaces(json, `seed ${String(seed)} as JSON`);
      words += wordsOf(read.value.declarations).length;
    }
    expect(words).toBeGreaterThan(volume * 10);
  });

  it(`${String(volume)} broken files: always a tree, every place inside the file`, () => {
    const marks = [
      '\n',
      ' ',
      ':',
      '-',
      '#',
      '"',
      "'",
      '|',
      '>',
      '[',
      '}',
      '、',
      '且',
      '（',
      '续',
      '  ',
      '\t',
      '&',
      '\\',
      '“',
    ];
    for (const { text, seed } of texts(volume)) {
      const random = seededRandom(seed);
      let broken = toYaml(text);
      for (let edits = random.integer(1, 4); edits > 0; edits -= 1) {
        const at = random.integer(0, broken.length);
        broken = broken.slice(0, at) + random.pick(marks) + broken.slice(at + random.integer(0, 2));
      }
      const source = { name: '规则.zs.yaml', text: broken };
      const { value, diagnostics } = parseYaml(source);
      const spans = [...diagnostics.map(({ span }) => span), ...value.declarations.map(({ span }) => span)];
      for (const span of spans) {
        expect(span.source, broken).toBe(source);
        expect(span.start >= 0 && span.start <= span.end && span.end <= broken.length, broken).toBe(true);
      }
    }
  });
});
