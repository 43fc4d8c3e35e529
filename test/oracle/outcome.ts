import type { Case } from './evaluate.ts';
import { holds } from './evaluate.ts';
import type { Situation } from './model.ts';
import { baseValue, lawfulValues, matchedScale, type Scale } from './points.ts';
import type { Finding } from './record.ts';

export type FindingProblem = '未经处理' | '无适用情形' | '分值越界' | '缺少理由' | '情形缺少理由';

/** What one finding comes to when every fact is decided. */
export type Outcome = {
  /** In rule order. */
  readonly matched: readonly Situation[];
  readonly governing: Situation | null;
  /** The governing situation's band. */
  readonly band: string | null;
  readonly base: number;
  /** Ascending; the officer's choice does not change it. */
  readonly lawful: readonly number[];
  /** What may enter the ledger: the officer's choice, else every lawful value. */
  readonly points: readonly number[];
  readonly problems: readonly FindingProblem[];
};

type Match = { readonly situation: Situation; readonly scale: Scale; readonly base: number };

const matchesOf = (one: Case): readonly Match[] =>
  one.model.situations.flatMap((situation) => {
    const scale = matchedScale(one, situation);
    return scale === null ? [] : [{ situation, scale, base: baseValue(one, scale.low, scale.high) }];
  });

/** The highest base value; among equals the first in rule order. */
const governingOf = (matches: readonly Match[]): Match | null => {
  let best: Match | null = null;
  for (const match of matches) if (best === null || match.base > best.base) best = match;
  return best;
};

const choiceProblems = (finding: Finding, base: number, lawful: readonly number[]): readonly FindingProblem[] => {
  const choice = finding.chosenPoints;
  if (choice === null) return [];
  const outside: readonly FindingProblem[] = lawful.includes(choice) ? [] : ['分值越界'];
  const unexplained: readonly FindingProblem[] = choice === base || finding.hasReason ? [] : ['缺少理由'];
  return [...outside, ...unexplained];
};

/** A finding without handling, or that no situation speaks to: it scores 0. */
const nothing = (finding: Finding, problem: FindingProblem): Outcome => ({
  matched: [],
  governing: null,
  band: null,
  base: 0,
  lawful: [0],
  points: [finding.chosenPoints ?? 0],
  problems: [problem, ...choiceProblems(finding, 0, [0])],
});

export const outcomeOf = (one: Case, finding: Finding): Outcome => {
  if (!holds(one, one.model.trigger)) return nothing(finding, '未经处理');
  const matches = matchesOf(one);
  const governing = governingOf(matches);
  if (governing === null) return nothing(finding, '无适用情形');
  const lawful = lawfulValues(one, governing.scale);
  const reasonMissing = !finding.hasReason && matches.some(({ situation }) => situation.requiresReason);
  return {
    matched: matches.map(({ situation }) => situation),
    governing: governing.situation,
    band: governing.scale.band?.name ?? null,
    base: governing.base,
    lawful,
    points: finding.chosenPoints === null ? lawful : [finding.chosenPoints],
    problems: [
      ...choiceProblems(finding, governing.base, lawful),
      ...(reasonMissing ? (['情形缺少理由'] as const) : []),
    ],
  };
};

/** Outcomes with equal signatures are the same in everything a decision can show. */
export const signature = (outcome: Outcome): string =>
  JSON.stringify([
    outcome.matched.map(({ id }) => id),
    outcome.governing?.id,
    outcome.band,
    outcome.base,
    outcome.lawful,
    outcome.problems,
  ]);
