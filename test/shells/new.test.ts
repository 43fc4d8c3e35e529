import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../diagnostics/index.ts';
import { build, zhunsheng, type Outcome } from './command.ts';

describe('new', () => {
  const place = mkdtempSync(join(tmpdir(), 'zhunsheng-new-'));
  const run = (...args: readonly string[]): Outcome => zhunsheng(args, { cwd: place });
  let made: Outcome;

  beforeAll(() => {
    build();
    made = run('new', '某省');
  }, 180_000);
  afterAll(() => {
    rmSync(place, { recursive: true, force: true });
  });

  it('makes a folder with a text, rules, a suite, a record and a page about them', () => {
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(readdirSync(join(place, '某省'), { recursive: true, encoding: 'utf8' }).sort()).toEqual(
      [
        'records',
        'records/示例.yaml',
        'suites',
        'suites/示例.yaml',
        '原文.txt',
        '规则.zs',
        '规则集.zs',
        '说明.md',
      ].sort(),
    );
    expect(readdirSync(place)).toEqual(['某省']);
    expect(readFileSync(join(place, '某省/规则集.zs'), 'utf8')).toContain('\n规则集 某省\n');
    expect(readFileSync(join(place, '某省/说明.md'), 'utf8')).toContain(
      '`zhunsheng decide 某省 某省/records/示例.yaml',
    );
  });

  it('the folder checks clean, tests green, is accounted for and judges its record', () => {
    expect(run('check', '某省').stdout).toContain('✓ 没有错误，0 个警告，0 个提示');
    expect(run('test', '某省').status).toBe(0);
    expect(run('clauses', '某省').status).toBe(0);
    expect(run('fmt', '--check', '某省').status).toBe(0);
    expect(run('decide', '某省', '某省/records/示例.yaml', '--as-of', '2025-12-31').status).toBe(0);
  });

  it('says what to do next, in both languages, and what it says can be run', () => {
    const lines = made.stdout.split('\n');
    expect(made.stdout).toContain('接下来 / what to do next');
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    const commands = lines.flatMap((line) => /zhunsheng ([a-z].*)/.exec(line)?.[1] ?? []);
    expect(commands.map((command) => command.split(' ')[0])).toEqual(['check', 'clauses', 'test', 'decide']);
    for (const command of commands.filter((one) => !one.includes('--watch')))
      expect([command, run(...command.split(' ')).status]).toEqual([command, 0]);
  });

  it('refuses to write over anything: 2, and nothing is changed', () => {
    const before = readFileSync(join(place, '某省/原文.txt'), 'utf8');
    for (const path of ['某省', '某省/原文.txt']) {
      const name = path.includes('.') ? '不能叫' : '已经有';
      const { status, stdout, stderr } = run('new', path);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(name);
    }
    expect(readFileSync(join(place, '某省/原文.txt'), 'utf8')).toBe(before);
  });

  it.each([['9省'], ['a b'], ['..'], ['a.b'], ['x'.repeat(41)], ['某省/不存在/深处']])('refuses %j', (path) => {
    const { status, stdout, stderr } = run('new', path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(readdirSync(place)).toEqual(['某省']);
  });

  it('a name that is a word of the language is quoted', () => {
    expect(run('new', '为').status).toBe(0);
    expect(run('check', '为').status).toBe(0);
    rmSync(join(place, '为'), { recursive: true });
    expect(existsSync(join(place, '为'))).toBe(false);
  });
});
