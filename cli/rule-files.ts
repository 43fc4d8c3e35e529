import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statusOf } from './files.ts';
import { Stop } from './stop.ts';

/** Names of rule files; a YAML file without `.zs` before its ending is something else. */
const ruleFile = /\.zs(?:\.yaml)?$/;

/** The rule files that a command line names: files themselves, of folders all that lie in them and below. Stops at what is neither. */
export function ruleFilesAt(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const status = statusOf(path);
    if (status === null) throw new Stop(`没有这个文件：${path}`, `No such file: ${path}`);
    if (status.isDirectory()) return below(path);
    if (ruleFile.test(path)) return [path];
    throw new Stop(`这不是规则文件（.zs、.zs.yaml）：${path}`, `This is not a rule file (.zs, .zs.yaml): ${path}`);
  });
}

function below(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path);
      return ruleFile.test(entry.name) ? [path] : [];
    });
}

/** Puts a text in the place of a file's: the whole of it or, if that fails, nothing. */
export function replaceFile(path: string, text: string): void {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, text, { mode: statSync(path).mode });
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      throw new Stop(`无法写入：${path}（${error.code}）`, `Cannot write: ${path} (${error.code})`);
    throw error;
  }
}
