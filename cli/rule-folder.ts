import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library, RuleFolder } from '#compiler';
import { diagnose, type Diagnostic, type Source, type Staged } from '#diagnostics';
import { limits } from '#reading';
import { readText, sizeText, statusOf } from './files.ts';
import { Stop } from './stop.ts';

/** The rule sets that come with the package. */
const shipped = fileURLToPath(new URL('../rules', import.meta.url));

/** Reads a rule folder: its `.zs` and `.zs.yaml` files and its `.txt` texts, not what lies in folders below. Stops if there is no such folder. */
export function openFolder(path: string): Staged<RuleFolder | null> {
  const status = statusOf(path);
  if (status === null) throw new Stop(`没有这个文件夹：${path}`, `No such folder: ${path}`);
  if (!status.isDirectory()) throw new Stop(`这不是文件夹：${path}`, `This is not a folder: ${path}`);
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.(zs|zs\.yaml|txt)$/.test(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? -1 : 1));
  const diagnostics: Diagnostic[] = [];
  if (names.length > limits.folderFiles) diagnostics.push(about(path, 'too-many-files'));
  const sources = names.slice(0, limits.folderFiles).flatMap((name) => {
    const { value, diagnostics: found } = readText(join(path, name), limits.sourceBytes);
    diagnostics.push(...found);
    return value === null ? [] : [value];
  });
  const bytes = sources.reduce((sum, source) => sum + Buffer.byteLength(source.text), 0);
  if (bytes > limits.folderBytes) diagnostics.push(about(path, 'folder-too-large'));
  const isText = ({ name }: Source): boolean => name.endsWith('.txt');
  const folder = {
    name: basename(resolve(path)),
    files: sources.filter((source) => !isText(source)),
    texts: sources.filter(isText),
  };
  return { value: diagnostics.length > 0 ? null : folder, diagnostics };
}

/** Where a folder's parents are looked up: beside it, then among the shipped rule sets. What is wrong with a parent's files is collected. */
export function libraryFor(path: string, found: Diagnostic[]): Library {
  const places = [dirname(resolve(path)), shipped];
  return {
    find(name) {
      if (!/^[^\\/.\0][^\\/\0]*$/.test(name)) return null;
      const folder = places
        .map((place) => join(place, name))
        .find((candidate) => statusOf(candidate)?.isDirectory() === true);
      if (folder === undefined) return null;
      const { value, diagnostics } = openFolder(relative(process.cwd(), folder));
      found.push(...diagnostics);
      return value;
    },
  };
}

function about(path: string, code: 'too-many-files' | 'folder-too-large'): Diagnostic {
  const span = { source: { name: path, text: '' }, start: 0, end: 0 };
  return code === 'too-many-files'
    ? diagnose(code, span, { limit: limits.folderFiles })
    : diagnose(code, span, { limit: sizeText(limits.folderBytes) });
}
