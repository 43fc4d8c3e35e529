import { convert as converted } from '#grammar';
import { limits } from '#reading';
import { readText } from '../files.ts';
import { diagnosticsText } from '../notices.ts';
import { ruleFilesAt } from '../rule-files.ts';
import { Stop, type ExitCode } from '../stop.ts';
import { err, layoutOf, out } from '../terminal.ts';

export interface ConvertOptions {
  readonly to: 'zs' | 'yaml';
}

/** Writes a rule file in a form to the standard output. 1, and nothing is written, if it has lines that cannot be read. */
export function convert(path: string, { to }: ConvertOptions): ExitCode {
  const [file, second] = ruleFilesAt([path]);
  if (file !== path || second !== undefined)
    throw new Stop(`请给出一个规则文件，而不是文件夹：${path}`, `Give one rule file, not a folder: ${path}`);
  const { value: source, diagnostics } = readText(path, limits.sourceBytes);
  const result = source === null ? { value: null, diagnostics } : converted(source, to);
  if (result.value === null) {
    err(diagnosticsText(result.diagnostics, layoutOf(process.stderr)));
    err(`没有转换：${path} / not converted\n`);
    return 1;
  }
  out(result.value);
  return 0;
}
