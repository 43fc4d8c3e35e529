import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, root, withFiles, zhunsheng, type Outcome } from './command.ts';

/*
 * fixes/NAME.before.zs becomes fixes/NAME.after.zs and then has no errors; a new test is a new pair of files.
 * What stands before and around them is here.
 */
const pairs = join(root, 'test/shells/fixes');
const names = readdirSync(pairs)
  .filter((file) => file.endsWith('.before.zs'))
  .map((file) => file.replace('.before.zs', ''))
  .sort();
const around = {
  '规则集.zs': `规则集 试
  标题 "试点办法"
  效力 试行
  原文 "原文.txt"
  继承 national

词表 行为
  项 挂床住院 第一条（一）
  项 重复收费 第一条（二）
  项 超标准收费 第一条（二）
`,
  '原文.txt': readFileSync(join(root, 'cli/template/原文.txt'), 'utf8'),
};

const textOf = (name: string, state: 'before' | 'after'): string =>
  readFileSync(join(pairs, `${name}.${state}.zs`), 'utf8');

describe('check --fix', () => {
  const place = mkdtempSync(join(tmpdir(), 'zhunsheng-fix-'));
  let outcome: Outcome;

  beforeAll(() => {
    build();
    for (const name of names) {
      mkdirSync(join(place, name));
      const files = { ...around, '规则.zs': textOf(name, 'before') };
      for (const [file, text] of Object.entries(files)) writeFileSync(join(place, name, file), text);
    }
    outcome = zhunsheng(['check', '--fix', ...names], { cwd: place });
  }, 180_000);
  afterAll(() => {
    rmSync(place, { recursive: true, force: true });
  });

  it.each(names)('%s', (name) => {
    expect(readFileSync(join(place, name, '规则.zs'), 'utf8')).toBe(textOf(name, 'after'));
    expect(outcome.stdout).toContain(`${name}：✓ 没有错误`);
    expect(readFileSync(join(place, name, '规则集.zs'), 'utf8')).toBe(around['规则集.zs']);
  });

  it('says how many, leaves nothing beside the files, and then has nothing to do', () => {
    expect(outcome.status).toBe(0);
    expect(outcome.stderr).toMatch(/^为与含：改正 3 处 \/ 3 fixed$/m);
    expect(outcome.stderr).toMatch(/^缺少依据：改正 1 处 \/ 1 fixed$/m);
    for (const name of names)
      expect(readdirSync(join(place, name)).sort()).toEqual(['原文.txt', '规则.zs', '规则集.zs']);
    const again = zhunsheng(['check', '--fix', ...names], { cwd: place });
    expect(again.stderr.split('\n').filter((line) => line !== '' && !line.includes('改正 0 处'))).toEqual([]);
    expect(again.stdout).toBe(outcome.stdout);
  });
});

describe('what check --fix leaves alone', () => {
  beforeAll(build, 180_000);

  it('a clause that is not there: the neighbour is advice, and the officer decides', () => {
    const text = '情形 1.1 挂床住院\n  依据 第一条（三）\n  档次 一档\n  当 行为 含 挂床住院\n';
    withFiles({ ...around, '规则.zs': text }, (folder) => {
      const { status, stdout, stderr } = zhunsheng(['check', '--fix', folder]);
      expect([status, stderr]).toEqual([1, `${folder}：改正 0 处 / 0 fixed\n`]);
      expect(stdout).toContain('您是否想写“第一条（二）”？');
      expect(readFileSync(join(folder, '规则.zs'), 'utf8')).toBe(text);
    });
  });

  it('line ends, and lines that are right', () => {
    const lines = ['情形 1.1   挂床住院', '  依据 第一条（一）', '  档次一档', '  当 行为 含 挂床住院', ''];
    withFiles({ ...around, '规则.zs': lines.join('\r\n') }, (folder) => {
      expect(zhunsheng(['check', '--fix', folder]).status).toBe(0);
      expect(readFileSync(join(folder, '规则.zs'), 'utf8')).toBe(lines.join('\r\n').replace('档次一档', '档次 一档'));
    });
  });
});
