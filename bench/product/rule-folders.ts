import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Library, RuleFolder } from '../../compiler/folder.ts';
import type { RuleText } from '../scale/rule-text.ts';

/** A rule folder as it lies on disk, its sources in memory. */
export function folderAt(path: string): RuleFolder {
  const sources = (ending: string): RuleFolder['files'] =>
    readdirSync(path)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => ({ name: join(path, name), text: readFileSync(join(path, name), 'utf8') }));
  return { name: basename(path), files: sources('.zs'), texts: sources('.txt') };
}

/** The folder of generated rules. */
export function folderOf(name: string, { rules, text }: RuleText): RuleFolder {
  return { name, files: [{ name: '规则.zs', text: rules }], texts: [{ name: '原文.txt', text }] };
}

export function libraryOf(folders: readonly RuleFolder[]): Library {
  return { find: (name) => folders.find((folder) => folder.name === name) ?? null };
}
