import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitTarget, type Target } from '#compiler';
import { compileFolder } from '../compile-folder.ts';
import { diagnosticsText } from '../notices.ts';
import { Stop, type ExitCode } from '../stop.ts';
import { err, layoutOf, out } from '../terminal.ts';

export interface BuildOptions {
  readonly target: Target;
  readonly out: string;
}

/** Writes a built rule set. 0 if all its files are written, 1 (and nothing is written) if the rule set has errors or judges nothing. */
export function build(folder: string, { target, out: place }: BuildOptions): ExitCode {
  const { value, diagnostics } = compileFolder(folder);
  if (value === null) {
    err(diagnosticsText(diagnostics, layoutOf(process.stderr)));
    err(`没有生成：${folder} / nothing built\n`);
    return 1;
  }
  const name = fileName(value.tables.identity.name);
  const files = emitTarget(target, value.core, value.tables).map(({ ending, text }) => ({
    path: join(place, `${name}${ending}`),
    text,
  }));
  write(place, files);
  for (const { path } of files) out(`${path}\n`);
  return 0;
}

/** The rule set's name comes from a rule file: it may name files only where it cannot lead elsewhere. */
function fileName(name: string): string {
  if (/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(name)) return name;
  throw new Stop(
    `规则集的名称不能用作文件名：“${name}”；请只用文字、数字、_、- 和 .`,
    `The rule set's name cannot name a file: “${name}”; use letters, digits, _, - and .`,
  );
}

/** All files or none: each is written aside and then put in place. */
function write(place: string, files: readonly { readonly path: string; readonly text: string }[]): void {
  const waiting: { readonly aside: string; readonly path: string }[] = [];
  try {
    mkdirSync(place, { recursive: true });
    for (const { path, text } of files) {
      const aside = `${path}.${process.pid}.tmp`;
      writeFileSync(aside, text);
      waiting.push({ aside, path });
    }
    for (const { aside, path } of waiting) renameSync(aside, path);
  } catch (error) {
    for (const { aside } of waiting) rmSync(aside, { force: true });
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      throw new Stop(`无法写入：${place}（${error.code}）`, `Cannot write: ${place} (${error.code})`);
    throw error;
  }
}
