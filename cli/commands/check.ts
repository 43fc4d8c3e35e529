import { dirname, resolve } from 'node:path';
import { listing, noticeJson, sarifLog, type Diagnostic, type Listing, type Source } from '#diagnostics';
import { applyFixes } from '#editor';
import { compileFolder } from '../compile-folder.ts';
import { listingText } from '../notices.ts';
import { replaceFile } from '../rule-files.ts';
import { Stop, type ExitCode } from '../stop.ts';
import { err, layoutOf, out } from '../terminal.ts';
import { ownVersion } from '../version.ts';
import { rerunOnChange } from '../watch.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif';
  /** Make the fixes that diagnostics offer. */
  readonly fix: boolean;
  /** Check again after every change, until Ctrl-C. */
  readonly watch: boolean;
}

/** A folder and what is said of it. */
interface Checked {
  readonly folder: string;
  readonly listing: Listing;
}

/** Fixing may bring out what a mistake had hidden, but no file needs as many rounds as this. */
const mostRounds = 50;

/** All diagnostics of the folders. 0 without errors, 1 with. */
export async function check(folders: readonly string[], options: CheckOptions): Promise<ExitCode> {
  if (!options.watch) return checkOnce(folders, options);
  if (options.format !== 'text')
    throw new Stop('--watch 只能与 --format text 同用', '--watch goes with --format text only');
  return rerunOnChange(folders, () => {
    const code = checkOnce(folders, options);
    out(`${layoutOf(process.stdout).style.faint('等待改动，按 Ctrl-C 结束 / waiting for changes, Ctrl-C ends')}\n\n`);
    return code;
  });
}

function checkOnce(folders: readonly string[], { format, fix }: CheckOptions): ExitCode {
  const results: Checked[] = [];
  for (const folder of folders) {
    const diagnostics = fix ? fixed(folder) : compileFolder(folder).diagnostics;
    results.push({ folder, listing: listing(diagnostics) });
  }
  out(written(results, format));
  return results.some(({ listing: { counts } }) => counts.error > 0) ? 1 : 0;
}

function written(results: readonly Checked[], format: CheckOptions['format']): string {
  switch (format) {
    case 'text':
      return results.map(textOf).join('');
    case 'json':
      return `${JSON.stringify({ format: 1, folders: results.map(dataOf) }, null, 2)}\n`;
    case 'sarif': {
      const notices = results.flatMap(({ listing: { notices: found } }) => found);
      return `${JSON.stringify(sarifLog(notices, { name: 'zhunsheng', version: ownVersion() }), null, 2)}\n`;
    }
  }
}

function dataOf({ folder, listing: { notices, counts } }: Checked): object {
  return { folder, counts, diagnostics: notices.map(noticeJson) };
}

function textOf({ folder, listing: found }: Checked): string {
  const layout = layoutOf(process.stdout);
  const { error, warning, note } = found.counts;
  const sentence = error === 0 ? layout.style.good('✓ 没有错误') : layout.style.bad(`✗ ${error} 个错误`);
  const english = layout.style.faint(`/ ${error} errors, ${warning} warnings, ${note} notes`);
  return `${listingText(found, layout)}${folder}：${sentence}，${warning} 个警告，${note} 个提示  ${english}\n`;
}

/** Makes fixes and checks again until none is left, or a text comes back that was there before; what is then still to be said. */
function fixed(folder: string): readonly Diagnostic[] {
  const isOwn = ({ name }: Source): boolean => resolve(dirname(name)) === resolve(folder);
  const seen = new Set<string>();
  let made = 0;
  let { diagnostics } = compileFolder(folder);
  for (let round = 0; round < mostRounds; round += 1) {
    const { count, mended } = applyFixes(diagnostics, isOwn);
    const state = JSON.stringify(mended);
    if (count === 0 || seen.has(state)) break;
    seen.add(state);
    for (const { file, text } of mended) replaceFile(file, text);
    made += count;
    ({ diagnostics } = compileFolder(folder));
  }
  err(`${folder}：改正 ${made} 处 / ${made} fixed\n`);
  return diagnostics;
}
