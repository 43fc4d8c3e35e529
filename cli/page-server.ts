import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
};

/** What the page may load and run: files of its own, nothing else. The page says the same in itself; a frame around it only a header can refuse. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The rule folder that the page has open. */
export interface ServedFolder {
  /** Its files as text of `opened.json`. */
  readonly read: () => string;
  /** Writes a file, or with null removes it. False if a file of that name does not belong in a rule folder. */
  readonly write: (path: string, text: string | null) => boolean;
  /** Only who has read `opened.json` knows it, and pages of other origins cannot. */
  readonly token: string;
}

/** Bytes of one file written. */
const mostBytes = 5 * 1024 * 1024;

/** Serves the files of the built page, and with them a rule folder to read and write, to this machine alone. */
export function pageServer(page: string, folder: ServedFolder | null): Server {
  return createServer((request, response) => {
    const path = decoded(request.url ?? '/');
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) answer(response, 403);
    else if (request.method !== 'GET') void take(request, response, folder, path);
    else if (path === '/opened.json') send(response, '.json', folder?.read() ?? 'null');
    else handOut(response, page, path);
  });
}

function handOut(response: ServerResponse, page: string, path: string): void {
  const file = path === '/' ? '/index.html' : normalize(path);
  readFile(join(page, file)).then(
    (bytes) => send(response, extname(file), bytes),
    () => answer(response, 404),
  );
}

/** PUT and DELETE of `/files/<path>`, by the page that this server handed out and nobody else. */
async function take(
  request: IncomingMessage,
  response: ServerResponse,
  folder: ServedFolder | null,
  path: string,
): Promise<void> {
  const known = folder !== null && request.headers['x-zhunsheng-token'] === folder.token;
  const file = path.startsWith('/files/') ? path.slice('/files/'.length) : null;
  if (!known || file === null || (request.method !== 'PUT' && request.method !== 'DELETE')) {
    answer(response, 403);
    return;
  }
  const text = request.method === 'PUT' ? await bodyOf(request) : null;
  try {
    answer(response, text !== undefined && folder.write(file, text) ? 204 : 400);
  } catch {
    // Not writable, no room: the page says that it is not saved.
    answer(response, 500);
  }
}

/** Undefined if it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The path that is asked for, without what follows a question mark. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ''));
  } catch {
    return '/none';
  }
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, {
    'Content-Type': types[type] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

/** An answer without words. */
function answer(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end();
}
