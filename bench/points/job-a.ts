import type { Finding } from '../findings/finding.ts';
import { asRecorded, fullyKnown, realisticFindings } from '../findings/realistic.ts';
import { wildFindings } from '../findings/wild.ts';
import type { Effort } from '../measuring/effort.ts';
import { takeTurns, type Contestant, type Timing } from '../measuring/rounds.ts';
import { bitsByHand } from './bits-by-hand.ts';
import { answerByHand, type Answer } from './hand-written.ts';
import { readingOnly } from './reading-only.ts';
import { singleNumbers, sumOf, type SingleNumber } from './single-numbers.ts';
import { pointsBySwitch } from './string-switch.ts';

export interface JobA {
  /** On how many findings everybody was found to agree before anything was timed. */
  readonly agreed: { readonly answers: number; readonly numbers: number };
  /** Findings as recorded, missing facts and all. First the hand-written code of the same meaning. */
  readonly recorded: readonly Timing[];
  /** Findings whose facts are all known; everybody. First the hand-written code of the same meaning. */
  readonly known: readonly Timing[];
}

type Judge = (finding: Finding) => Answer | null;

/** One finding → its lawful points. `newScorer` makes the product's scorer; each contest gets one that has seen nothing else. */
export async function jobA(newScorer: () => Judge, effort: Effort): Promise<JobA> {
  const recorded = realisticFindings(100, asRecorded, 20_250_310);
  const known = realisticFindings(100, fullyKnown, 11);
  const checked = [...recorded, ...known, ...wildFindings(50_000, 12)];
  const others = await singleNumbers();
  agreeOnAnswers(checked, newScorer());
  await agreeOnNumbers(known, others);
  const sets = (findings: readonly Finding[], score = newScorer()): readonly Contestant[] => [
    contestant('the same by hand', 'set, base, situation', (finding) => digest(answerByHand(finding)), findings),
    contestant('zhunsheng', 'set, base, situation', (finding) => digest(score(finding)), findings),
    contestant('bits by hand', 'set', bitsByHand, findings),
    contestant('reading only, names as data', 'nothing', readingOnly(), findings),
  ];
  return {
    agreed: { answers: checked.length, numbers: known.length },
    recorded: await takeTurns(sets(recorded), effort.rounds, effort.milliseconds),
    known: await takeTurns(
      [...sets(known), ...others.map((other) => other.contestant(known))],
      effort.rounds,
      effort.milliseconds,
    ),
  };
}

function contestant(
  name: string,
  meaning: string,
  points: (finding: Finding) => number,
  findings: readonly Finding[],
): Contestant {
  return { name, meaning, findings: findings.length, run: (passes) => sumOf(points, findings, passes) };
}

/** Something of every part of the answer. */
function digest(answer: Answer | null): number {
  if (answer === null) return -1;
  return (answer.lawful[0] ?? 0) + answer.lawful.length + (answer.base ?? 0) + answer.situations.length;
}

function agreeOnAnswers(findings: readonly Finding[], score: Judge): void {
  for (const finding of findings) {
    const ours = score(finding);
    const byHand = answerByHand(finding);
    const bits = ours?.lawful.reduce((set, points) => set | (1 << points), 0);
    if (text(ours) === text(byHand) && bits === bitsByHand(finding)) continue;
    throw new Error(
      `${text(ours)}, by hand ${text(byHand)}, bits ${bitsByHand(finding)} on ${JSON.stringify(finding)}`,
    );
  }
}

function text(answer: Answer | null): string {
  return JSON.stringify([answer?.lawful, answer?.base, answer?.situations]);
}

/** The numbers agree with each other and lie in the lawful set; without circumstances they are the set. */
async function agreeOnNumbers(findings: readonly Finding[], contestants: readonly SingleNumber[]): Promise<void> {
  for (const one of contestants) {
    const numbers = await one.judge(findings);
    findings.forEach((finding, index) => {
      const points = numbers[index] ?? -1;
      const set = bitsByHand(finding);
      const exact = (finding.情节 ?? []).length === 0;
      if (points === pointsBySwitch(finding) && (exact ? set === 1 << points : ((set >> points) & 1) === 1)) return;
      throw new Error(`${one.name}: ${points}, lawful ${set} on ${JSON.stringify(finding)}`);
    });
  }
}
