import type { Staged } from '#diagnostics';
import { parseClauses, parseFile } from '#grammar';
import type { RuleFolder } from './folder.ts';
import type { ReadFolder } from './resolved/from-ast.ts';

/** Every file as a tree, every source text as its clauses under the name that 原文 calls it. */
export function readFolder(folder: RuleFolder): Staged<ReadFolder> {
  const files = folder.files.map(parseFile);
  const texts = folder.texts.map(parseClauses);
  const value: ReadFolder = {
    name: folder.name,
    files: files.map(({ value: file }) => file),
    texts: new Map(texts.map(({ value: tree }) => [fileName(tree.source.name), tree])),
  };
  return { value, diagnostics: [...files, ...texts].flatMap(({ diagnostics }) => diagnostics) };
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
