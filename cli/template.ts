import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from './stop.ts';

/** A small rule set that checks and tests clean. */
const template = fileURLToPath(new URL('../cli/template', import.meta.url));
/** What the template calls itself, and the files that say so. */
const placeholder = '示例';

/** Puts a copy of the template, under the name given to it, where nothing is yet: the whole of it or, if that fails, nothing. */
export function copyTemplate(path: string, name: string, place: string): void {
  let aside: string | null = null;
  try {
    aside = mkdtempSync(join(dirname(path), '.zhunsheng-'));
    cpSync(template, aside, { recursive: true });
    edit(join(aside, '规则集.zs'), (text) => text.replace(`规则集 ${placeholder}`, () => `规则集 ${name}`));
    edit(join(aside, '说明.md'), (text) => describedAt(text, name, place));
    renameSync(aside, path);
  } catch (error) {
    if (aside !== null) rmSync(aside, { recursive: true, force: true });
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      throw new Stop(`无法写入：${path}（${error.code}）`, `Cannot write: ${path} (${error.code})`);
    throw error;
  }
}

/** The commands name the folder as it was given. */
function describedAt(text: string, name: string, place: string): string {
  return text
    .replace(`# ${placeholder}\n`, () => `# ${name}\n`)
    .replaceAll(
      new RegExp(`(zhunsheng [a-z]+) ${placeholder}( ${placeholder}/)?`, 'g'),
      (_, command: string, record?: string) =>
        record === undefined ? `${command} ${place}` : `${command} ${place} ${place}/`,
    );
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
