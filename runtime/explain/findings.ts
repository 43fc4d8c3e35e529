import type { Explanation, FindingResult } from '../decision.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Verdict } from '../match/verdict.ts';
import { pointsText } from '../phrases/decision.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import { has } from '../points.ts';
import type { Finding, ObjectionResult } from '../record/record.ts';
import { leavesOf, type Judged } from '../rows/judged.ts';
import type { FactSheet } from '../sheet.ts';
import { tellOutcome, type ToldOutcome } from './outcomes.ts';
import { repertoireOf } from './repertoire.ts';
import { written } from './written.ts';

/** An outcome as it was told, and of what verdict. */
export interface RememberedOutcome extends ToldOutcome {
  readonly verdict: Verdict;
}

/** What each finding comes to and why, with the officer's choice and the objection results. */
export function explainFindings(judged: Judged, rows: readonly FindingResult[]): Explanation[] {
  return judged.plan.findings.map((entry, finding) => explainFinding(judged, finding, entry, rows[finding]));
}

function explainFinding(judged: Judged, finding: number, entry: Finding, row: FindingResult | undefined): Explanation {
  const told = toldOf(judged, finding, entry.sheet);
  const acts = explainActs(judged, finding, entry);
  return {
    对象: subjectPhrases.finding(entry.id),
    结论: told.conclusion + conclusionPhrases.recorded(pointsText(row?.记分 ?? [])),
    依据: row?.依据 ?? [],
    因为: acts.length === 0 ? told.because : [...told.reasons, ...acts, ...told.misses],
  };
}

/** Where no facts are open, the findings of different people come to the same for the same reasons. */
function toldOf(judged: Judged, finding: number, sheet: FactSheet): ToldOutcome {
  const { prepared, ledger } = judged;
  const judgements = ledger.judgements[finding];
  const verdict = judgements?.length === 1 ? judgements[0]?.verdict : undefined;
  if (verdict === undefined || !isKnown(verdict)) return tellOutcome(judged, finding, sheet);
  const place = repertoireOf(prepared).outcomes.of(0, sheet, factsAsked(prepared));
  // What counts of earlier findings may have been looked at once more since the verdict.
  if (place.told === null || !comeToTheSame(place.told.verdict, verdict))
    place.told = { verdict, ...tellOutcome(judged, finding, sheet) };
  return place.told;
}

function isKnown({ leaves }: Verdict): boolean {
  return leaves.length === 1 && leaves[0]?.box.size === 0;
}

function comeToTheSame(one: Verdict, other: Verdict): boolean {
  if (one === other) return true;
  const [left, right] = [one.leaves[0], other.leaves[0]];
  return (
    left?.governing === right?.governing &&
    left?.base === right?.base &&
    left?.lawful === right?.lawful &&
    one.matched.join() === other.matched.join()
  );
}

/** Every fact that an outcome may show. */
function factsAsked(prepared: Prepared): readonly number[] {
  const repertoire = repertoireOf(prepared);
  if (repertoire.facts !== null) return repertoire.facts;
  const { trigger, situations, responsibility, choices } = prepared.rules.tables;
  const guards = [...(trigger === null ? [] : [trigger]), ...situations].map(({ guard }) => guard);
  const facts = new Set(guards.flatMap((guard) => written(prepared, guard).facts));
  for (const { points } of situations) if (points.kind === 'ByMoney') facts.add(points.fact);
  for (const { fact } of [...(responsibility === null ? [] : [responsibility]), ...choices]) facts.add(fact);
  return (repertoire.facts = [...facts]);
}

/** The officer's choice and the objection results. */
function explainActs(judged: Judged, finding: number, { id, choice }: Finding): readonly Explanation[] {
  const { answers } = judged.record;
  if (choice === null && answers.length === 0) return none;
  const acts: Explanation[] = [];
  if (choice !== null) {
    const within = leavesOf(judged, finding).some(({ lawful }) => has(lawful, choice));
    const conclusion = within ? conclusionPhrases.choiceWithin(choice) : conclusionPhrases.choiceOutside(choice);
    acts.push({ 对象: subjectPhrases.choice, 结论: conclusion, 依据: [] });
  }
  for (const { id: answer, target, result, replacement } of answers)
    if (target === id && result !== null)
      acts.push({ 对象: subjectPhrases.objection(answer), 结论: resultText(result, replacement), 依据: [] });
  return acts;
}

const none: readonly Explanation[] = [];

function resultText(result: ObjectionResult, replacement: number | null): string {
  switch (result) {
    case '维持':
      return conclusionPhrases.upheld;
    case '变更':
      return conclusionPhrases.changed(replacement ?? 0);
    case '撤销':
      return conclusionPhrases.reversed;
  }
}
