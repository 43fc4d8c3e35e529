import { only } from '../points.ts';
import { NONE, scalarOf, setOf, type FactSheet } from '../sheet.ts';
import { always, never } from './fold.ts';
import { everything, type Box } from './inquiry.ts';
import { circumstancesOf, outcomeOf } from './outcome.ts';
import type { Matches } from './matches.ts';
import type { Prepared } from './prepare.ts';
import { evaluate, NO, OPEN, YES } from './test.ts';
import { UNHANDLED, UNMATCHED, type Verdict } from './verdict.ts';

const unhandled: Verdict = zero(UNHANDLED);
const unmatched: Verdict = zero(UNMATCHED);

function zero(governing: number): Verdict {
  return { leaves: [{ governing, base: 0, lawful: only(0), box: everything }], matched: [], requirementMissed: false };
}

/** The position of the finding's degree of responsibility; NONE if it is not known. */
export function degreeOf({ degreeFact }: Prepared, sheet: FactSheet): number {
  return degreeFact < 0 ? 0 : (scalarOf(sheet, degreeFact) ?? NONE);
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
  const matches = matchesOf(prepared, sheet);
  if (matches === null || degree < 0) return null;
  if (matches.entries.length === 0) return unmatched;
  const circumstances = circumstancesOf(prepared, sheet);
  if (circumstances < 0) return null;
  const missed = isMissed(matches.requires, filled);
  const key = (circumstances * prepared.scale.degrees + degree) * 2 + (missed ? 1 : 0);
  return (
    matches.verdicts.get(key) ??
    prepared.matches.remember(matches, key, verdictOf(prepared, matches, degree, circumstances, missed))
  );
}

function verdictOf(
  prepared: Prepared,
  { entries, situations }: Matches,
  degree: number,
  circumstances: number,
  requirementMissed: boolean,
): Verdict {
  const ranks = prepared.ranks[degree] ?? [];
  const governing = entries.reduce((best, entry) => ((ranks[entry] ?? 0) < (ranks[best] ?? 0) ? entry : best));
  const { base, lawful } = outcomeOf(prepared, governing, degree, circumstances);
  return { leaves: [{ governing, base, lawful, box: everything }], matched: situations, requirementMissed };
}

/** Does the situation ask for a field that the entry has not filled in? */
export function misses({ rules }: Prepared, situation: number, filled: ReadonlySet<string>): boolean {
  return isMissed(rules.tables.situations[situation]?.requires ?? [], filled);
}

function isMissed(fields: readonly string[], filled: ReadonlySet<string>): boolean {
  return fields.some((field) => !filled.has(field));
}

/** The entries that match; null if one of them is open. */
function matchesOf(prepared: Prepared, sheet: FactSheet): Matches | null {
  const { indexes, unkeyed } = prepared.dispatch;
  let matches: Matches | null = prepared.matches.none;
  for (const { fact, isSet, lists } of indexes) {
    const set = isSet ? setOf(sheet, fact) : null;
    const scalar = isSet ? null : scalarOf(sheet, fact);
    if (set === null && scalar === null) return null;
    for (let index = 0; index < (set?.length ?? 1); index += 1) {
      const item = (set === null ? scalar : set[index]) ?? NONE;
      const list = item < 0 ? undefined : lists[item];
      if (list !== undefined) matches = withMatching(prepared, list, sheet, matches);
      if (matches === null) return null;
    }
  }
  return withMatching(prepared, unkeyed, sheet, matches);
}

/** With the entries of `list` that match; null if one of them is open. */
function withMatching(
  { dispatch, matches: tree }: Prepared,
  list: readonly number[],
  sheet: FactSheet,
  found: Matches,
): Matches | null {
  let matches = found;
  for (const entry of list) {
    const residual = dispatch.residuals[entry] ?? never;
    const truth = residual === always ? YES : evaluate(residual, sheet);
    if (truth === OPEN) return null;
    if (truth === YES) matches = tree.with(matches, entry);
  }
  return matches;
}
