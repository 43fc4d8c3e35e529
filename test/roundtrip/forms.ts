import { expect } from 'vitest';
import { catalogue, type Staged } from '#diagnostics';
import { convert, format, parse, parseYaml, type RuleFile } from '#grammar';
import { plain } from '../unit/grammar/reading-lines.ts';

const named = { zs: '规则.zs', yaml: '规则.zs.yaml' } as const;

const must = (result: Staged<string | null>, what: string): string => {
  if (result.value === null) throw new Error(`${what}: ${JSON.stringify(result.diagnostics.map(({ code }) => code))}`);
  return result.value;
};

export const toYaml = (text: string): string => must(convert({ name: named.zs, text }, 'yaml'), text);
export const toText = (text: string): string => must(convert({ name: named.yaml, text }, 'zs'), text);
export const formatText = (text: string): string => must(format({ name: named.zs, text }), text);
export const formatYaml = (text: string): string => must(format({ name: named.yaml, text }), text);

/** Whether the text form reads without a mistake. */
export const reads = (text: string): boolean =>
  parse({ name: named.zs, text }).diagnostics.every(({ code }) => catalogue[code].severity !== 'error');

/** A tree without places; citations by what they cite, comments as they are printed. */
const meaning = ({ declarations, comments }: RuleFile): string => {
  const told = comments.map(({ text }) => `#${text.slice(1).trimEnd()}`);
  return JSON.stringify([plain(declarations), told], function (this: unknown, key, value: unknown) {
    const cited = typeof this === 'object' && this !== null && 'steps' in this;
    return key === 'text' && cited ? undefined : value;
  });
};

/** Whatever layout the text has: the same tree and comments in canonical layout and in YAML, and there and back to the byte. */
export const expectRoundTrip = (text: string, what: string): void => {
  const laid = formatText(text);
  const yaml = toYaml(laid);
  expect([formatText(laid), toYaml(text), formatYaml(yaml), toText(yaml)], what).toEqual([laid, yaml, yaml, laid]);
  const read = parseYaml({ name: named.yaml, text: yaml });
  expect(
    read.diagnostics.filter(({ code }) => code !== 'not-composed'),
    what,
  ).toEqual([]);
  const trees = [parse({ name: named.zs, text: laid }).value, read.value].map(meaning);
  const tree = meaning(parse({ name: named.zs, text }).value);
  expect(trees, `${what}: trees`).toEqual([tree, tree]);
};
