import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, root, zhunsheng } from './command.ts';

beforeAll(build, 180_000);

/** A running `check --watch` on a copy of the template, told what to do one step after another. */
async function watching(steps: (folder: string, until: (text: string) => Promise<void>) => Promise<void>): Promise<{
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}> {
  const place = mkdtempSync(join(tmpdir(), 'zhunsheng-watch-'));
  const folder = join(place, '某省');
  cpSync(join(root, 'cli/template'), folder, { recursive: true });
  const child = spawn(process.execPath, [join(root, 'dist/zhunsheng.cjs'), 'check', '--watch', folder], { cwd: root });
  const seen = { stdout: '', stderr: '', from: 0 };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (seen.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (seen.stderr += text));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  /** Waits until the text comes behind what was waited for before. */
  const until = async (text: string): Promise<void> => {
    for (let round = 0; round < 300; round += 1) {
      const at = seen.stdout.indexOf(text, seen.from);
      if (at >= 0) {
        seen.from = at + text.length;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${text} did not come:\n${seen.stdout}${seen.stderr}`);
  };
  try {
    await steps(folder, until);
    child.kill('SIGINT');
    return { status: await ended, stdout: seen.stdout, stderr: seen.stderr };
  } finally {
    child.kill('SIGKILL');
    rmSync(place, { recursive: true, force: true });
  }
}

describe('check --watch', () => {
  it('checks again after a change, a burst of changes once, and ends cleanly on Ctrl-C with the last result', async () => {
    const { status, stdout, stderr } = await watching(async (folder, until) => {
      await until('✓ 没有错误');
      await until('等待改动');
      for (const text of ['情况 1\n', '情况 1\n情况 2\n', '情形 1\n  档次 一档\n情况 2\n'])
        writeFileSync(join(folder, '多.zs'), text);
      await until('✗ ');
      await until('等待改动');
      rmSync(join(folder, '多.zs'));
      await until('✓ 没有错误');
      await until('等待改动');
      writeFileSync(join(folder, '多.zs'), '情况 1\n');
      await until('✗ ');
      await until('等待改动');
    });
    expect([status, stderr]).toEqual([1, '']);
    expect([...stdout.matchAll(/等待改动/g)].length).toBe(4);
  }, 60_000);

  it('goes with text only', () => {
    const { status, stdout, stderr } = zhunsheng(['check', '--watch', '--format', 'json', 'cli/template']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--watch 只能与 --format text 同用');
  });

  it('a folder that is not there: 2, at once', () => {
    expect(zhunsheng(['check', '--watch', 'no/such']).status).toBe(2);
  });
});
