import type { Prepared } from '../match/prepare.ts';
import { evaluate, YES } from '../match/test.ts';
import { conditionPhrases, valuePhrases } from '../phrases/explanation.ts';
import { standingOf, UNKNOWN, type FactSheet } from '../sheet.ts';
import type { Condition } from '../tables.ts';
import { valueText } from './facts.ts';
import { written } from './written.ts';

/** The parts of a condition that stand in its way. */
export function failing(prepared: Prepared, sheet: FactSheet, condition: Condition): readonly string[] {
  if (evaluate(written(prepared, condition).test, sheet) === YES) return [];
  if (condition.kind === 'All') return condition.operands.flatMap((operand) => failing(prepared, sheet, operand));
  return [withValue(prepared, sheet, condition)];
}

/** A condition on one scalar fact, with what the fact is instead. */
function withValue(prepared: Prepared, sheet: FactSheet, condition: Condition): string {
  const { tables } = prepared.rules;
  const { text } = written(prepared, condition);
  const inner = condition.kind === 'Not' ? condition.operand : condition;
  if (inner.kind === 'StatusIn')
    return conditionPhrases.actually(text, tables.statuses[sheet.service.status]?.name ?? valuePhrases.none);
  const scalar = inner.kind === 'OptionIn' || inner.kind === 'IsTrue' || inner.kind === 'NumberIn';
  const row = scalar ? tables.facts[inner.fact] : undefined;
  if (!scalar || row === undefined || standingOf(sheet, inner.fact) === UNKNOWN) return text;
  return conditionPhrases.actually(text, valueText(tables, row, sheet, inner.fact));
}
