import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile, type RuleFolder } from '#compiler';
import type { Diagnostic } from '#diagnostics';
import { limits } from '#reading';
import { readText, statusOf } from './files.ts';
import { diagnosticsText } from './notices.ts';
import { replaceFile } from './rule-files.ts';
import { libraryFor, openFolder } from './rule-folder.ts';
import { Stop } from './stop.ts';
import { err, layoutOf } from './terminal.ts';

interface FileData {
  readonly path: string;
  readonly text: string;
}

/** A rule folder as the page opens it: its rules and texts, its suites and records, and the folders that it inherits from. */
export interface OpenedFolder {
  readonly name: string;
  readonly files: readonly FileData[];
  readonly beside: readonly { readonly name: string; readonly files: readonly FileData[] }[];
}

/** Reads a rule folder for the page, mistakes in the rules and all. Stops if there is no such folder, or a file that cannot be read. */
export function openedFolder(path: string): OpenedFolder {
  const { value: folder, diagnostics } = openFolder(path);
  if (folder === null) throw unreadable(path, diagnostics);
  const rules = filesOf(folder);
  const below = ['suites', 'records'].flatMap((name) => dataFiles(path, name));
  return { name: folder.name, files: [...rules, ...below], beside: parentsOf(folder, path) };
}

/** Sources are named by the path to them; the page names them within their folder. */
function filesOf({ files, texts }: RuleFolder): readonly FileData[] {
  return [...files, ...texts].map(({ name, text }) => ({ path: name.split(/[\\/]/).at(-1) ?? name, text }));
}

function dataFiles(path: string, name: string): readonly FileData[] {
  if (statusOf(join(path, name))?.isDirectory() !== true) return [];
  return readdirSync(join(path, name), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|yml|json)$/.test(entry.name))
    .map((entry) => `${name}/${entry.name}`)
    .sort()
    .map((file) => {
      const { value, diagnostics } = readText(join(path, file), limits.dataBytes);
      if (value === null) throw unreadable(join(path, file), diagnostics);
      return { path: file, text: value.text };
    });
}

/** Compiling asks for every parent, however far up. */
function parentsOf(folder: RuleFolder, path: string): OpenedFolder['beside'] {
  const found = new Map<string, RuleFolder>();
  const ofParents: Diagnostic[] = [];
  const library = libraryFor(path, ofParents);
  compile(folder, {
    find(name) {
      const parent = library.find(name);
      if (parent !== null) found.set(name, parent);
      return parent;
    },
  });
  if (ofParents.length > 0) throw unreadable(path, ofParents);
  return [...found].map(([name, parent]) => ({ name, files: filesOf(parent) }));
}

/** What may be written into a rule folder: rule files and texts, suites and records below it. */
const belongs =
  /^(?:[^\\/.\0][^\\/\0]*\.(?:zs|zs\.yaml|txt)|(?:suites|records)\/[^\\/.\0][^\\/\0]*\.(?:yaml|yml|json))$/;

/** Writes a file of the folder whole or not at all; null removes it. False, and nothing done, for a name that does not belong there. */
export function writeInFolder(folder: string, path: string, text: string | null): boolean {
  if (!belongs.test(path)) return false;
  const file = join(folder, path);
  if (text === null) {
    rmSync(file, { force: true });
    return true;
  }
  mkdirSync(dirname(file), { recursive: true });
  if (statusOf(file) === null) writeFileSync(file, text, { flag: 'wx' });
  else replaceFile(file, text);
  return true;
}

function unreadable(path: string, diagnostics: readonly Diagnostic[]): Stop {
  err(diagnosticsText(diagnostics, layoutOf(process.stderr)));
  return new Stop(`无法打开：${path}`, `Cannot open: ${path}`);
}
