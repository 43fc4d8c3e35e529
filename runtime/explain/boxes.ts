import { WITH, type Box } from '../match/inquiry.ts';
import type { Prepared } from '../match/prepare.ts';
import { conditionPhrases } from '../phrases/explanation.ts';
import type { FactRow } from '../tables.ts';
import { itemNames, numbersText } from './conditions.ts';

/** What a box assumes of one fact. Scalars: the values left. Sets: groups of items of which there is some, or none. */
export interface Assumption {
  readonly fact: number;
  readonly values: readonly string[];
  readonly some: readonly (readonly string[])[];
  readonly none: readonly string[];
}

/** The assumptions of a box, in the order of the fact table. */
export function assumptionsOf(prepared: Prepared, box: Box): readonly Assumption[] {
  const { dimensions, rules } = prepared;
  const facts = [...new Set([...box.keys()].map((dimension) => dimensions.facts[dimension] ?? -1))].sort(
    (left, right) => left - right,
  );
  return facts.flatMap((fact) => {
    const row = rules.tables.facts[fact];
    return row === undefined ? [] : [assumptionOf(prepared, box, row, fact)];
  });
}

/** As conditions: `责任程度 为 主要责任`. */
export function assumptionTexts(prepared: Prepared, box: Box): readonly string[] {
  return assumptionsOf(prepared, box).flatMap(({ fact, values, some, none }) => {
    const name = prepared.rules.tables.facts[fact]?.name ?? '';
    if (values.length > 0) return [conditionPhrases.is(name, values)];
    return [
      ...some.map((items) => conditionPhrases.contains(name, items)),
      ...(none.length > 0 ? [conditionPhrases.not(conditionPhrases.contains(name, none))] : []),
    ];
  });
}

function assumptionOf(prepared: Prepared, box: Box, row: FactRow, fact: number): Assumption {
  const { dimensions, rules } = prepared;
  const first = dimensions.first[fact] ?? 0;
  const { cells } = row;
  if (row.type.kind === 'OptionSet' || row.type.kind === 'CitationSet') {
    const own = [...box]
      .filter(([dimension]) => dimensions.facts[dimension] === fact)
      .sort(([left], [right]) => left - right);
    const namesOf = (dimension: number): readonly string[] =>
      itemNames(
        rules.tables,
        row,
        itemsIn(row, (group) => first + group === dimension),
      );
    return {
      fact,
      values: [],
      some: own.filter(([, mask]) => mask === WITH).map(([dimension]) => namesOf(dimension)),
      none: own.filter(([, mask]) => mask !== WITH).flatMap(([dimension]) => namesOf(dimension)),
    };
  }
  const mask = box.get(first) ?? 0n;
  const allowed = (cell: number): boolean => (mask & (1n << BigInt(cell))) !== 0n;
  if (cells.kind === 'Cut') return { fact, values: intervalsOf(row, cells.cuts, allowed), some: [], none: [] };
  const items = cells.kind === 'Truth' ? [0, 1].filter(allowed) : itemsIn(row, allowed);
  return { fact, values: itemNames(rules.tables, row, items), some: [], none: [] };
}

function itemsIn({ cells }: FactRow, chosen: (group: number) => boolean): readonly number[] {
  return cells.kind === 'Grouped'
    ? cells.groups.flatMap((group, item) => (group >= 0 && chosen(group) ? [item] : []))
    : [];
}

/** Neighbouring cells are one interval. */
function intervalsOf(row: FactRow, cuts: readonly number[], allowed: (cell: number) => boolean): readonly string[] {
  const intervals: string[] = [];
  for (let from = 0; from <= cuts.length; from += 1) {
    if (!allowed(from)) continue;
    let to = from;
    while (to < cuts.length && allowed(to + 1)) to += 1;
    const end = cuts[to];
    intervals.push(numbersText(row, { low: cuts[from - 1] ?? null, high: end === undefined ? null : end - 1 }));
    from = to;
  }
  return intervals;
}
