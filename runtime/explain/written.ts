import { fold } from '../match/fold.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Test } from '../match/test.ts';
import type { Condition } from '../tables.ts';
import { conditionText } from './conditions.ts';
import { repertoireOf } from './repertoire.ts';

/** What explanations say of a rule's condition again and again. */
export interface Written {
  readonly test: Test;
  /** In the words of the rule files. */
  readonly text: string;
  /** The facts and the interpretations that it looks at, each once. */
  readonly facts: readonly number[];
  readonly interpretations: readonly number[];
}

/** Worked out when first asked for. */
export function written(prepared: Prepared, condition: Condition): Written {
  const { rules, folder } = prepared;
  const { conditions } = repertoireOf(prepared);
  const known = conditions.get(condition);
  if (known !== undefined) return known;
  const one: Written = {
    test: fold(folder, condition),
    text: conditionText(rules.tables, condition),
    facts: [...new Set(factsIn(condition))],
    interpretations: [...new Set(interpretationsIn(condition))],
  };
  conditions.set(condition, one);
  return one;
}

function factsIn(condition: Condition): readonly number[] {
  switch (condition.kind) {
    case 'All':
    case 'Any':
      return condition.operands.flatMap(factsIn);
    case 'Not':
      return factsIn(condition.operand);
    default:
      return 'fact' in condition ? [condition.fact] : [];
  }
}

function interpretationsIn(condition: Condition): readonly number[] {
  switch (condition.kind) {
    case 'All':
    case 'Any':
      return condition.operands.flatMap(interpretationsIn);
    case 'Not':
      return interpretationsIn(condition.operand);
    case 'CountIn':
      return interpretationsIn(condition.of);
    default:
      return condition.kind === 'ReadingIs' ? [condition.interpretation] : [];
  }
}
