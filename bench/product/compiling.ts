import { compile } from '../../compiler/index.ts';
import type { RuleFolder } from '../../compiler/folder.ts';
import { parse } from '../../grammar/index.ts';
import type { Tables } from '../../runtime/index.ts';
import { median } from '../measuring/rounds.ts';
import { libraryOf } from './rule-folders.ts';

/** Compiles rules that have no errors. */
export function tablesOf(folder: RuleFolder, parents: readonly RuleFolder[]): Tables {
  const { value, diagnostics } = compile(folder, libraryOf(parents));
  if (value !== null) return value.tables;
  throw new Error(`${folder.name} does not compile: ${JSON.stringify(diagnostics.map(({ code }) => code))}`);
}

/** Milliseconds to compile, warm. */
export function compileTime(folder: RuleFolder, parents: readonly RuleFolder[], rounds: number): number {
  const times = Array.from({ length: 10 + rounds }, () => {
    const start = performance.now();
    tablesOf(folder, parents);
    return performance.now() - start;
  });
  return median(times.slice(10));
}

/** Megabytes of UTF-8 parsed a second, warm: every file of the folders in turn, tree and positions. */
export function parsingRate(folders: readonly RuleFolder[], rounds: number): number {
  const files = folders.flatMap((folder) => folder.files);
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  let declarations = 0;
  const rates = Array.from({ length: 20 + 10 * rounds }, () => {
    const start = performance.now();
    for (const file of files) declarations += parse(file).value.declarations.length;
    return bytes / (performance.now() - start) / 1000;
  });
  if (declarations === 0) throw new Error('nothing was parsed');
  return median(rates.slice(20));
}
