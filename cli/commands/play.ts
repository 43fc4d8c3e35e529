import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { statusOf } from '../files.ts';
import { openedFolder, writeInFolder } from '../opened-folder.ts';
import { pageServer, type ServedFolder } from '../page-server.ts';
import { Stop, type ExitCode } from '../stop.ts';
import { err, out } from '../terminal.ts';

export interface PlayOptions {
  /** 0 takes a free one. */
  readonly port: number;
}

/** The built page, beside the built command. */
const built = fileURLToPath(new URL('./playground', import.meta.url));

/** Serves the playground to this machine until Ctrl-C, with a rule folder open if one is named; the page writes into it only when told to save. */
export async function play(folder: string | undefined, { port }: PlayOptions): Promise<ExitCode> {
  if (statusOf(built) === null)
    throw new Stop('试验场尚未构建，请先运行 npm run build', 'The playground is not built yet: npm run build');
  const server = pageServer(built, folder === undefined ? null : served(folder));
  server.listen(port, '127.0.0.1');
  await Promise.race([
    once(server, 'listening'),
    once(server, 'error').then(([error]) => {
      throw portTaken(port, error);
    }),
  ]);
  const { port: taken } = server.address() as AddressInfo;
  out(`试验场 / playground: http://localhost:${taken}/\n`);
  if (folder !== undefined) out(`已打开 / open: ${resolve(folder)}\n`);
  out('按 Ctrl-C 结束 / Ctrl-C ends\n');
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  server.closeAllConnections();
  server.close();
  return 0;
}

/** The folder, read anew each time; while it cannot be read, as it last was. */
function served(folder: string): ServedFolder {
  const token = randomUUID();
  const place = resolve(folder);
  const read = (): string => JSON.stringify({ ...openedFolder(folder), place, token });
  let last = read();
  return {
    token,
    read: () => {
      try {
        last = read();
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
        err(`${error.message}\n${error.english}\n`);
      }
      return last;
    },
    write: (path, text) => writeInFolder(folder, path, text),
  };
}

function portTaken(port: number, error: unknown): Stop {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new Stop(
    `无法在端口 ${port} 上启动（${code}）；换一个端口：--port 0 任选空闲的`,
    `Cannot listen on port ${port} (${code}); try another: --port 0 takes a free one`,
  );
}
