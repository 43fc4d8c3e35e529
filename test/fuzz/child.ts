import { openSync, writeSync } from 'node:fs';
import { examine } from './examine.ts';
import { inputOf } from './inputs.ts';

/** Arguments: the first seed, how many, and a file that always holds the seed at work, so that an end without words is not without a trace. */
const [first = '1', count = '1', trace = ''] = process.argv.slice(2);
const file = openSync(trace, 'w');
const totals = { inputs: 0, compiled: 0, judged: 0, diagnostics: 0, slowest: 0, slowestSeed: 0 };

for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  writeSync(file, String(seed).padEnd(20), 0);
  const before = performance.now();
  const { compiled, judged, diagnostics } = examine(inputOf(seed), seed);
  const taken = performance.now() - before;
  totals.inputs += 1;
  totals.compiled += Number(compiled);
  totals.judged += judged;
  totals.diagnostics += diagnostics;
  if (taken > totals.slowest) [totals.slowest, totals.slowestSeed] = [taken, seed];
}
process.stdout.write(`${JSON.stringify(totals)}\n`);
