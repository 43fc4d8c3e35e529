import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, root, zhunsheng } from './command.ts';

// What is loaded decides how fast the command starts: more than this shows in `npm run bench`.
const place = mkdtempSync(join(tmpdir(), 'zhunsheng-start-'));
const built = join(place, 'qinghai.tables.json');
const record = 'bench/record.json';

beforeAll(() => {
  build();
  expect(zhunsheng(['build', 'rules/qinghai', '--target', 'tables', '--out', place]).status).toBe(0);
});
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

describe('the files of the command that are loaded', () => {
  it.each([
    ['--help', ['--help'], []],
    ['decide on a built rule set', ['decide', built, record, '--as-of', '2025-12-31'], ['judging']],
    ['decide with reasons', ['decide', built, record, '--as-of', '2025-12-31', '--explain'], ['explaining', 'judging']],
    ['check', ['check', 'rules/qinghai'], ['compiling', 'messages']],
    ['fmt', ['fmt', '--check', 'rules/qinghai'], ['converting']],
  ])('%s', (_, argv, files) => {
    expect(loadedBy(argv)).toEqual([...files, 'zhunsheng'].sort());
  });
});

function loadedBy(argv: readonly string[]): readonly string[] {
  const script = [
    `process.argv = ['node', 'zhunsheng', ...${JSON.stringify(argv)}];`,
    "process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));",
    `require(${JSON.stringify(join(root, 'dist/zhunsheng.cjs'))});`,
  ].join('\n');
  const { stderr, status } = spawnSync(process.execPath, ['--eval', script], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(0);
  const files = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as readonly string[];
  return files.map((file) => basename(file, '.cjs')).sort();
}
