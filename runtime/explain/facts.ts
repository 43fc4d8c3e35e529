import type { FactUse } from '../decision.ts';
import { valuePhrases } from '../phrases/explanation.ts';
import {
  membersOf,
  NONE,
  PRESUMED,
  RECORDED,
  scalarOf,
  standingOf,
  UNKNOWN,
  wordsOf,
  type FactSheet,
} from '../sheet.ts';
import type { FactRow, Tables } from '../tables.ts';
import { itemNames, numberText } from './conditions.ts';

/** Facts, each once, with what the record has of them. */
export function factUses(tables: Tables, sheet: FactSheet, facts: readonly number[]): readonly FactUse[] {
  const uses: FactUse[] = [];
  facts.forEach((fact, place) => {
    const row = tables.facts[fact];
    if (row === undefined || facts.indexOf(fact) < place) return;
    uses.push({ 名称: row.name, 值: valueText(tables, row, sheet, fact), 来源: sourceOf(sheet, fact) });
  });
  return uses;
}

export function valueText(tables: Tables, row: FactRow, sheet: FactSheet, fact: number): string {
  if (standingOf(sheet, fact) === UNKNOWN) return valuePhrases.unknown;
  switch (row.type.kind) {
    case 'OptionSet':
      return itemNames(tables, row, membersOf(sheet, fact)).join('、') || valuePhrases.none;
    case 'CitationSet':
      return wordsOf(sheet, fact).join('、') || valuePhrases.none;
    case 'Option':
    case 'Truth': {
      const item = scalarOf(sheet, fact) ?? NONE;
      return item < 0 ? valuePhrases.none : (itemNames(tables, row, [item])[0] ?? valuePhrases.none);
    }
    default: {
      const value = scalarOf(sheet, fact) ?? NaN;
      return Number.isNaN(value) ? valuePhrases.none : numberText(row, value);
    }
  }
}

function sourceOf(sheet: FactSheet, fact: number): FactUse['来源'] {
  const standing = standingOf(sheet, fact);
  return standing === RECORDED ? '记载' : standing === PRESUMED ? '推定' : '未知';
}
