import { only } from '../points.ts';
import { NONE, type FactSheet } from '../sheet.ts';
import { allowed, ask, explore, type Box, type Inquiry } from './inquiry.ts';
import { degreeOf, misses } from './known.ts';
import { circumstancesOf, outcomeOf } from './outcome.ts';
import type { Prepared } from './prepare.ts';
import { evaluate, NO, OPEN, YES, type Test } from './test.ts';
import { UNHANDLED, UNMATCHED, type Leaf, type Verdict } from './verdict.ts';

/** The verdict on a finding with unknown facts: exact over all completions in `box`, asking only what decides. */
export function judgeCompletions(prepared: Prepared, sheet: FactSheet, filled: ReadonlySet<string>, box: Box): Verdict {
  const candidates = candidatesOf(prepared, sheet);
  const matched = prepared.rules.tables.situations.flatMap((_, situation) =>
    mayMatch(prepared, sheet, box, candidates, situation) ? [situation] : [],
  );
  const demanding = matched.filter((situation) => misses(prepared, situation, filled));
  return {
    leaves: leavesIn(prepared, sheet, box, candidates),
    matched,
    requirementMissed: demanding.length > 0 && mustMatch(prepared, sheet, box, demanding),
  };
}

/** What the finding comes to in each group of completions in `box`. */
export function leavesIn(
  prepared: Prepared,
  sheet: FactSheet,
  box: Box,
  candidates = candidatesOf(prepared, sheet),
): readonly Leaf[] {
  const cases = exploreSheet(prepared, sheet, box, (inquiry) => attempt(prepared, sheet, inquiry, candidates));
  return cases.map(({ box: where, value }) => ({ box: where, ...value }));
}

/** Explores with assumptions about the sheet's unknown facts. */
export function exploreSheet<T>(
  prepared: Prepared,
  sheet: FactSheet,
  box: Box,
  attemptUnder: (inquiry: Inquiry) => T | null,
): ReturnType<typeof explore<T>> {
  const cases = explore(box, prepared.dimensions, (inquiry) => {
    sheet.inquiry = inquiry;
    return attemptUnder(inquiry);
  });
  sheet.inquiry = null;
  return cases;
}

type Found = Omit<Leaf, 'box'>;

/** Follows the order of base values, so that lower situations are asked about only where none above matches. */
function attempt(
  prepared: Prepared,
  sheet: FactSheet,
  inquiry: Inquiry,
  candidates: ReadonlySet<number>,
): Found | null {
  const trigger = evaluate(prepared.trigger, sheet);
  if (trigger !== YES) return trigger === NO ? { governing: UNHANDLED, base: 0, lawful: only(0) } : null;
  if (candidates.size === 0) return { governing: UNMATCHED, base: 0, lawful: only(0) };
  const degree = degreeUnder(prepared, sheet, inquiry);
  if (degree === NONE) return null;
  for (const entry of prepared.orders[degree] ?? []) {
    if (!candidates.has(entry)) continue;
    const guard = prepared.entries[entry]?.guard;
    // What an earlier situation asked in vain decides nothing.
    inquiry.question = null;
    const truth = guard === undefined ? NO : evaluate(guard, sheet);
    if (truth === OPEN) return null;
    if (truth === NO) continue;
    inquiry.question = null;
    const circumstances = circumstancesOf(prepared, sheet);
    return circumstances < 0 ? null : { governing: entry, ...outcomeOf(prepared, entry, degree, circumstances) };
  }
  return { governing: UNMATCHED, base: 0, lawful: only(0) };
}

/** The degree of responsibility, known or assumed; NONE, with the question noted, while several are possible. */
function degreeUnder(prepared: Prepared, sheet: FactSheet, inquiry: Inquiry): number {
  const known = degreeOf(prepared, sheet);
  if (known !== NONE) return known;
  const dimension = prepared.dimensions.first[prepared.degreeFact] ?? -1;
  const cells = allowed(inquiry, dimension);
  const lowest = cells & -cells;
  return ask(inquiry, prepared.degreeFact, dimension, lowest) === YES ? degreeOfCell(prepared, lowest) : NONE;
}

/** Each degree is a cell of its own; which one, the fact's groups say. */
function degreeOfCell({ rules, degreeFact }: Prepared, cell: bigint): number {
  const cells = rules.tables.facts[degreeFact]?.cells;
  return cells?.kind === 'Grouped' ? cells.groups.findIndex((group) => cell === 1n << BigInt(group)) : NONE;
}

/** Entries whose guard is not ruled out by what is known. */
function candidatesOf(prepared: Prepared, sheet: FactSheet): ReadonlySet<number> {
  sheet.inquiry = null;
  return new Set(prepared.entries.flatMap(({ guard }, entry) => (evaluate(guard, sheet) === NO ? [] : [entry])));
}

function mayMatch(
  prepared: Prepared,
  sheet: FactSheet,
  box: Box,
  candidates: ReadonlySet<number>,
  situation: number,
): boolean {
  return prepared.entries.some(
    (entry, position) =>
      entry.situation === situation &&
      candidates.has(position) &&
      isPossible(prepared, sheet, box, [prepared.trigger, entry.guard]),
  );
}

/** Can all the tests hold together in some completion? */
export function isPossible(prepared: Prepared, sheet: FactSheet, box: Box, tests: readonly Test[]): boolean {
  let found = false;
  exploreSheet(prepared, sheet, box, () => {
    if (found) return false;
    const truths = tests.map((test) => evaluate(test, sheet));
    if (truths.includes(NO)) return false;
    if (truths.includes(OPEN)) return null;
    found = true;
    return true;
  });
  return found;
}

/** Does, in every completion, the trigger hold and one of the situations match? */
function mustMatch(prepared: Prepared, sheet: FactSheet, box: Box, situations: readonly number[]): boolean {
  const guards = prepared.entries.filter((entry) => situations.includes(entry.situation)).map(({ guard }) => guard);
  const cases = exploreSheet(prepared, sheet, box, () => {
    const trigger = evaluate(prepared.trigger, sheet);
    if (trigger === NO) return false;
    const truths = guards.map((guard) => evaluate(guard, sheet));
    if (trigger === YES && truths.includes(YES)) return true;
    if (trigger === OPEN || truths.includes(OPEN)) return null;
    return false;
  });
  return cases.every(({ value }) => value);
}
