import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What a child process came to; milliseconds. */
export interface Totals {
  readonly inputs: number;
  readonly compiled: number;
  readonly judged: number;
  readonly diagnostics: number;
  readonly slowest: number;
  readonly slowestSeed: number;
}

/** Examines the inputs of `count` seeds in a process of its own. Throws, naming the seed, if it crashes, is aborted or hangs. */
export function examineInChild(first: number, count: number): Totals {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-fuzz-'));
  const trace = join(folder, 'seed');
  try {
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(here, 'child.ts'), String(first), String(count), trace],
      { encoding: 'utf8', timeout: 60_000 + count * 60, killSignal: 'SIGKILL', maxBuffer: 16 * 1024 * 1024 },
    );
    if (status === 0) return JSON.parse(stdout) as Totals;
    const seed = readFileSync(trace, 'utf8').trim();
    throw new Error(
      `seed ${seed}: ${signal === null ? `exit ${String(status)}` : `killed by ${signal}`}\n${stderr.slice(0, 4000)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
