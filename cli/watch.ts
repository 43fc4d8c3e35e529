import { watch } from 'node:fs';

/** Changes come in bursts (an editor writes aside and renames): wait until they are over. */
const quietMilliseconds = 120;

/**
 * Runs `work`, and again after every change in the folders (not in folders below them), one run at a time, until Ctrl-C.
 * Resolves to the last run's result; rejects if a run does, or if a folder can no longer be watched.
 */
export function rerunOnChange<T>(folders: readonly string[], work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<T> = work();
    const end = (): void => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    };
    const fail = (error: unknown): void => {
      end();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const stop = (): void => {
      end();
      running.then(resolve, reject);
    };
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(work);
        running.catch(fail);
      }, quietMilliseconds);
    };
    const watchers = folders.map((folder) => watch(folder, changed).on('error', fail));
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    running.catch(fail);
  });
}
