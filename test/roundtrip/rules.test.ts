import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile, type RuleFolder } from '#compiler';
import { randomModel } from '../support/generate/random-model.ts';
import { printModel } from '../support/generate/print-model.ts';
import { seededRandom } from '../support/generate/random.ts';
import { folderIn, foldersIn, goodRules, libraryOf, shippedRules } from '../support/rule-folders.ts';
import { expectRoundTrip, formatText, toYaml } from './forms.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const models = Number(process.env['ROUNDTRIP_MODELS'] ?? 100);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.zs'))
    .sort()
    .map((name) => join(folder, name));

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every place of a laid-out file: the end of each row, and a row of its own before each and at the end, at each margin. */
const commentedEverywhere = (text: string): string => {
  const rows = text.split('\n').flatMap((row, at) => {
    const margin = /^ */.exec(row)?.[0] ?? '';
    if (row === '') return [`# 空行${String(at)}`, ''];
    return [`${margin}# 上${String(at)}`, row.startsWith('#') ? row : `${row} # 后${String(at)}`];
  });
  return `${rows.join('\n')}\n  # 缩进的末尾\n# 末尾\n`;
};

const files = [
  ...filesBelow('rules'),
  ...filesBelow('test/conformance/good'),
  'test/support/samples/qinghai-sample.zs',
];

describe('rule files', () => {
  it.each(files)('%s: lossless in both forms', (path) => expectRoundTrip(read(path), path));

  it.each(files)('%s: with a comment wherever one can stand', (path) => {
    const laid = formatText(commentedEverywhere(formatText(read(path))));
    expectRoundTrip(laid, path);
    expectRoundTrip(commentedEverywhere(laid), path);
  });

  it.each(filesBelow('rules'))('%s is laid out', (path) => expect(formatText(read(path))).toBe(read(path)));
});

const inYaml = (folder: RuleFolder): RuleFolder => ({
  ...folder,
  files: folder.files.map(({ name, text }) => ({ name: `${name}.yaml`, text: toYaml(text) })),
});

const mixed = (folder: RuleFolder): RuleFolder => ({
  ...folder,
  files: folder.files.map((file, at) => (at % 2 === 0 ? file : { name: `${file.name}.yaml`, text: toYaml(file.text) })),
});

const laidOut = (folder: RuleFolder): RuleFolder => ({
  ...folder,
  files: folder.files.map(({ name, text }) => ({ name, text: formatText(text) })),
});

const digest = (folder: RuleFolder, parent: string, change: (folder: RuleFolder) => RuleFolder): string | null => {
  const { value, diagnostics } = compile(change(folder), libraryOf(parent, change));
  if (value === null && diagnostics.some(({ code }) => code !== 'vocabulary-only'))
    throw new Error(`${folder.name}: ${diagnostics.map(({ code }) => code).join(' ')}`);
  return value?.tables.digest ?? null;
};

describe('digests', () => {
  const folders = [shippedRules, goodRules].flatMap((parent) => foldersIn(parent).map((name) => ({ parent, name })));

  it.each(folders)('$name: the same in text, in YAML, mixed and laid out', ({ parent, name }) => {
    const folder = folderIn(parent, name);
    const own = digest(folder, parent, (one) => one);
    for (const change of [inYaml, mixed, laidOut]) expect(digest(folder, parent, change)).toBe(own);
  });

  it(`${String(models)} random rule sets: the same in both forms`, () => {
    for (let seed = 1; seed <= models; seed += 1) {
      const printed = printModel(randomModel(seededRandom(seed)));
      const folder: RuleFolder = {
        name: 'random',
        files: [{ name: '规则.zs', text: printed['规则.zs'] }],
        texts: [{ name: '原文.txt', text: printed['原文.txt'] }],
      };
      const own = digest(folder, shippedRules, (one) => one);
      expect(own).not.toBeNull();
      expect(digest(folder, shippedRules, inYaml), `seed ${String(seed)}`).toBe(own);
    }
  });
});
