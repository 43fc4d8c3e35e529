import { only } from '../points.ts';
import { NONE, standingOf, UNKNOWN, type FactSheet } from '../sheet.ts';
import { everything, type Box } from './inquiry.ts';
import { circumstancesOf, outcomeOf } from './outcome.ts';
import type { Prepared } from './prepare.ts';
import { evaluate, NO, OPEN, YES } from './test.ts';
import { UNHANDLED, UNMATCHED, type Leaf, type Verdict } from './verdict.ts';

const unhandled: Verdict = zero(UNHANDLED);
const unmatched: Verdict = zero(UNMATCHED);

function zero(governing: number): Verdict {
  return { leaves: [{ governing, base: 0, lawful: only(0), box: everything }], matched: [], requirementMissed: false };
}

/** The position of the finding's degree of responsibility; NONE if it is not known. */
export function degreeOf({ degreeFact }: Prepared, sheet: FactSheet): number {
  if (degreeFact < 0) return 0;
  return standingOf(sheet, degreeFact) === UNKNOWN ? NONE : (sheet.scalars[degreeFact] ?? NONE);
}

/** The degree of responsibility, known or as a box assumes it that leaves one open. */
export function degreeIn(prepared: Prepared, sheet: FactSheet, box: Box): number {
  const known = degreeOf(prepared, sheet);
  if (known !== NONE) return known;
  const { cells } = prepared.rules.tables.facts[prepared.degreeFact] ?? {};
  const mask = box.get(prepared.dimensions.first[prepared.degreeFact] ?? NONE) ?? 0n;
  return cells?.kind === 'Grouped' ? cells.groups.findIndex((group) => (mask & (1n << BigInt(group))) !== 0n) : NONE;
}

/** The verdict on a finding whose facts are known as far as they are asked for; null as soon as one is asked for that is not. */
export function judgeKnown(prepared: Prepared, sheet: FactSheet, filled: ReadonlySet<string>): Verdict | null {
  const trigger = evaluate(prepared.trigger, sheet);
  if (trigger !== YES) return trigger === NO ? unhandled : null;
  const degree = degreeOf(prepared, sheet);
  const ranks = prepared.ranks[degree];
  const matched = matchesOf(prepared, sheet);
  if (matched === null || ranks === undefined) return null;
  if (matched.length === 0) return unmatched;
  const governing = matched.reduce((best, entry) => ((ranks[entry] ?? 0) < (ranks[best] ?? 0) ? entry : best));
  const circumstances = circumstancesOf(prepared, sheet);
  if (circumstances < 0) return null;
  const situations = situationsOf(prepared, matched);
  const requirementMissed = situations.some((one) => misses(prepared, one, filled));
  const key = verdictKey(prepared, matched, degree, circumstances, requirementMissed);
  const known = prepared.verdicts.get(key);
  if (known !== undefined) return known;
  const { base, lawful } = outcomeOf(prepared, governing, degree, circumstances);
  const leaf: Leaf = { governing, base, lawful, box: everything };
  const verdict: Verdict = { leaves: [leaf], matched: situations, requirementMissed };
  if (prepared.verdicts.size >= mostRemembered) prepared.verdicts.clear();
  prepared.verdicts.set(key, verdict);
  return verdict;
}

const mostRemembered = 20_000;

/** Mostly one entry matches, and a number says it all. */
function verdictKey(
  { entries, scale }: Prepared,
  matched: readonly number[],
  degree: number,
  circumstances: number,
  missed: boolean,
): number | string {
  const [only = 0] = matched;
  const number = ((circumstances * scale.degrees + degree) * entries.length + only) * 2 + (missed ? 1 : 0);
  return matched.length === 1 ? number : `${number} ${matched.join()}`;
}

/** Does the situation ask for a field that the entry has not filled in? */
export function misses({ rules }: Prepared, situation: number, filled: ReadonlySet<string>): boolean {
  return rules.tables.situations[situation]?.requires.some((field) => !filled.has(field)) ?? false;
}

/** The situations of entries, ascending, each once. */
export function situationsOf({ entries }: Prepared, matched: readonly number[]): readonly number[] {
  const situations = matched.map((entry) => entries[entry]?.situation ?? 0);
  return situations.length < 2 ? situations : [...new Set(situations)].sort((left, right) => left - right);
}

/** The entries that match; null if one of them is open. */
function matchesOf({ dispatch }: Prepared, sheet: FactSheet): readonly number[] | null {
  const matched: number[] = [];
  for (const { fact, isSet, lists } of dispatch.indexes) {
    if (standingOf(sheet, fact) === UNKNOWN) return null;
    const set = sheet.sets[fact];
    const size = isSet ? (sheet.sizes[fact] ?? 0) : 1;
    for (let index = 0; index < size; index += 1) {
      const list = lists[(isSet ? set?.[index] : sheet.scalars[fact]) ?? NONE];
      if (list !== undefined && !takeMatching(dispatch.residuals, list, sheet, matched)) return null;
    }
  }
  return takeMatching(dispatch.residuals, dispatch.unkeyed, sheet, matched) ? matched : null;
}

/** Adds the entries of `list` that match; false if one is open. */
function takeMatching(
  residuals: Prepared['dispatch']['residuals'],
  list: readonly number[],
  sheet: FactSheet,
  matched: number[],
): boolean {
  for (const entry of list) {
    const residual = residuals[entry];
    const truth = residual === undefined ? NO : evaluate(residual, sheet);
    if (truth === OPEN) return false;
    if (truth === YES && !matched.includes(entry)) matched.push(entry);
  }
  return true;
}
