import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
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
    expect(loadedBy(argv)).toEqual([...files, 'command'].sort());
  });
});

describe('what the build keeps compiled', () => {
  it.each(['command', 'compiling', 'judging', 'messages'])('%s is taken by this Node', (name) => {
    const filename = join(root, `dist/${name}.cjs`);
    const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
    const script = new Script(text, { filename, cachedData: readFileSync(`${filename}.compiled`) });
    expect(script.cachedDataRejected).toBe(false);
  });

  it('does no harm where it is of another Node, cut off or not there', () => {
    const copy = join(place, 'dist');
    cpSync(join(root, 'dist'), copy, { recursive: true, filter: (path) => !path.endsWith('playground') });
    cpSync(join(root, 'package.json'), join(place, 'package.json'));
    const version = (): unknown =>
      spawnSync(process.execPath, [join(copy, 'zhunsheng.cjs'), '--version'], { encoding: 'utf8' }).stdout;
    const known = version();
    writeFileSync(
      join(copy, 'command.cjs.compiled'),
      readFileSync(join(copy, 'command.cjs.compiled')).subarray(0, 999),
    );
    expect(version()).toBe(known);
    writeFileSync(join(copy, 'command.cjs.compiled'), Buffer.alloc(4096, 7));
    expect(version()).toBe(known);
    rmSync(join(copy, 'command.cjs.compiled'));
    expect(version()).toBe(known);
  });
});

function loadedBy(argv: readonly string[]): readonly string[] {
  const script = [
    `process.argv = ['node', 'zhunsheng', ...${JSON.stringify(argv)}];`,
    "process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));",
    `require(${JSON.stringify(join(root, 'dist/zhunsheng.cjs'))}).open('./command.cjs');`,
  ].join('\n');
  const { stderr, status } = spawnSync(process.execPath, ['--eval', script], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(0);
  const files = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as readonly string[];
  return files
    .map((file) => basename(file, '.cjs'))
    .filter((file) => file !== 'zhunsheng')
    .sort();
}
