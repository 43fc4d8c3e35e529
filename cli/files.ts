import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync, type Stats } from 'node:fs';
import { diagnose, type Diagnostic, type Source, type Staged } from '#diagnostics';
import { Stop } from './stop.ts';

/** What stands at a path, or null. Stops if it may not be looked at. */
export function statusOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
    throw cannotRead(path, error);
  }
}

/** Reads a text file of at most `limit` bytes; too large or not UTF-8 is a diagnostic, not there is a Stop. */
export function readText(path: string, limit: number): Staged<Source | null> {
  const bytes = bytesOf(path, limit);
  if (bytes === null) return { value: null, diagnostics: [tooLarge(path, limit)] };
  const text = bytes.toString('utf8');
  const source = { name: path, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
  if (isUtf8(bytes)) return { value: source, diagnostics: [] };
  const start = firstUnreadable(source.text, bytes);
  return { value: null, diagnostics: [diagnose('not-utf8', { source, start, end: start + 1 }, {})] };
}

/** What is said of a file, or a line of a batch, that is too large; its text is not kept. */
export function tooLarge(name: string, limit: number): Diagnostic {
  return diagnose('file-too-large', { source: { name, text: '' }, start: 0, end: 0 }, { limit: sizeText(limit) });
}

/** `1 MiB`. */
export function sizeText(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`;
}

function bytesOf(path: string, limit: number): Buffer | null {
  const status = statusOf(path);
  if (status === null) throw new Stop(`没有这个文件：${path}`, `No such file: ${path}`);
  if (status.isDirectory()) throw new Stop(`这是文件夹，不是文件：${path}`, `This is a folder, not a file: ${path}`);
  if (status.size > limit) return null;
  try {
    return readFileSync(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

function cannotRead(path: string, error: unknown): Stop {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return new Stop(`无法读取：${path}（${code}）`, `Cannot read: ${path} (${code})`);
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Offset of the first replacement character that the file does not itself contain. */
function firstUnreadable(text: string, bytes: Buffer): number {
  const mark = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? 3 : 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    const offset = mark + Buffer.byteLength(text.slice(0, at));
    if (!bytes.subarray(offset, offset + 3).equals(Buffer.from('\uFFFD'))) return at;
  }
  return 0;
}
