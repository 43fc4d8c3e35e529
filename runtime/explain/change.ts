import type { Explanation } from '../decision.ts';
import { everything, explore, type Box, type Inquiry } from '../match/inquiry.ts';
import { allOf } from '../match/fold.ts';
import type { Prepared } from '../match/prepare.ts';
import { evaluate, OPEN, YES, type Test } from '../match/test.ts';
import { changePhrases } from '../phrases/explanation.ts';
import { membersOf, put, RECORDED, standingOf, unknown, valueOf, type FactSheet } from '../sheet.ts';
import { assumptionsOf, type Assumption } from './boxes.ts';
import { itemNames } from './conditions.ts';
import { valueText } from './facts.ts';

/** The most facts that a proposed change may touch. */
const mostFacts = 4;

/**
 * The fewest facts that, recorded otherwise, make the goal's test hold, and how; null if no four do. Minimal by construction: every smaller choice of
 * facts has been tried before. Among equally small choices the first in the order of the fact table.
 */
function smallestChange(prepared: Prepared, sheet: FactSheet, { test, facts }: Goal): Change | null {
  for (let size = 1; size <= Math.min(mostFacts, facts.length); size += 1) {
    for (const chosen of choicesOf(facts, size)) {
      const box = satisfying(prepared, sheet, test, new Set(chosen));
      if (box !== null) return { facts: chosen, box };
    }
  }
  return null;
}

/** What somebody would like to hold, and the facts that it looks at, ascending. */
export interface Goal {
  readonly test: Test;
  readonly facts: readonly number[];
}

export function goalOf(tests: readonly Test[]): Goal {
  const test = allOf(tests);
  return { test, facts: [...factsOfTest(test)].sort((left, right) => left - right) };
}

/** Facts to be recorded otherwise, and how: what the box does not say may be anything. */
interface Change {
  readonly facts: readonly number[];
  readonly box: Box;
}

/** The smallest change as an explanation tells it; nothing if there is none. */
export function changeTo(prepared: Prepared, sheet: FactSheet, goal: Goal): Pick<Explanation, '最小改变'> {
  const change = smallestChange(prepared, sheet, goal);
  return change === null ? {} : { 最小改变: changeTexts(prepared, sheet, change) };
}

/** How somebody would carry a change out. */
function changeTexts(prepared: Prepared, sheet: FactSheet, { facts, box }: Change): readonly string[] {
  const assumptions = assumptionsOf(prepared, box);
  return facts.flatMap((fact) => {
    const assumption = assumptions.find((one) => one.fact === fact);
    const name = prepared.rules.tables.facts[fact]?.name ?? '';
    return assumption === undefined ? [changePhrases.recordAny(name)] : changeText(prepared, sheet, assumption);
  });
}

/** The first case in which the test holds once the chosen facts may have any value. */
function satisfying(prepared: Prepared, sheet: FactSheet, test: Test, about: ReadonlySet<number>): Box | null {
  const values = [...about].map((fact) => [fact, valueOf(sheet, fact)] as const);
  for (const fact of about) put(sheet, fact, unknown);
  let found: Box | null = null;
  const attempt = (inquiry: Inquiry): boolean | null => {
    if (found !== null) return false;
    sheet.inquiry = inquiry;
    const truth = evaluate(test, sheet);
    if (truth === YES) found = inquiry.box;
    return truth === OPEN ? null : truth === YES;
  };
  explore(everything, prepared.dimensions, attempt, about);
  sheet.inquiry = null;
  for (const [fact, value] of values) put(sheet, fact, value);
  return found;
}

function factsOfTest({ fact, operands }: Test): ReadonlySet<number> {
  return new Set([...(fact < 0 ? [] : [fact]), ...operands.flatMap((operand) => [...factsOfTest(operand)])]);
}

/** Every choice of `size` of the facts, in order. */
function choicesOf(facts: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return facts.flatMap((fact, index) => choicesOf(facts.slice(index + 1), size - 1).map((rest) => [fact, ...rest]));
}

function changeText(
  { rules }: Prepared,
  sheet: FactSheet,
  { fact, values, some, none }: Assumption,
): readonly string[] {
  const row = rules.tables.facts[fact];
  if (row === undefined) return [];
  if (values.length > 0) {
    if (standingOf(sheet, fact) !== RECORDED) return [changePhrases.record(row.name, values)];
    return [changePhrases.replace(row.name, valueText(rules.tables, row, sheet, fact), values)];
  }
  const present = new Set(itemNames(rules.tables, row, membersOf(sheet, fact)));
  const added = some.filter((items) => !items.some((item) => present.has(item)));
  const removed = none.filter((item) => present.has(item));
  return [
    ...added.map((items) => changePhrases.add(row.name, items)),
    ...(removed.length > 0 ? [changePhrases.remove(row.name, removed)] : []),
  ];
}
