import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../tidy/house.ts';
import { buildPage } from './browser.ts';

let folder: string;

interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let server: ChildProcess;
let port: string;

beforeAll(async () => {
  buildPage();
  folder = join(mkdtempSync(join(tmpdir(), 'zhunsheng-')), 'first-province');
  cpSync(join(root, 'docs/examples/first-province'), folder, { recursive: true });
  server = spawn(process.execPath, ['dist/zhunsheng.cjs', 'play', folder, '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  port = /http:\/\/localhost:(\d+)\//.exec(first.toString())?.[1] ?? '';
});

afterAll(() => {
  server.kill('SIGKILL');
  rmSync(dirname(folder), { recursive: true, force: true });
});

/** Asks with the path exactly as written, which fetch would tidy up. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  sent = '',
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject).end(sent);
  });
}

describe('zhunsheng play', () => {
  it('hands out the page with a policy that lets nothing in from outside and no frame around it', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toContain('准绳');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it('hands out the folder named, with suites, records and the folders it builds on', async () => {
    const opened = JSON.parse((await ask('/opened.json')).body) as {
      name: string;
      files: { path: string; text: string }[];
      beside: { name: string }[];
    };
    expect(opened.name).toBe('first-province');
    expect(opened.files.find(({ path }) => path === '原文.txt')?.text).toBe(
      readFileSync(join(folder, '原文.txt'), 'utf8'),
    );
    expect(opened.files.some(({ path }) => path.startsWith('suites/'))).toBe(true);
    expect(opened.files.some(({ path }) => path.startsWith('records/'))).toBe(true);
    expect(opened.beside.map(({ name }) => name)).toContain('national');
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/%00',
    '/%',
    '/assets',
    '/none.js',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, '']);
  });

  it('answers this machine alone: not a page elsewhere that calls it by another name', async () => {
    expect((await ask('/opened.json', { Host: 'example.org' })).status).toBe(403);
  });

  it('is written to by the page it handed out, and by no other', async () => {
    const { token } = JSON.parse((await ask('/opened.json')).body) as { token: string };
    const known = { 'X-Zhunsheng-Token': token };
    const put = (path: string, headers: Readonly<Record<string, string>>, text = '// 新\n'): Promise<Response> =>
      ask(`/files/${encodeURIComponent(path)}`, headers, 'PUT', text);
    expect((await put('新.zs', {})).status).toBe(403);
    expect((await put('新.zs', { 'X-Zhunsheng-Token': 'guess' })).status).toBe(403);
    expect((await put('新.zs', { ...known, Host: 'example.org' })).status).toBe(403);
    expect((await ask('/', known, 'POST')).status).toBe(403);
    expect(existsSync(join(folder, '新.zs'))).toBe(false);
    expect((await put('新.zs', known)).status).toBe(204);
    expect((await put('suites/新.yaml', known)).status).toBe(204);
    expect(readFileSync(join(folder, '新.zs'), 'utf8')).toBe('// 新\n');
    expect((await put('新.zs', known, '// 改\n')).status).toBe(204);
    expect(readFileSync(join(folder, '新.zs'), 'utf8')).toBe('// 改\n');
    expect((await ask(`/files/${encodeURIComponent('新.zs')}`, known, 'DELETE')).status).toBe(204);
    expect(existsSync(join(folder, '新.zs'))).toBe(false);
  });

  it.each([
    '../外.zs',
    'a/b.zs',
    '/etc/x.zs',
    '.zs',
    '脚本.sh',
    'suites/../../外.yaml',
    'suites/a/b.yaml',
    'a\\b.zs',
    'a\0.zs',
  ])('writes nothing at %s', async (path) => {
    const { token } = JSON.parse((await ask('/opened.json')).body) as { token: string };
    const before = readdirSync(dirname(folder), { recursive: true });
    const { status } = await ask(`/files/${encodeURIComponent(path)}`, { 'X-Zhunsheng-Token': token }, 'PUT', 'x');
    expect(status).toBe(400);
    expect(readdirSync(dirname(folder), { recursive: true })).toEqual(before);
  });

  it('ends with Ctrl-C', async () => {
    const ended = once(server, 'exit');
    server.kill('SIGINT');
    expect((await ended)[0]).toBe(0);
  });
});
