import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFiles, root } from './house.ts';

const files = codeFiles();

describe('words', () => {
  it('files are kebab-case ASCII and say what they hold', () => {
    const wrong = files.filter(
      ({ path }) => !/^[a-z0-9/-]+(\.config)?\.tsx?$/.test(path) || /(utils|helpers|common|misc|manager)/.test(path),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('no type escapes and nothing unfinished', () => {
    const escapes = /\bas any\b|: any\b|@ts-ignore|@ts-expect-error|eslint-disable|TODO|FIXME|XXX|HACK/;
    expect(files.filter(({ text }) => escapes.test(text)).map((file) => file.path)).toEqual([]);
  });

  it('no author’s word in the code: every item, label and rule name lives in rules/ alone', () => {
    const words = authorsWords();
    expect(words.length).toBeGreaterThan(80);
    const wrong = files.flatMap(({ path, text }) => {
      const code = withoutComments(text);
      return words.filter((word) => code.includes(word)).map((word) => `${path}: ${word}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** Items of vocabularies, titles of situations and names of bands and circumstances in the shipped rules; words of one or two characters are too common to tell. */
function authorsWords(): readonly string[] {
  const folder = join(root, 'rules');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.zs'));
  const lines = sources.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  const named = lines.flatMap(
    (line) => /^\s*项\s+(\S+)/.exec(line)?.[1] ?? /^情形\s+\S+\s+(\S+)/.exec(line)?.[1] ?? [],
  );
  const tool = new Set(['行为', '处理']);
  return [...new Set(named)].filter((word) => word.length >= 3 && !tool.has(word));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
