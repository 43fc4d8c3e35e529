import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, root, withFiles, zhunsheng } from './command.ts';

beforeAll(build);

const untidy = '情形 3.1 甲\n当 (乙 或 丙)\n';
const tidy = '情形 3.1 甲\n  当 乙 或 丙\n';
const yaml = '- 情形: 3.1 甲\n  当: 乙 或 丙\n';

describe('fmt', () => {
  it('lays files out in place and names them', () =>
    withFiles({ 'a.zs': untidy, 'b.zs.yaml': '[{情形: 3.1 甲, 当: 乙 或 丙}]\n', 'c.zs': tidy }, (folder) => {
      const { status, stdout } = zhunsheng(['fmt', folder]);
      expect([status, stdout]).toEqual([0, `${join(folder, 'a.zs')}\n${join(folder, 'b.zs.yaml')}\n`]);
      expect(readFileSync(join(folder, 'a.zs'), 'utf8')).toBe(tidy);
      expect(readFileSync(join(folder, 'b.zs.yaml'), 'utf8')).toBe(yaml);
      expect(zhunsheng(['fmt', '--check', folder])).toMatchObject({ status: 0, stdout: '' });
    }));

  it('--check changes nothing: 1', () =>
    withFiles({ 'a.zs': untidy }, (folder) => {
      expect(zhunsheng(['fmt', '--check', join(folder, 'a.zs')])).toMatchObject({ status: 1 });
      expect(readFileSync(join(folder, 'a.zs'), 'utf8')).toBe(untidy);
    }));

  it('a file with mistakes stays as it is, with the reason: 1', () =>
    withFiles({ 'a.zs': '情形 3.1\n  当 且\n' }, (folder) => {
      const { status, stderr } = zhunsheng(['fmt', folder]);
      expect(status).toBe(1);
      expect(stderr).toContain('a.zs:2:');
      expect(stderr).toContain('没有改动');
      expect(readFileSync(join(folder, 'a.zs'), 'utf8')).toBe('情形 3.1\n  当 且\n');
    }));

  it('what is no rule file cannot be laid out: 2', () =>
    withFiles({ 'a.yaml': yaml }, (folder) => {
      expect(zhunsheng(['fmt', join(folder, 'a.yaml')])).toMatchObject({ status: 2 });
      expect(zhunsheng(['fmt', join(folder, 'b.zs')])).toMatchObject({ status: 2 });
    }));

  it('the shipped rules are laid out', () =>
    expect(zhunsheng(['fmt', '--check', 'rules'])).toMatchObject({ status: 0, stdout: '' }));
});

describe('convert', () => {
  it('there and back on standard output', () =>
    withFiles({ 'a.zs': untidy, 'b.zs.yaml': yaml }, (folder) => {
      expect(zhunsheng(['convert', join(folder, 'a.zs'), '--to', 'yaml'])).toEqual({
        status: 0,
        stdout: yaml,
        stderr: '',
      });
      expect(zhunsheng(['convert', join(folder, 'b.zs.yaml'), '--to', 'zs'])).toEqual({
        status: 0,
        stdout: tidy,
        stderr: '',
      });
    }));

  it('a file with mistakes is not converted: 1', () =>
    withFiles({ 'a.zs.yaml': '- 情形: 3.1\n  当: 且\n' }, (folder) => {
      const { status, stdout, stderr } = zhunsheng(['convert', join(folder, 'a.zs.yaml'), '--to', 'zs']);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('a.zs.yaml:2:');
    }));
});

describe('a rule folder in both forms', () => {
  it('checks and compiles to the same digest', () => {
    const folder = join(root, 'rules/national');
    const names = readdirSync(folder).filter((name) => name.endsWith('.zs') || name.endsWith('.txt'));
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const converted = zhunsheng(['convert', join(folder, '模板.zs'), '--to', 'yaml']).stdout;
    const files = Object.fromEntries(names.filter((name) => name !== '模板.zs').map((name) => [name, read(name)]));
    withFiles({ ...files, '模板.zs.yaml': converted }, (mixed) => {
      expect(zhunsheng(['check', mixed]).status).toBe(0);
      expect(zhunsheng(['check', mixed]).stdout).toContain('没有错误');
    });
  });
});

describe('as a Prettier plugin', () => {
  const plugin = join(root, 'dist/prettier.js');
  const prettier = (args: readonly string[], cwd: string): string =>
    execFileSync(process.execPath, [join(root, 'node_modules/prettier/bin/prettier.cjs'), ...args], {
      cwd,
      encoding: 'utf8',
    });

  it('lays both forms out', () =>
    withFiles({ 'a.zs': untidy, 'b.zs.yaml': '[{情形: 3.1 甲, 当: 乙 或 丙}]\n' }, (folder) => {
      expect(prettier(['--plugin', plugin, 'a.zs'], folder)).toBe(tidy);
      expect(prettier(['--plugin', plugin, '--parser', 'zs-yaml', 'b.zs.yaml'], folder)).toBe(yaml);
      writeFileSync(join(folder, 'c.zs'), tidy);
      expect(prettier(['--plugin', plugin, '--check', 'c.zs'], folder)).toContain('All matched files');
    }));

  it('shows the first mistake at its place', () =>
    withFiles({ 'a.zs': '情形 3.1\n  当 且\n' }, (folder) => {
      expect(() => prettier(['--plugin', plugin, 'a.zs'], folder)).toThrow(/ZS0331[\s\S]*a\.zs|a\.zs[\s\S]*ZS0331/);
    }));
});
