import { compile } from '../../compiler/index.ts';
import type { RuleFolder } from '../../compiler/folder.ts';
import { random, type Random } from '../findings/random.ts';
import { libraryOf } from './rule-folders.ts';

export interface Typing {
  readonly lines: number;
  /** Milliseconds of processor time from a changed character to all diagnostics of the folder. */
  readonly median: number;
  readonly p95: number;
  /** Diagnostics in all, so that nothing can be left out. */
  readonly told: number;
}

/** Changes one character of the folder at a time, anywhere in its rule files, and compiles the folder anew, analyses and all. */
export function typing(folder: RuleFolder, parents: readonly RuleFolder[], keystrokes: number): Typing {
  const source = random(7);
  const library = libraryOf(parents);
  let told = 0;
  const times = Array.from({ length: warmUp + keystrokes }, () => {
    const changed = keystroke(folder, source);
    const start = process.cpuUsage();
    told += compile(changed, library).diagnostics.length;
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const sorted = times.slice(warmUp).sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? NaN;
  const lines = folder.files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  return { lines, median: at(0.5), p95: at(0.95), told };
}

const warmUp = 30;

/** A character is struck out, or one that the file has elsewhere is put in. */
function keystroke(folder: RuleFolder, source: Random): RuleFolder {
  const chosen = source.below(folder.files.length);
  const files = folder.files.map((file, index) => {
    if (index !== chosen) return file;
    const place = source.below(file.text.length);
    const typed = source.chance(0.5) ? '' : file.text.charAt(source.below(file.text.length));
    return { ...file, text: file.text.slice(0, place) + typed + file.text.slice(typed === '' ? place + 1 : place) };
  });
  return { ...folder, files };
}

/** The folder with its rules in files of about so many lines, cut between declarations. */
export function cutIntoFiles(folder: RuleFolder, lines: number): RuleFolder {
  const files = folder.files.flatMap(({ text }) => {
    const parts: string[][] = [[]];
    let length = 0;
    for (const declaration of text.split('\n\n')) {
      if (length >= lines) {
        parts.push([]);
        length = 0;
      }
      parts.at(-1)?.push(declaration);
      length += declaration.split('\n').length + 1;
    }
    return parts.map((part, index) => ({ name: `规则-${index}.zs`, text: `${part.join('\n\n').trimEnd()}\n` }));
  });
  return { ...folder, files };
}
