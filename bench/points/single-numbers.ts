import type { Finding } from '../findings/finding.ts';
import type { Contestant } from '../measuring/rounds.ts';
import { celPoints } from './peers/cel.ts';
import { jsonLogicPoints } from './peers/json-logic.ts';
import { jsonRulesPoints } from './peers/json-rules.ts';
import { zenPoints } from './peers/zen.ts';
import { pointsBySwitch } from './string-switch.ts';

/** One that gives a single number for a finding whose facts are all known: the base value of the highest band. */
export interface SingleNumber {
  readonly name: string;
  judge(findings: readonly Finding[]): readonly number[] | Promise<readonly number[]>;
  contestant(findings: readonly Finding[]): Contestant;
}

const meaning = 'one number, known facts only';

/** The hand-written string switch and the other engines. */
export async function singleNumbers(): Promise<readonly SingleNumber[]> {
  const zen = await zenPoints();
  return [
    synchronous('string switch by hand', pointsBySwitch),
    synchronous('json-logic-engine 5.0.7, compiled', await jsonLogicPoints()),
    synchronous('@marcbachmann/cel-js 8.0.0', await celPoints()),
    batched('@gorules/zen-engine 0.54.0, batch', zen),
    oneByOne('json-rules-engine 7.3.1', await jsonRulesPoints()),
  ];
}

export function synchronous(name: string, points: (finding: Finding) => number): SingleNumber {
  return {
    name,
    judge: (findings) => findings.map(points),
    contestant: (findings) => ({
      name,
      meaning,
      findings: findings.length,
      run: (passes) => sumOf(points, findings, passes),
    }),
  };
}

function batched(name: string, points: (findings: readonly Finding[]) => Promise<readonly number[]>): SingleNumber {
  const run = async (findings: readonly Finding[], passes: number): Promise<number> => {
    let sum = 0;
    for (let pass = 0; pass < passes; pass += 1) for (const value of await points(findings)) sum += value;
    return sum;
  };
  return {
    name,
    judge: points,
    contestant: (findings) => ({ name, meaning, findings: findings.length, run: (passes) => run(findings, passes) }),
  };
}

export function oneByOne(name: string, points: (finding: Finding) => Promise<number>): SingleNumber {
  const all = async (findings: readonly Finding[]): Promise<readonly number[]> => {
    const values: number[] = [];
    for (const finding of findings) values.push(await points(finding));
    return values;
  };
  return batched(name, all);
}

/** The one loop in which every synchronous contestant is called, as an embedder would call it; the sum keeps each result alive. */
export function sumOf(points: (finding: Finding) => number, findings: readonly Finding[], passes: number): number {
  let sum = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    for (let index = 0; index < findings.length; index += 1) {
      const finding = findings[index];
      if (finding !== undefined) sum = (sum + points(finding)) | 0;
    }
  }
  return sum;
}
