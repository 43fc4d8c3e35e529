import type { Diagnostic } from '#diagnostics';
import { format } from '#grammar';
import { limits } from '#reading';
import { readText } from '../files.ts';
import { diagnosticsText } from '../notices.ts';
import { replaceFile, ruleFilesAt } from '../rule-files.ts';
import type { ExitCode } from '../stop.ts';
import { err, layoutOf, out } from '../terminal.ts';

export interface FmtOptions {
  readonly check: boolean;
}

/** Lays rule files out in place, or with `check` only names those that are not. 0 if all could be read and (with `check`) are laid out. */
export function fmt(paths: readonly string[], { check }: FmtOptions): ExitCode {
  const files = ruleFilesAt(paths);
  let different = 0;
  let unreadable = 0;
  for (const path of files) {
    const { value: source, diagnostics } = readText(path, limits.sourceBytes);
    const formatted = source === null ? { value: null, diagnostics } : format(source);
    if (formatted.value === null) {
      unreadable += 1;
      complain(path, formatted.diagnostics);
    } else if (formatted.value !== source?.text) {
      different += 1;
      if (!check) replaceFile(path, formatted.value);
      out(`${path}\n`);
    }
  }
  err(summary({ files: files.length, different, unreadable, check }));
  return unreadable > 0 || (check && different > 0) ? 1 : 0;
}

/** A file with mistakes stays as it is. */
function complain(path: string, diagnostics: readonly Diagnostic[]): void {
  err(diagnosticsText(diagnostics, layoutOf(process.stderr)));
  err(`没有改动：${path}，请先改正以上错误 / left as it is: correct the mistakes first\n\n`);
}

function summary(counts: {
  readonly files: number;
  readonly different: number;
  readonly unreadable: number;
  readonly check: boolean;
}): string {
  const { files, different, unreadable, check } = counts;
  const zh = `${files} 个文件：${different} 个${check ? '版式不合' : '已重排'}，${unreadable} 个有错误未动`;
  return `${zh} / ${files} files, ${different} ${check ? 'not laid out' : 'laid out'}, ${unreadable} with mistakes\n`;
}
