import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../diagnostics/index.ts';
import { build, root, withFiles, zhunsheng } from './command.ts';

beforeAll(build, 180_000);

const rules = 'rules/qinghai';
const finding = {
  类型: '违规',
  编号: 'F1',
  日期: '2025-03-10',
  行为: ['高套病种'],
  处理: { 方式: '协议处理', 机关: '医疗保障经办机构', 依据: [] },
  责任: '重要责任',
  情节: ['主动挽回损失'],
};
const record = (more: object = {}) => ({
  格式: 1,
  案卷: '一号',
  人员: { 代码: 'D1', 类别: '医师' },
  记录: [{ ...finding, ...more }],
});
const line = (more: object = {}) => `${JSON.stringify(record(more))}\n`;

describe('decide', () => {
  it('a JSON record as one JSON object, keys in the contract’s order', () =>
    withFiles({ 'a.json': line() }, (folder) => {
      const { status, stdout, stderr } = zhunsheng([
        'decide',
        rules,
        join(folder, 'a.json'),
        '--as-of',
        '2025-12-31',
        '--format',
        'json',
      ]);
      expect([status, stderr]).toEqual([0, '']);
      const decision = JSON.parse(stdout) as Record<string, unknown>;
      expect(Object.keys(decision)).toEqual([
        '格式',
        '案卷',
        '截至',
        '规则集',
        '认定',
        '年度',
        '状态',
        '措施',
        '结算',
        '期限',
        '待定',
        '释义',
        '问题',
      ]);
      // 二档重要责任 5 分，可从轻至 4 分，减轻一档为 2 分。
      expect(decision['认定']).toMatchObject([{ 编号: 'F1', 适用情形: '4.2.1', 合法分值: [2, 4, 5], 建议分值: 5 }]);
    }));

  it('the same from YAML, from standard input, in any time zone: the same bytes', () =>
    withFiles({ 'a.yaml': line(), 'a.json': line() }, (folder) => {
      const options = ['--as-of', '2025-12-31', '--format', 'ndjson', '--explain'];
      const outputs = [
        zhunsheng(['decide', rules, join(folder, 'a.yaml'), ...options]).stdout,
        zhunsheng(['decide', rules, join(folder, 'a.json'), ...options], {
          env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' },
        }).stdout,
        zhunsheng(['decide', rules, '-', ...options], { input: line(), env: { TZ: 'Pacific/Kiritimati' } }).stdout,
      ];
      expect(outputs[0]?.endsWith('}\n')).toBe(true);
      expect(new Set(outputs).size).toBe(1);
    }));

  it('several records as a JSON list, an invalid one reported beside: 1', () => {
    const input = line() + '\n' + line({ 责任: '重大责任' }) + '{"格式": 1,\n' + line({ 编号: 'F2' });
    const { status, stdout, stderr } = zhunsheng(['decide', rules, '-', '--as-of', '2025-12-31', '--format', 'json'], {
      input,
    });
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { 认定: { 编号: string }[] }[]).map((decision) => decision.认定[0]?.编号)).toEqual([
      'F1',
      'F2',
    ]);
    expect(stderr).toContain('标准输入（第 3 行）');
    expect(stderr).toContain('标准输入（第 4 行）');
    expect(stderr).toContain('重大责任');
    expect(stderr).toContain('2 份案卷无效');
  });

  it('a fault is shown at its place in the file', () =>
    withFiles(
      {
        'a.yaml': `格式: 1\n案卷: 一号\n人员: {}\n记录:\n  - 类型: 违规\n    编号: F1\n    日期: 2025-03-10\n    行为: [分解主院]\n`,
      },
      (folder) => {
        const { status, stdout, stderr } = zhunsheng([
          'decide',
          rules,
          join(folder, 'a.yaml'),
          '--as-of',
          '2025-12-31',
        ]);
        expect([status, stdout]).toEqual([1, '']);
        expect(stderr).toContain('a.yaml:8:10');
        expect(stderr).toContain('记录[1].行为[1]');
        expect(stderr).toContain('您是否想写“分解住院”？');
        expect(stderr).toContain('  8 │     行为: [分解主院]\n    │            ^^^^^^^^');
      },
    ));

  it('text fits 80 columns and needs no colour in a pipe', () =>
    withFiles({ 'a.json': line() }, (folder) => {
      const { status, stdout } = zhunsheng([
        'decide',
        rules,
        join(folder, 'a.json'),
        '--as-of',
        '2025-12-31',
        '--explain',
      ]);
      expect(status).toBe(0);
      expect(stdout.split('\n').filter((text) => displayWidth(text) > 80)).toEqual([]);
      expect(stdout).not.toContain('\u001b');
      for (const part of ['案卷 一号', '截至 2025-12-31', '2、4、5分，建议 5分', '2025年'])
        expect(stdout).toContain(part);
    }));

  it('an interpretation that does not exist: 2', () => {
    const { status, stderr } = zhunsheng(['decide', rules, '-', '--interpretation', '主责限制=负有责任']);
    expect(status).toBe(2);
    expect(stderr).toContain('主责限定');
  });

  it('another reading changes the result and is named', () => {
    const input = line({ 情节: ['主动挽回损失'], 行为: ['分解住院'], 责任: '一般责任' });
    const decide = (...more: string[]) =>
      zhunsheng(['decide', rules, '-', '--as-of', '2025-12-31', '--format', 'ndjson', ...more], { input }).stdout;
    const points = (text: string) => (JSON.parse(text) as { 认定: { 合法分值: number[] }[] }).认定[0]?.合法分值;
    expect(points(decide())).toEqual([1]);
    expect(points(decide('--interpretation', '最低档减轻=不记分'))).toEqual([0, 1]);
  });

  it('no such record: 2', () =>
    expect(zhunsheng(['decide', rules, 'nowhere.yaml'])).toMatchObject({ status: 2, stdout: '' }));

  it('a reader that closes the pipe early is no error', async () => {
    const input = line().repeat(3_000);
    const child = spawn(
      process.execPath,
      [join(root, 'dist/zhunsheng.cjs'), 'decide', rules, '-', '--format', 'ndjson'],
      { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] },
    );
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(input);
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect([status, stderr]).toEqual([0, '']);
  });

  it('deep YAML and JSON are refused, never a crash (fifty times)', () => {
    const deep = '['.repeat(2_000);
    withFiles({ 'a.yaml': deep, 'b.json': deep }, (folder) => {
      const many = Array.from({ length: 50 }, () => [join(folder, 'a.yaml'), join(folder, 'b.json')]).flat();
      const { status, stdout, stderr } = zhunsheng(['decide', rules, ...many]);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr.match(/ZS0906/g)?.length).toBe(100);
    });
  });
});

describe('test', () => {
  const suite = (points: string, more = '') => `格式: 1
套件: 试
场景:
  - 名称: 二档重要责任从轻
    推导: 第十条（七）4，二档重要责任 5 分，可轻至 4 分，减轻一档为 2 分
    截至: 2025-12-31
    案卷: ${JSON.stringify({ 人员: {}, 记录: [finding] })}
    期望: {分值: {F1: ${points}}${more}}
`;

  it('passes: 0', () =>
    withFiles({ 's.yaml': suite('[2, 4, 5]', ', 累计: {2025: [2, 4, 5], 2024: 0}, 没有措施: [约谈]') }, (folder) => {
      const { status, stdout } = zhunsheng(['test', rules, join(folder, 's.yaml')]);
      expect([status, stdout.includes('1 个通过，0 个未通过')]).toEqual([0, true]);
    }));

  it('fails: 1, with expected, actual, reason and clause', () =>
    withFiles({ 's.yaml': suite('[2, 5]') }, (folder) => {
      const { status, stdout } = zhunsheng(['test', rules, join(folder, 's.yaml')]);
      expect(status).toBe(1);
      for (const part of [
        '未通过 二档重要责任从轻',
        '分值 F1',
        '2、5分',
        '2、4、5分',
        '推导：',
        '第十条（四）2（1）',
        '第十条（七）4',
      ])
        expect(stdout).toContain(part);
    }));

  it('as JSON', () =>
    withFiles({ 's.yaml': suite('[2, 5]') }, (folder) => {
      const { stdout } = zhunsheng(['test', rules, join(folder, 's.yaml'), '--reporter', 'json']);
      expect(JSON.parse(stdout)).toMatchObject({
        format: 1,
        tally: { passed: 0, failed: 1 },
        suites: [{ name: '试', scenarios: [{ passed: false, failures: [{ about: '分值 F1' }] }] }],
      });
    }));

  it('a suite with a mistake: 1, with its place', () =>
    withFiles({ 's.yaml': suite('2').replace('期望', '期待') }, (folder) => {
      const { status, stdout } = zhunsheng(['test', rules, join(folder, 's.yaml')]);
      expect(status).toBe(1);
      expect(stdout).toContain('您是否想写“期望”');
      expect(stdout).toContain('s.yaml:8:5');
    }));

  it('a scenario whose record is invalid, or whose reading does not exist, fails', () =>
    withFiles(
      {
        's.yaml': suite('2').replace('高套病种', '高套病'),
        't.yaml': suite('2').replace('期望:', '释义: {责任取法: 由低到高}\n    期望:'),
      },
      (folder) => {
        const { status, stdout } = zhunsheng(['test', rules, join(folder, 's.yaml'), join(folder, 't.yaml')]);
        expect(status).toBe(1);
        expect(stdout).toContain('高套病种');
        expect(stdout).toContain('责任取值');
      },
    ));

  it('a record in a file of its own; a missing file fails its scenario alone', () =>
    withFiles(
      {
        's.yaml': suite('[2, 4, 5]').replace(/案卷: .*/, '案卷: a.json'),
        'a.json': line(),
        't.yaml': suite('2').replace(/案卷: .*/, '案卷: b.json'),
      },
      (folder) => {
        expect(zhunsheng(['test', rules, join(folder, 's.yaml')]).status).toBe(0);
        const { status, stdout } = zhunsheng(['test', rules, join(folder, 't.yaml'), join(folder, 's.yaml')]);
        expect([status, stdout.includes('没有这个案卷文件：b.json'), stdout.includes('1 个通过，1 个未通过')]).toEqual([
          1,
          true,
          true,
        ]);
      },
    ));

  it('the shipped suites pass', () => {
    const { status, stdout } = zhunsheng(['test', rules]);
    expect([status, stdout.split('\n').filter((text) => text.startsWith('✗') || text.includes('未通过 '))]).toEqual([
      0,
      [],
    ]);
  });
});

describe('check', () => {
  it('the shipped rule sets have no errors', () => {
    for (const folder of ['rules/national', rules])
      expect([folder, zhunsheng(['check', folder]).status]).toEqual([folder, 0]);
  });

  it('as JSON', () => {
    const { status, stdout } = zhunsheng(['check', rules, '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, folders: [{ folder: rules, counts: { error: 0 } }] });
  });
});
