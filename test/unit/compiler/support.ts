import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, type Compiled, type Library, type RuleFolder } from '#compiler';
import type { Diagnostic, Source, Staged } from '#diagnostics';

export const here = dirname(fileURLToPath(import.meta.url));

/** A rule folder from the disk, its sources named `folder/file`. */
export function folderAt(path: string, name: string): RuleFolder {
  const read = (file: string): Source => ({ name: `${name}/${file}`, text: readFileSync(join(path, file), 'utf8') });
  const files = readdirSync(path).sort();
  return {
    name,
    files: files.filter((file) => file.endsWith('.zs')).map(read),
    texts: files.filter((file) => file.endsWith('.txt')).map(read),
  };
}

/** A rule folder written in a test. */
export function folderOf(name: string, files: Readonly<Record<string, string>>): RuleFolder {
  const sources = Object.entries(files).map(([file, text]): Source => ({ name: `${name}/${file}`, text }));
  return {
    name,
    files: sources.filter((source) => source.name.endsWith('.zs')),
    texts: sources.filter((source) => source.name.endsWith('.txt')),
  };
}

export function libraryOf(...folders: readonly RuleFolder[]): Library {
  return { find: (name) => folders.find((folder) => folder.name === name) ?? null };
}

/** The small complete rule set that most tests build on. */
export const base: RuleFolder = folderAt(join(here, 'base'), 'base');

const header = `规则集 case
  标题 "试验办法"
  效力 试行
  原文 "原文.txt"
  继承 base
`;

/** A rule set of its own with the base's source text, inheriting the base, and besides it what `text` declares. */
export function onBase(text: string): { readonly folder: RuleFolder; readonly source: Source } {
  const source: Source = { name: 'case/case.zs', text };
  const texts = base.texts.map(({ text: words }) => ({ name: 'case/原文.txt', text: words }));
  return { folder: { name: 'case', files: [{ name: 'case/a.zs', text: header }, source], texts }, source };
}

export function compileOnBase(text: string): Staged<Compiled | null> {
  return compile(onBase(text).folder, libraryOf(base));
}

/** The compiled rule set; the test fails with what was said if there is none. */
export function compiled({ value, diagnostics }: Staged<Compiled | null>): Compiled {
  if (value === null) throw new Error(diagnostics.map(placeAndCode).join('\n'));
  return value;
}

/** `case/case.zs:3 unknown-item`. */
export function placeAndCode({ code, span }: Diagnostic): string {
  return `${span.source.name}:${lineOf(span)} ${code}`;
}

export function lineOf({ source, start }: Diagnostic['span']): number {
  return source.text.slice(0, start).split('\n').length;
}
