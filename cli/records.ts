import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Diagnostic, Source } from '#diagnostics';
import { limits, plain, readJson, readYaml, type Positioned } from '#reading';
import { readText, statusOf, tooLarge } from './files.ts';
import { Stop } from './stop.ts';

/** A record as data, before it is validated. */
export interface RecordInput {
  readonly value: unknown;
  /** Why it could not be read at all; empty if it could. */
  readonly diagnostics: readonly Diagnostic[];
  /** The same with the place of every part, for messages; null if there is none. */
  readonly positioned: () => Positioned | null;
}

/** The records that the arguments name: YAML or JSON files with one each, NDJSON files or standard input (`-`) with one a line. */
export async function* recordsOf(paths: readonly string[]): AsyncGenerator<RecordInput> {
  for (const path of paths) {
    if (path === '-') yield* lines(process.stdin, '标准输入');
    else if (/\.(ndjson|jsonl)$/i.test(path)) yield* lines(fileStream(path), path);
    else yield single(path);
  }
}

function fileStream(path: string): Readable {
  if (statusOf(path)?.isFile() !== true) throw new Stop(`没有这个文件：${path}`, `No such file: ${path}`);
  return createReadStream(path);
}

function single(path: string): RecordInput {
  const { value: source, diagnostics } = readText(path, limits.dataBytes);
  if (source === null) return unreadable(diagnostics);
  return /\.json$/i.test(path) ? fromJson(source) : fromYaml(source);
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
  return { value, diagnostics, positioned: () => readYaml(source).value };
}

function fromYaml(source: Source): RecordInput {
  const { value: root, diagnostics } = readYaml(source);
  if (root === null) return unreadable(diagnostics);
  return { value: plain(root), diagnostics: [], positioned: () => root };
}

function unreadable(diagnostics: readonly Diagnostic[]): RecordInput {
  return { value: null, diagnostics, positioned: () => null };
}
