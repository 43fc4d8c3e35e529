import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision, Tables } from '#runtime';
import type * as Explaining from '../../cli/explain.ts';
import type * as Runtime from '../../cli/runtime.ts';
import { build, root, withFiles, zhunsheng } from './command.ts';

let place: string;

beforeAll(() => {
  build();
  place = mkdtempSync(join(tmpdir(), 'zhunsheng-build-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const record = `${JSON.stringify({
  格式: 1,
  案卷: '甲',
  人员: { 类别: '医师' },
  记录: [
    {
      类型: '违规',
      编号: 'F1',
      日期: '2025-03-10',
      行为: ['高套病种'],
      处理: { 方式: '协议处理' },
      责任: '重要责任',
      情节: ['主动挽回损失'],
    },
  ],
})}\n`;

const bytesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('build', () => {
  it('writes the files of a target into a new folder and says which', () => {
    const out = join(place, 'a', 'b');
    const { status, stdout, stderr } = zhunsheng(['build', 'rules/qinghai', '--target', 'ts', '--out', out]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([join(out, 'qinghai.js'), join(out, 'qinghai.d.ts'), '']);
    expect(readdirSync(out).sort()).toEqual(['qinghai.d.ts', 'qinghai.js']);
  });

  it('writes the same bytes every time, wherever and whenever it runs', () => {
    const run = (name: string, env: NodeJS.ProcessEnv): Readonly<Record<string, string>> => {
      for (const target of ['tables', 'ts', 'schema'])
        expect(
          zhunsheng(['build', 'rules/qinghai', '--target', target, '--out', join(place, name)], { env }).status,
        ).toBe(0);
      return bytesIn(join(place, name));
    };
    const first = run('first', { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
    expect(Object.keys(first)).toEqual(['qinghai.d.ts', 'qinghai.js', 'qinghai.schema.json', 'qinghai.tables.json']);
    expect(run('second', { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' })).toEqual(first);
  });

  it('tables: decide takes them and gives the bytes it gives from the folder', () => {
    zhunsheng(['build', 'rules/qinghai', '--target', 'tables', '--out', place]);
    const options = ['-', '--as-of', '2025-12-31', '--format', 'ndjson', '--explain'];
    const built = zhunsheng(['decide', join(place, 'qinghai.tables.json'), ...options], { input: record });
    expect(built.status).toBe(0);
    expect(built).toEqual(zhunsheng(['decide', 'rules/qinghai', ...options], { input: record }));
    expect(built.stdout).toContain('"合法分值":[2,4,5]');
  });

  it('rules with errors: the diagnostics, 1, and nothing written', () =>
    withFiles({ '规则.zs': '规则集 某省\n  标题 "某省"\n  效力 试行\n\n情型 1 某事\n' }, (folder) => {
      const out = join(folder, 'out');
      const { status, stdout, stderr } = zhunsheng(['build', folder, '--target', 'ts', '--out', out]);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('情型');
      expect(existsSync(out)).toBe(false);
    }));

  it('a rule set that only others build on: said, 1, nothing written', () =>
    withFiles({ '规则.zs': '规则集 词汇\n  标题 "词汇"\n  效力 试行\n\n词表 行为\n  项 迟交\n' }, (folder) => {
      const out = join(folder, 'out');
      const { status, stderr } = zhunsheng(['build', folder, '--target', 'tables', '--out', out]);
      expect(status).toBe(1);
      expect(stderr).toContain('词汇');
      expect(existsSync(out)).toBe(false);
    }));

  it('refuses a name that leads elsewhere: 2, nothing written', () => {
    const folder = join(place, 'kinds');
    cpSync(join(root, 'test/conformance/good/kinds-of-facts'), folder, { recursive: true });
    const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.zs'));
    withFiles(
      {
        '规则.zs': readFileSync(join(folder, file), 'utf8').replace('规则集 kinds-of-facts', '规则集 「../escaped」'),
        '原文.txt': readFileSync(join(folder, '原文.txt')),
      },
      (hostile) => {
        const { status, stderr } = zhunsheng(['build', hostile, '--target', 'tables', '--out', join(hostile, 'out')]);
        expect(status).toBe(2);
        expect(stderr).toContain('../escaped');
        expect(readdirSync(hostile).sort()).toEqual(['原文.txt', '规则.zs']);
      },
    );
  });

  it('a place that cannot be written: 2 and one sentence', () =>
    withFiles({ taken: '' }, (folder) => {
      const { status, stderr } = zhunsheng([
        'build',
        'rules/qinghai',
        '--target',
        'schema',
        '--out',
        join(folder, 'taken'),
      ]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^无法写入：/);
    }));

  it('without a target, or with another: 2, and what may be chosen', () => {
    expect(zhunsheng(['build', 'rules/qinghai'])).toMatchObject({ status: 2, stdout: '' });
    const { status, stderr } = zhunsheng(['build', 'rules/qinghai', '--target', 'java']);
    expect(status).toBe(2);
    expect(stderr).toContain('tables、ts、schema');
  });
});

describe('the package', () => {
  const imports = /\b(?:import|require)\b\s*[('"{*]/;

  it('has a runtime without imports, of at most 48 kB compressed (decision 011)', () => {
    const runtime = readFileSync(join(root, 'dist/runtime.js'), 'utf8');
    expect(runtime).not.toMatch(imports);
    expect(gzipSync(runtime, { level: 9 }).length).toBeLessThanOrEqual(48_000);
  });

  it('has the reasons in a module of their own, without imports, that the runtime takes', async () => {
    expect(readFileSync(join(root, 'dist/explain.js'), 'utf8')).not.toMatch(imports);
    const options = ['-', '--as-of', '2025-12-31', '--format', 'json', '--explain'];
    const told = JSON.parse(zhunsheng(['decide', 'rules/qinghai', ...options], { input: record }).stdout) as [Decision];
    zhunsheng(['build', 'rules/qinghai', '--target', 'tables', '--out', place]);
    const tables = JSON.parse(readFileSync(join(place, 'qinghai.tables.json'), 'utf8')) as Tables;
    const { builtRules } = (await import(join(root, 'dist/runtime.js'))) as typeof Runtime;
    const { explain } = (await import(join(root, 'dist/explain.js'))) as typeof Explaining;
    const { decide } = builtRules(tables);
    expect(decide(JSON.parse(record), { asOf: '2025-12-31', explain })).toEqual(told[0]);
    expect(decide(JSON.parse(record), { asOf: '2025-12-31' })).not.toHaveProperty('说明');
  });

  it('has declarations that lead nowhere outside themselves', () => {
    const types = join(root, 'dist/types');
    const texts = readdirSync(types, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => readFileSync(join(types, name), 'utf8'));
    expect(texts.length).toBeGreaterThan(20);
    const specifiers = texts.flatMap((text) =>
      [...text.matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)].map(([, name]) => name),
    );
    expect(specifiers.filter((name) => !/^\.{1,2}\/.*\.js$/.test(name ?? ''))).toEqual([]);
  });
});

describe('docs/examples/embed', () => {
  let project: string;
  let said: string;

  beforeAll(() => {
    project = projectWith();
    writeFileSync(join(project, 'src/library.ts'), library);
    said = tsc(project);
  });

  it('compiles, and so does code that uses the library', () => expect(said).toBe(''));

  it('runs against built Qinghai as its page says', () => {
    const output = run(project, 'dist/judge.js', 'record.json');
    // F1：二档重要责任 5 分，档内从轻 4 分，减轻一档 2 分；F2：一档，责任未定，1 至 3 分；合计 3 至 8 分，6 分起重点监管。
    expect(output).toContain('F1：可记 2、4、5 分（第十条（四）2（1））\nF2：可记 1、2、3 分（第十条（三）3（8））\n');
    expect(output).toContain('2025 年累计：3、4、5、6、7、8 分\n2025-05-06 定点医药机构应当重点监管（可能）\n');
    const page = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
    expect(page).toContain(`\`\`\`text\n${output}\`\`\``);
    const source = readFileSync(join(root, 'docs/examples/embed/src/judge.ts'), 'utf8');
    const excerpts = [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? '');
    expect(excerpts.length).toBe(2);
    for (const excerpt of excerpts) expect(source).toContain(excerpt);
  });

  it('says where a record is wrong and judges nothing', () => {
    const text = readFileSync(join(project, 'record.json'), 'utf8').replace('"责任": "重要责任"', '"责任": "次要责任"');
    writeFileSync(join(project, 'bad.json'), text);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/judge.js', 'bad.json'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect([status, stdout.split('\n').length]).toEqual([1, 2]);
    expect(stderr).toMatch(/^记录\.0\.责任：“次要责任”.*\n$/);
  });
});

const library = `import { compile, decide, load, readRecord, type Decision, type RuleFolder } from 'zhunsheng';

export function judge(folder: RuleFolder, value: unknown): Decision | readonly string[] {
  const { value: compiled, diagnostics } = compile(folder, { find: () => null });
  if (compiled === null) return diagnostics.map(({ code }) => code);
  const rules = load(compiled.tables);
  const { record, faults } = readRecord(rules, value);
  return record === null ? faults.map(({ message }) => message) : decide(rules, record, { asOf: '2025-12-31' });
}
`;

/** A copy of the example with this package installed and Qinghai built. */
function projectWith(): string {
  const project = mkdtempSync(join(place, 'embed-'));
  cpSync(join(root, 'docs/examples/embed'), project, { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(root, join(project, 'node_modules/zhunsheng'), 'junction');
  symlinkSync(join(root, 'node_modules/@types'), join(project, 'node_modules/@types'), 'junction');
  expect(zhunsheng(['build', 'rules/qinghai', '--target', 'ts', '--out', join(project, 'rules')]).status).toBe(0);
  return project;
}

/** What the TypeScript compiler says; nothing if all is well. */
function tsc(project: string): string {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: project, encoding: 'utf8' }).stdout;
}

function run(project: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
