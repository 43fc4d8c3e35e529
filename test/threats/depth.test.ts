import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { share } from './volume.ts';

it('T4 depth: 5 depths, 11 shapes, in a process of its own: always a diagnostic, never an abort', () => {
  const script = fileURLToPath(new URL('deep.ts', import.meta.url));
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, String(share(50, 3))],
    { encoding: 'utf8', timeout: 110_000 },
  );
  expect([status, signal, stderr]).toEqual([0, null, '']);
  const { wrong, slowest } = JSON.parse(stdout) as { readonly wrong: readonly string[]; readonly slowest: number };
  expect(wrong).toEqual([]);
  // A guard against hanging, not a measurement: the usual figure is a few milliseconds.
  expect(slowest).toBeLessThan(5_000);
});
