import { watch, type FSWatcher } from 'node:fs';
import { Stop } from './stop.ts';

/** Changes come in bursts (an editor writes aside and renames): wait until they are over. */
const quietMilliseconds = 120;

/**
 * Runs `work`, and again after every change in the folders (not in folders below them), one run at a time, until Ctrl-C.
 * Resolves to the last run's result; rejects if a run does, or if a folder cannot be watched.
 */
export async function rerunOnChange<T>(folders: readonly string[], work: () => T): Promise<T> {
  const watchers = folders.map(watched);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve().then(work);
  const ended = new Promise<void>((resolve, reject) => {
    const rerun = (): void => {
      running = running.then(work);
      running.catch(reject);
    };
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(rerun, quietMilliseconds);
    };
    for (const watcher of watchers) watcher.on('change', changed).on('error', reject);
    for (const signal of signals) process.once(signal, resolve);
    running.catch(reject);
  });
  try {
    await ended;
    return await running;
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    for (const signal of signals) process.removeAllListeners(signal);
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;

function watched(folder: string): FSWatcher {
  try {
    return watch(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    throw error.code === 'ENOENT'
      ? new Stop(`没有这个文件夹：${folder}`, `No such folder: ${folder}`)
      : new Stop(`无法监视：${folder}（${error.code}）`, `Cannot watch: ${folder} (${error.code})`);
  }
}
