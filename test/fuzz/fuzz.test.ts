import { describe, expect, it } from 'vitest';
import { examineInChild } from './run-child.ts';

const inputCount = Number(process.env['FUZZ_INPUTS'] ?? 20_000);
/** Another run of other inputs: `FUZZ_SEED=1000000`. */
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1);
/** Inputs to one child process. */
const batch = 10_000;

describe('anything at all as rules, source text, YAML or JSON', () => {
  it(
    'gives diagnostics or a rule set that judges any valid record; never a crash, an abort or a hang',
    () => {
      const totals = { inputs: 0, compiled: 0, judged: 0, slowest: 0 };
      for (let done = 0; done < inputCount; done += batch) {
        const found = examineInChild(firstSeed + done, Math.min(batch, inputCount - done));
        totals.inputs += found.inputs;
        totals.compiled += found.compiled;
        totals.judged += found.judged;
        totals.slowest = Math.max(totals.slowest, found.slowest);
      }
      expect(totals.inputs).toBe(inputCount);
      // The generators reach rules that pass, and records that are valid.
      expect(totals.compiled / inputCount).toBeGreaterThan(0.02);
      expect(totals.judged / inputCount).toBeGreaterThan(0.05);
      expect(totals.slowest).toBeLessThan(5_000);
    },
    inputCount * 60 + 120_000,
  );
});
