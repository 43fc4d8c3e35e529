import type { Explanation } from '../decision.ts';
import { frozen } from '../frozen.ts';
import { degreeIn } from '../match/known.ts';
import { consequencesOf } from '../match/missing.ts';
import { baseOf } from '../match/scale.ts';
import { evaluate, YES } from '../match/test.ts';
import { UNHANDLED, UNMATCHED, type Leaf } from '../match/verdict.ts';
import { pointsText } from '../phrases/decision.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import { members } from '../points.ts';
import { NONE, type FactSheet } from '../sheet.ts';
import { missingFacts } from '../rows/undetermined.ts';
import { leavesOf, matchedOf, situationAt, type Judged } from '../rows/judged.ts';
import { assumptionTexts } from './boxes.ts';
import { explainLeaf, explainTrigger, situationName } from './leaf.ts';
import { explainUnmatched } from './unmatched.ts';

/** No more groups of completions than this are told one by one. */
const mostCases = 12;

/** What a finding comes to, whatever it is called and whatever the officer and objections made of it. */
export interface ToldOutcome {
  readonly conclusion: string;
  readonly reasons: readonly Explanation[];
  readonly misses: readonly Explanation[];
  /** Reasons and misses. */
  readonly because: readonly Explanation[];
}

export function tellOutcome(judged: Judged, finding: number, sheet: FactSheet): ToldOutcome {
  const leaves = differentLeaves(judged, finding);
  const reasons = [...reasonsOf(judged, sheet, leaves), ...lowerMatches(judged, finding, sheet, leaves)];
  // Without a handling nothing else is looked at.
  const unhandled = leavesOf(judged, finding).every(({ governing }) => governing === UNHANDLED);
  const misses = unhandled ? [] : explainUnmatched(judged.prepared, sheet, matchedOf(judged, finding));
  return {
    conclusion: conclusionOf(judged, finding, leaves),
    reasons,
    misses,
    because: frozen([...reasons, ...misses]),
  };
}

/** All leaves, or one where they come to the same. */
function differentLeaves(judged: Judged, finding: number): readonly Leaf[] {
  const leaves = leavesOf(judged, finding);
  const outcomes = new Set(consequencesOf(judged.prepared, leaves).map(({ outcome }) => outcome));
  return outcomes.size === 1 ? leaves.slice(0, 1) : leaves;
}

function conclusionOf(judged: Judged, finding: number, leaves: readonly Leaf[]): string {
  const { prepared } = judged;
  const [leaf, ...others] = leaves;
  if (leaf === undefined || leaves.every(({ governing }) => governing === UNHANDLED))
    return conclusionPhrases.unhandled;
  if (leaves.every(({ governing }) => governing === UNMATCHED)) return conclusionPhrases.unmatched;
  const lawful = pointsText(members(leaves.reduce((set, one) => set | one.lawful, 0)));
  const entry = prepared.entries[leaf.governing];
  if (others.length > 0 || entry === undefined) {
    const missing = missingFacts(judged, finding).map((fact) => prepared.rules.tables.facts[fact]?.name ?? '');
    return conclusionPhrases.severalWays(
      missing.length === 0 ? conclusionPhrases.someFacts : missing.join('、'),
      lawful,
    );
  }
  const band = entry.range.band === null ? null : (prepared.scale.bands[entry.range.band]?.name ?? null);
  return conclusionPhrases.governed(situationName(prepared, entry.situation), band, leaf.base, lawful);
}

/** The one way it comes out, or each group of completions on its own. */
function reasonsOf({ prepared }: Judged, sheet: FactSheet, leaves: readonly Leaf[]): readonly Explanation[] {
  const [leaf] = leaves;
  const handling = explainTrigger(prepared, sheet);
  if (leaf !== undefined && leaves.length === 1) return [...handling, ...explainLeaf(prepared, sheet, leaf)];
  const cases = leaves.slice(0, mostCases).map((one): Explanation => {
    const entry = prepared.entries[one.governing];
    return {
      对象: subjectPhrases.case(assumptionTexts(prepared, one.box)),
      结论: caseConclusion(one, entry === undefined ? null : situationName(prepared, entry.situation)),
      依据: entry === undefined ? [] : (prepared.rules.tables.situations[entry.situation]?.citations ?? []),
      因为: explainLeaf(prepared, sheet, one),
    };
  });
  const rest = leaves.length - cases.length;
  const more: Explanation = { 对象: subjectPhrases.case([]), 结论: conclusionPhrases.otherCases(rest), 依据: [] };
  return [...handling, ...cases, ...(rest > 0 ? [more] : [])];
}

function caseConclusion({ governing, base, lawful }: Leaf, situation: string | null): string {
  if (governing === UNHANDLED) return conclusionPhrases.unhandled;
  if (situation === null) return conclusionPhrases.unmatched;
  return conclusionPhrases.governed(situation, null, base, pointsText(members(lawful)));
}

/** What matches besides the governing situation, and why it does not count. */
function lowerMatches(
  judged: Judged,
  finding: number,
  sheet: FactSheet,
  leaves: readonly Leaf[],
): readonly Explanation[] {
  const { prepared } = judged;
  const [leaf, ...others] = leaves;
  if (leaf === undefined || others.length > 0) return [];
  const governing = prepared.entries[leaf.governing]?.situation ?? NONE;
  const degree = degreeIn(prepared, sheet, leaf.box);
  const lower = matchedOf(judged, finding).filter((situation) => situation !== governing);
  return lower.map((situation) => {
    const entry = prepared.entries.find((one) => one.situation === situation && evaluate(one.guard, sheet) === YES);
    const name = situationName(prepared, situation);
    return {
      对象: subjectPhrases.matched(situationAt(judged, situation)?.name ?? ''),
      结论:
        entry === undefined
          ? conclusionPhrases.mayHold(name)
          : conclusionPhrases.lower(name, baseOf(entry.range, degree, prepared.scale.degrees)),
      依据: situationAt(judged, situation)?.citations ?? [],
    };
  });
}
