/** Somebody who judges a pool of findings again and again. */
export interface Contestant {
  readonly name: string;
  /** What it computes, where that is less than the lawful set. */
  readonly meaning: string;
  /** How many findings one pass judges. */
  readonly findings: number;
  /** Judges the pool `passes` times and gives a number that every result has gone into. */
  run(passes: number): number | Promise<number>;
}

export interface Timing {
  readonly contestant: Contestant;
  /** Findings a second of processor time, median of the rounds: what else the machine does disturbs that least. */
  readonly rate: number;
  /** Median over the rounds of this rate by that of the first contestant in the same round. */
  readonly ratio: number;
  /** Sum of what came out, so that nothing can be left out of the computation. */
  readonly checksum: number;
}

/** Rounds in one process, the contestants taking turns in each, starting with another one each time. */
export async function takeTurns(
  contestants: readonly Contestant[],
  rounds: number,
  milliseconds: number,
): Promise<readonly Timing[]> {
  const passes: number[] = [];
  for (const contestant of contestants) passes.push(await passesIn(contestant, milliseconds));
  const rates: number[][] = contestants.map(() => []);
  const checksums: number[] = contestants.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const index = (round + turn) % contestants.length;
      const contestant = contestants[index];
      const times = passes[index];
      if (contestant === undefined || times === undefined) continue;
      const start = process.cpuUsage();
      checksums[index] = await contestant.run(times);
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      rates[index]?.push((times * contestant.findings) / seconds);
    }
  }
  const first = rates[0] ?? [];
  return contestants.map((contestant, index) => ({
    contestant,
    rate: median(rates[index] ?? []),
    ratio: median((rates[index] ?? []).map((rate, round) => rate / (first[round] ?? NaN))),
    checksum: checksums[index] ?? NaN,
  }));
}

/** Warms up, for engines compile well only what has run for a while; then finds how many passes fill the time. */
async function passesIn(contestant: Contestant, milliseconds: number): Promise<number> {
  const warm = performance.now() + 10 * milliseconds;
  do await contestant.run(1);
  while (performance.now() < warm);
  let passes = 1;
  let spent = 0;
  while (spent < milliseconds) {
    if (spent > 0) passes = Math.ceil(passes * Math.min(10, (1.2 * milliseconds) / spent));
    const start = performance.now();
    await contestant.run(passes);
    spent = Math.max(performance.now() - start, milliseconds / 100);
  }
  return passes;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? NaN)) / 2 : upper;
}
