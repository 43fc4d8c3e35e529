import type { Finding } from '../findings/finding.ts';
import { asRecorded, fullyKnown, realisticFindings } from '../findings/realistic.ts';
import { wildFindings } from '../findings/wild.ts';
import { takeTurns, type Contestant, type Timing } from '../measuring/rounds.ts';
import type { Effort } from '../measuring/effort.ts';
import { lawfulByHand } from './hand-written.ts';
import { singleNumbers, sumOf, synchronous, type SingleNumber } from './single-numbers.ts';
import { pointsBySwitch } from './string-switch.ts';

export interface JobA {
  /** Findings on which everybody was found to agree before anything was timed. */
  readonly agreed: { readonly sets: number; readonly numbers: number };
  /** Sets, over findings as recorded, missing facts and all. First the hand-written code. */
  readonly sets: readonly Timing[];
  /** Everybody, over findings whose facts are all known. First the string switch. */
  readonly all: readonly Timing[];
}

/** One finding → its lawful points: `score` gives the set as bits, like the hand-written code. */
export async function jobA(score: (finding: Finding) => number, effort: Effort): Promise<JobA> {
  const recorded = realisticFindings(100, asRecorded, 20_250_310);
  const known = realisticFindings(100, fullyKnown, 11);
  const checked = [...recorded, ...known, ...wildFindings(50_000, 12)];
  const others = await singleNumbers();
  agreeOnSets(checked, score);
  await agreeOnNumbers(known, others);

  const named = (name: string, points: (finding: Finding) => number, findings: readonly Finding[]): Contestant => ({
    ...synchronous(name, points).contestant(findings),
    meaning: 'the exact lawful set',
    run: (passes) => sumOf(points, findings, passes),
  });
  const pair = (findings: readonly Finding[]): readonly Contestant[] => [
    named('sets by hand', lawfulByHand, findings),
    named('zhunsheng', score, findings),
  ];
  const numbers = synchronous('string switch by hand', pointsBySwitch).contestant(known);
  return {
    agreed: { sets: checked.length, numbers: known.length },
    sets: await takeTurns(pair(recorded), effort.rounds, effort.milliseconds),
    all: await takeTurns(
      [numbers, ...pair(known), ...others.slice(1).map((other) => other.contestant(known))],
      effort.rounds,
      effort.milliseconds,
    ),
  };
}

function agreeOnSets(findings: readonly Finding[], score: (finding: Finding) => number): void {
  for (const finding of findings) {
    const [ours, byHand] = [score(finding), lawfulByHand(finding)];
    if (ours !== byHand) throw new Error(`sets differ: ${ours} and by hand ${byHand} on ${JSON.stringify(finding)}`);
  }
}

/** The numbers agree with each other and lie in the lawful set; without circumstances they are the set. */
async function agreeOnNumbers(findings: readonly Finding[], contestants: readonly SingleNumber[]): Promise<void> {
  for (const contestant of contestants) {
    const numbers = await contestant.judge(findings);
    findings.forEach((finding, index) => {
      const points = numbers[index] ?? -1;
      const set = lawfulByHand(finding);
      const exact = (finding.情节 ?? []).length === 0;
      if (points === pointsBySwitch(finding) && (exact ? set === 1 << points : ((set >> points) & 1) === 1)) return;
      throw new Error(`${contestant.name}: ${points}, lawful ${set} on ${JSON.stringify(finding)}`);
    });
  }
}
