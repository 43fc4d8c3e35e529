import { spawnSync } from 'node:child_process';
import { median } from '../measuring/rounds.ts';

export interface Start {
  readonly command: string;
  readonly milliseconds: number;
  /** To an empty Node process started in the same round. */
  readonly ratio: number;
}

/** Cold starts of the bundled command beside an empty process, taking turns. `commands` are arguments of Node. */
export function startTimes(
  commands: readonly { readonly name: string; readonly argv: readonly string[] }[],
  rounds: number,
): readonly Start[] {
  const empty = { name: 'node, empty', argv: ['--eval', ''] };
  const all = [empty, ...commands];
  const times: number[][] = all.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < all.length; turn += 1) {
      const index = (round + turn) % all.length;
      times[index]?.push(once(all[index]?.argv ?? []));
    }
  }
  const first = times[0] ?? [];
  return all.map(({ name }, index) => ({
    command: name,
    milliseconds: median(times[index] ?? []),
    ratio: median((times[index] ?? []).map((time, round) => time / (first[round] ?? NaN))),
  }));
}

function once(argv: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  const spent = performance.now() - start;
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status ?? 'a signal'}: ${stderr.toString()}`);
  return spent;
}
