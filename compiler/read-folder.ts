import { diagnose, type Diagnostic, type Source, type Staged } from '#diagnostics';
import { parseClauses, parseFile, type ClauseTree, type RuleFile } from '#grammar';
import type { RuleFolder } from './folder.ts';
import type { ReadFolder } from './resolved/from-ast.ts';

/** Far more than any regulation has. */
const mostDeclarations = 5_000;

/** Sources are data: what has been read of one that is still there, unchanged, is not read again. */
const readFiles = new WeakMap<Source, Staged<RuleFile>>();
const readTexts = new WeakMap<Source, Staged<ClauseTree>>();

/** Every file as a tree, every source text as its clauses under the name that 原文 calls it. */
export function readFolder(folder: RuleFolder): Staged<ReadFolder> {
  const files = folder.files.map((file) => readOnce(readFiles, file, parseFile));
  const texts = folder.texts.map((text) => readOnce(readTexts, text, parseClauses));
  const value: ReadFolder = {
    name: folder.name,
    files: files.map(({ value: file }) => file),
    texts: new Map(texts.map(({ value: tree }) => [fileName(tree.source.name), tree])),
  };
  const told = [...files, ...texts].flatMap(({ diagnostics }) => diagnostics);
  return { value, diagnostics: [...told, ...tooMany(value)] };
}

function readOnce<T extends object>(known: WeakMap<Source, T>, source: Source, read: (source: Source) => T): T {
  const tree = known.get(source) ?? read(source);
  known.set(source, tree);
  return tree;
}

function tooMany({ files }: ReadFolder): readonly Diagnostic[] {
  const first = files.flatMap(({ declarations }) => declarations)[mostDeclarations];
  return first === undefined ? [] : [diagnose('too-many-rules', first.keywordSpan, { most: mostDeclarations })];
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
