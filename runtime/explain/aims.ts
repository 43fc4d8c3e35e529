import type { Prepared } from '../match/prepare.ts';
import type { Test } from '../match/test.ts';
import type { Condition } from '../tables.ts';
import { goalOf, type Goal } from './change.ts';
import { written } from './written.ts';

/** What somebody would like to hold, and every fact that shows in why it does not. */
export interface Aim {
  readonly goal: Goal;
  readonly facts: readonly number[];
}

/** All the tests; told of are the conditions. */
export function aimAt(prepared: Prepared, tests: readonly Test[], conditions: readonly Condition[]): Aim {
  const goal = goalOf(tests);
  const told = conditions.flatMap((condition) => written(prepared, condition).facts);
  return { goal, facts: [...new Set([...goal.facts, ...told])] };
}
