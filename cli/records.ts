import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Diagnostic, Source, Staged } from '#diagnostics';
import { limits, plain, readJson, type Positioned } from '#reading';
import { readText, statusOf, tooLarge } from './files.ts';
import { Stop } from './stop.ts';

/** A record as data, before it is validated. */
export interface RecordInput {
  readonly value: unknown;
  /** Why it could not be read at all; empty if it could. */
  readonly diagnostics: readonly Diagnostic[];
  /** The same with the place of every part, for messages; null if there is none. */
  readonly positioned: () => Promise<Positioned | null>;
}

/** The records that the arguments name: YAML or JSON files with one each, NDJSON files or standard input (`-`) with one a line. */
export async function* recordsOf(paths: readonly string[]): AsyncGenerator<RecordInput> {
  for (const path of paths) {
    if (path === '-') yield* lines(process.stdin, '标准输入');
    else if (/\.(ndjson|jsonl)$/i.test(path)) yield* lines(fileStream(path), path);
    else yield await single(path);
  }
}

function fileStream(path: string): Readable {
  if (statusOf(path)?.isFile() !== true) throw new Stop(`没有这个文件：${path}`, `No such file: ${path}`);
  return createReadStream(path);
}

async function single(path: string): Promise<RecordInput> {
  const { value: source, diagnostics } = readText(path, limits.dataBytes);
  if (source === null) return unreadable(diagnostics);
  return /\.json$/i.test(path) ? fromJson(source) : await fromYaml(source);
}

async function* lines(stream: Readable, name: string): AsyncGenerator<RecordInput> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const source = { name: `${name}（第 ${number} 行）`, text: line };
    yield line.length > limits.dataBytes ? unreadable([tooLarge(source.name, limits.dataBytes)]) : fromJson(source);
  }
}

function fromJson(source: Source): RecordInput {
  const { value, diagnostics } = readJson(source);
  return { value, diagnostics, positioned: async () => (await yaml(source)).value };
}

async function fromYaml(source: Source): Promise<RecordInput> {
  const { value: root, diagnostics } = await yaml(source);
  if (root === null) return unreadable(diagnostics);
  return { value: plain(root), diagnostics: [], positioned: () => Promise.resolve(root) };
}

function unreadable(diagnostics: readonly Diagnostic[]): RecordInput {
  return { value: null, diagnostics, positioned: () => Promise.resolve(null) };
}

/** The YAML reader is loaded when first needed: judging JSON does without. */
async function yaml(source: Source): Promise<Staged<Positioned | null>> {
  const { readYaml } = await import('./yaml-door.ts');
  return readYaml(source);
}
