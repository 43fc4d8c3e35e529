import type { Finding } from '../findings/finding.ts';
import { fullyKnown } from '../findings/realistic.ts';
import type { Effort } from '../measuring/effort.ts';
import { takeTurns, type Contestant, type Timing } from '../measuring/rounds.ts';
import { jsonRulesPoints } from '../points/peers/json-rules.ts';
import type { PeerRule } from '../points/peers/rules.ts';
import { oneByOne, synchronous } from '../points/single-numbers.ts';
import { generatedCode } from './generated-code.ts';
import { scaledFindings } from './scaled-findings.ts';
import { scaledRules } from './scaled-rules.ts';

/** One contestant with few situations and with many. */
export interface Growth {
  readonly name: string;
  readonly few: number;
  readonly many: number;
  /** Rate with many by the rate with few, median over the rounds. */
  readonly ratio: number;
}

export const few = 23;
export const many = 1000;

/** `scorerFor` compiles and loads the rules and gives the set as bits. */
export async function scale(
  scorerFor: (rules: readonly PeerRule[]) => (finding: Finding) => number,
  effort: Effort,
): Promise<readonly Growth[]> {
  const [small, large] = [await contestants(few, scorerFor), await contestants(many, scorerFor)];
  const growths: Growth[] = [];
  for (const [index, contestant] of small.entries()) {
    const other = large[index];
    if (other === undefined) continue;
    const [with23, with1000] = await takeTurns([contestant, other], effort.rounds, effort.milliseconds);
    growths.push(growth(contestant.name, with23, with1000));
  }
  return growths;
}

function growth(name: string, small: Timing | undefined, large: Timing | undefined): Growth {
  return { name, few: small?.rate ?? NaN, many: large?.rate ?? NaN, ratio: large?.ratio ?? NaN };
}

async function contestants(
  situations: number,
  scorerFor: (rules: readonly PeerRule[]) => (finding: Finding) => number,
): Promise<readonly Contestant[]> {
  const rules = scaledRules(situations);
  const findings = scaledFindings(situations, 100, fullyKnown, 5);
  const { stringSwitch, ifs } = await generatedCode(rules);
  const score = scorerFor(rules);
  const jsonRules = await jsonRulesPoints(rules);
  const fewer = findings.slice(0, 50);
  await agree(findings, fewer, { stringSwitch, ifs, score, jsonRules });
  return [
    synchronous('zhunsheng', score).contestant(findings),
    synchronous('string switch', stringSwitch).contestant(findings),
    synchronous('list of ifs', ifs).contestant(findings),
    oneByOne('json-rules-engine 7.3.1', jsonRules).contestant(fewer),
  ];
}

async function agree(
  findings: readonly Finding[],
  fewer: readonly Finding[],
  judges: {
    readonly stringSwitch: (finding: Finding) => number;
    readonly ifs: (finding: Finding) => number;
    readonly score: (finding: Finding) => number;
    readonly jsonRules: (finding: Finding) => Promise<number>;
  },
): Promise<void> {
  for (const finding of findings) {
    const [points, other, set] = [judges.stringSwitch(finding), judges.ifs(finding), judges.score(finding)];
    const exact = (finding.情节 ?? []).length === 0;
    if (points !== other || (exact ? set !== 1 << points : ((set >> points) & 1) === 0)) {
      throw new Error(`${points} by switch, ${other} by ifs, set ${set} on ${JSON.stringify(finding)}`);
    }
  }
  for (const finding of fewer) {
    if ((await judges.jsonRules(finding)) !== judges.stringSwitch(finding)) {
      throw new Error(`json-rules-engine differs on ${JSON.stringify(finding)}`);
    }
  }
}
