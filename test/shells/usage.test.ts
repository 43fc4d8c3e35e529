import { beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../diagnostics/index.ts';
import { build, withFiles, zhunsheng } from './command.ts';

beforeAll(build, 180_000);

describe('help', () => {
  it.each([[['--help']], [['help']], [['check', '--help']], [['decide', '--help']], [['help', 'test']]])(
    '%j on standard output in Chinese and English, within 80 columns',
    (args) => {
      const { status, stdout, stderr } = zhunsheng(args);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^用法 \/ usage: zhunsheng/);
      expect(stdout).toContain('show help');
      expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    },
  );

  it('names every command', () => {
    const { stdout } = zhunsheng(['--help']);
    for (const name of ['check', 'decide', 'test']) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it('without a command: help on standard error, 2', () => {
    const { status, stdout, stderr } = zhunsheng([]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('用法');
  });

  it('the version', () => expect(zhunsheng(['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n' }));
});

describe('a command line that is wrong: 2, a sentence with a suggestion, nothing on standard output', () => {
  it.each([
    [['chekc', 'x'], '没有命令 chekc。您是否想写 check？'],
    [['check', '--fromat', 'json', 'x'], '没有选项 --fromat。您是否想写 --format？'],
    [['check'], '缺少参数 <文件夹>。'],
    [['decide', 'rules/qinghai'], '缺少参数 <案卷>。'],
    [['decide', 'a', 'b', '--as-of'], '选项 --as-of <日期> 缺少内容。'],
    [
      ['decide', 'a', 'b', '--as-of', '2025-02-30'],
      '选项 --as-of <日期> 不接受“2025-02-30”。应为日期，如 2025-12-31。',
    ],
    [['decide', 'a', 'b', '--format', 'xml'], '选项 --format <格式> 不接受“xml”。可选：text、html、json、ndjson。'],
    [
      ['decide', 'a', 'b', '--interpretation', '甲'],
      '选项 --interpretation <名称=读法> 不接受“甲”。应写成“名称=读法”。',
    ],
    [
      ['decide', 'a', 'b', '--interpretation', '甲=乙', '--interpretation', '甲=丙'],
      '选项 --interpretation <名称=读法> 不接受“甲=丙”。“甲”已选过读法。',
    ],
    [['check', 'no/such/folder'], '没有这个文件夹：no/such/folder'],
    [['check', 'package.json'], '这不是文件夹：package.json'],
    [['test', 'no/such/folder', 'x.yaml'], '没有这个文件夹：no/such/folder'],
    [['decide', 'package.json', 'x.yaml'], '这不是编译好的规则集（格式 1）：package.json'],
  ])('%j', (args, sentence) => {
    const { status, stdout, stderr } = zhunsheng(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]).toBe(sentence);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

describe('rule files that cannot be read', () => {
  it('not UTF-8: a diagnostic with the place', () =>
    withFiles(
      { '规则.zs': Buffer.concat([Buffer.from('规则集 甲\n'), Buffer.from([0xb9, 0xe6, 0xd4, 0xf2])]) },
      (folder) => {
        const { status, stdout } = zhunsheng(['check', folder]);
        expect(status).toBe(1);
        expect(stdout).toContain(':2:1');
        expect(stdout).toContain('文件不是 UTF-8 编码');
      },
    ));

  it('too large', () =>
    withFiles({ '规则.zs': '#'.repeat(1024 * 1024 + 1) }, (folder) => {
      const { status, stdout } = zhunsheng(['check', folder]);
      expect([status, stdout.includes('文件超过 1 MiB')]).toEqual([1, true]);
    }));

  it('too many', () =>
    withFiles(Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`${i}.zs`, '\n'])), (folder) => {
      const { status, stdout } = zhunsheng(['check', folder]);
      expect([status, stdout.includes('一个规则文件夹最多 64 个文件')]).toEqual([1, true]);
    }));
});
