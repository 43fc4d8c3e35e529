import type { FactUse } from '../decision.ts';
import { valuePhrases } from '../phrases/explanation.ts';
import { membersOf, PRESUMED, RECORDED, standingOf, UNKNOWN, type FactSheet } from '../sheet.ts';
import type { Condition, FactRow, Tables } from '../tables.ts';
import { itemNames, numberText } from './conditions.ts';

/** The facts that conditions look at, each once, with what the record has of them. */
export function factUses(tables: Tables, sheet: FactSheet, conditions: readonly Condition[]): readonly FactUse[] {
  return useFacts(tables, sheet, conditions.flatMap(factsIn));
}

export function useFacts(tables: Tables, sheet: FactSheet, facts: readonly number[]): readonly FactUse[] {
  return [...new Set(facts)].flatMap((fact) => {
    const row = tables.facts[fact];
    return row === undefined
      ? []
      : [{ 名称: row.name, 值: valueText(tables, row, sheet, fact), 来源: sourceOf(sheet, fact) }];
  });
}

export function valueText(tables: Tables, row: FactRow, sheet: FactSheet, fact: number): string {
  if (standingOf(sheet, fact) === UNKNOWN) return valuePhrases.unknown;
  switch (row.type.kind) {
    case 'OptionSet':
      return itemNames(tables, row, membersOf(sheet, fact)).join('、') || valuePhrases.none;
    case 'CitationSet':
      return (sheet.words[fact] ?? []).join('、') || valuePhrases.none;
    case 'Option':
    case 'Truth': {
      const item = sheet.scalars[fact] ?? -1;
      return item < 0 ? valuePhrases.none : (itemNames(tables, row, [item])[0] ?? valuePhrases.none);
    }
    default: {
      const value = sheet.scalars[fact] ?? NaN;
      return Number.isNaN(value) ? valuePhrases.none : numberText(row, value);
    }
  }
}

function sourceOf(sheet: FactSheet, fact: number): FactUse['来源'] {
  const standing = standingOf(sheet, fact);
  return standing === RECORDED ? '记载' : standing === PRESUMED ? '推定' : '未知';
}

export function factsIn(condition: Condition): readonly number[] {
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

/** The interpretations that conditions look at. */
export function interpretationsIn(condition: Condition): readonly number[] {
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
