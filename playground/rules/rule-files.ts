import type { FileData } from '../engine/folder-data.ts';

/** Files in the order in which one reads them: `第二章` before `第十章`, whatever their code points. */
export function inReadingOrder(paths: readonly string[]): readonly string[] {
  const keys = new Map(paths.map((path) => [path, readingKey(path)]));
  return [...paths].sort((a, b) => ((keys.get(a) ?? a) < (keys.get(b) ?? b) ? -1 : 1));
}

const digits = '零一二三四五六七八九';

/** A path with its Chinese numbers behind 第 written so that code points order them. */
function readingKey(path: string): string {
  return path.replace(/第([零〇一二三四五六七八九十百]+)/g, (_, numeral: string) => `第${numberOf(numeral)}`);
}

function numberOf(numeral: string): string {
  let total = 0;
  let digit = 0;
  for (const sign of numeral.replace(/〇/g, '零')) {
    const unit = sign === '十' ? 10 : sign === '百' ? 100 : null;
    if (unit === null) digit = digits.indexOf(sign);
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return String(total + digit).padStart(4, '0');
}

export function isRuleFile(path: string): boolean {
  return /^[^/]+\.zs(\.yaml)?$/.test(path);
}

export function isSourceText(path: string): boolean {
  return /^[^/]+\.txt$/.test(path);
}

/** Whether a file is one of the rule folder's own: not a suite, not a record. */
export function isMember(path: string): boolean {
  return isRuleFile(path) || isSourceText(path);
}

/** What is wrong with a name for a file of the folder; null if nothing. */
export type NameFault = 'nameEmpty' | 'nameEnding' | 'nameSlash' | 'nameTaken';

export function nameFault(name: string, present: readonly FileData[]): NameFault | null {
  if (/^(|\.zs|\.zs\.yaml|\.txt)$/.test(name.trim())) return 'nameEmpty';
  if (/[/\\]/.test(name)) return 'nameSlash';
  if (!isMember(name)) return 'nameEnding';
  return present.some(({ path }) => path === name) ? 'nameTaken' : null;
}

/** Where one begins to read a folder: the rule file that says most. */
export function firstFile(files: readonly FileData[]): string | null {
  const rules = files.filter(({ path }) => isRuleFile(path));
  const [longest] = [...rules].sort((a, b) => b.text.length - a.text.length);
  return (longest ?? files.find(({ path }) => isSourceText(path)))?.path ?? null;
}
