import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync, type UnzipFile } from 'fflate';
import type { FileData } from '../../engine/folder-data.ts';
import { belongs, pathTrouble, type PathTrouble } from './path-trouble.ts';
import { zipName } from './zip-name.ts';

/** What a folder that is brought in may be at most. */
export const zipLimits = {
  /** Bytes of the archive itself. */
  archiveBytes: 8 * 1024 * 1024,
  /** Bytes of all files in it. */
  bytes: 8 * 1024 * 1024,
  files: 1_000,
} as const;

/** Why an archive is refused; `detail` names the file. */
export interface ZipTrouble {
  readonly kind: 'ZipTrouble';
  readonly why: 'not-zip' | 'too-large' | 'too-many' | 'not-text' | 'nothing' | PathTrouble;
  readonly detail: string;
}

export interface UnzippedFolder {
  readonly kind: 'UnzippedFolder';
  /** Of the one folder in the archive; null if the files lie in it directly. */
  readonly name: string | null;
  /** Sorted by path. */
  readonly files: readonly FileData[];
  /** Paths of what has no place in a rule folder. */
  readonly ignored: readonly string[];
}

/** The files of a folder as an archive: the same files, the same bytes. */
export function zipOf(folder: string, files: readonly FileData[]): Uint8Array<ArrayBuffer> {
  const inside = Object.fromEntries(files.map(({ path, text }) => [`${folder}/${path}`, strToU8(text)]));
  return zipSync(inside, { level: 9, mtime: '2000-01-01T12:00:00' });
}

/** Reads an archive bit by bit and stops at the first limit passed. */
export function readZip(archive: Uint8Array): UnzippedFolder | ZipTrouble {
  if (archive.length > zipLimits.archiveBytes) return trouble('too-large', '');
  try {
    const { refused, found, entries } = extract(archive);
    // An archive that was cut off has no directory, or one of other files.
    if (refused === null && entries !== entriesListed(archive)) return trouble('not-zip', '');
    return refused ?? folderOf(found);
  } catch {
    return trouble('not-zip', '');
  }
}

/** So little at a time that even the densest part makes at most some 4 MiB before the limit is looked at. */
const step = 4096;

/** What has been found so far, and why reading stopped. */
interface Extraction {
  bytes: number;
  /** Files and folders begun, whatever became of them. */
  entries: number;
  refused: ZipTrouble | null;
  readonly found: Map<string, Uint8Array[]>;
}

function extract(archive: Uint8Array): Extraction {
  const extraction: Extraction = { bytes: 0, entries: 0, refused: null, found: new Map() };
  const unzip = new Unzip((file) => begin(file, extraction));
  unzip.register(UnzipInflate);
  for (let at = 0; at < archive.length && extraction.refused === null; at += step)
    unzip.push(archive.subarray(at, at + step), at + step >= archive.length);
  return extraction;
}

function begin(file: UnzipFile, extraction: Extraction): void {
  extraction.entries += 1;
  const path = zipName(file.name).replace(/^(\.\/)+/, '');
  const { found } = extraction;
  // Folders, and what operating systems leave behind.
  if (extraction.refused !== null || path.endsWith('/') || /(^|\/)(__MACOSX\/|\.[^./])/.test(path)) return;
  const why = pathTrouble(path) ?? (found.size >= zipLimits.files ? 'too-many' : null);
  if (why !== null) {
    extraction.refused = trouble(why, path);
    return;
  }
  const parts: Uint8Array[] = [];
  found.set(path, parts);
  file.ondata = (error, part) => {
    if (error !== null) throw error;
    extraction.bytes += part.length;
    if (extraction.bytes > zipLimits.bytes) extraction.refused ??= trouble('too-large', path);
    else parts.push(part);
  };
  file.start();
}

/** How many entries the directory at the archive's end lists; -1 without one. */
function entriesListed(archive: Uint8Array): number {
  const signature = [0x50, 0x4b, 5, 6];
  const longestComment = 0xffff;
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 22 - longestComment); at--) {
    if (signature.every((byte, offset) => archive[at + offset] === byte))
      return (archive[at + 10] ?? 0) + 256 * (archive[at + 11] ?? 0);
  }
  return -1;
}

function folderOf(found: ReadonlyMap<string, readonly Uint8Array[]>): UnzippedFolder | ZipTrouble {
  const name = commonFolder([...found.keys()]);
  const files: FileData[] = [];
  const ignored: string[] = [];
  for (const [whole, parts] of found) {
    const path = name === null ? whole : whole.slice(name.length + 1);
    if (!belongs(path)) {
      ignored.push(whole);
      continue;
    }
    const text = textOf(parts);
    if (text === null) return trouble('not-text', whole);
    files.push({ path, text });
  }
  if (files.length === 0) return trouble('nothing', '');
  return { kind: 'UnzippedFolder', name, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), ignored };
}

function commonFolder(paths: readonly string[]): string | null {
  const [first = ''] = paths;
  const name = first.slice(0, Math.max(first.indexOf('/'), 0));
  const isPart = name === 'suites' || name === 'records';
  return name !== '' && !isPart && paths.every((path) => path.startsWith(`${name}/`)) ? name : null;
}

function textOf(parts: readonly Uint8Array[]): string | null {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const text = strFromU8(bytes);
  // What is no UTF-8 does not come out as it went in.
  return sameBytes(strToU8(text), bytes) ? text.replace(/^\uFEFF/, '') : null;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function trouble(why: ZipTrouble['why'], detail: string): ZipTrouble {
  return { kind: 'ZipTrouble', why, detail };
}
