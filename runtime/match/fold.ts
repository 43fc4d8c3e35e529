import type { Condition, Switch, Tables } from '../tables.ts';
import { cellsOfItems, cellsOfRange, groupsOfItems, type Dimensions } from './dimensions.ts';
import type { Test } from './test.ts';

/** A counting condition met while folding. */
export type CountCondition = Extract<Condition, { readonly kind: 'CountIn' }>;

/** Turns conditions into tests under one vector of readings. */
export interface Folder {
  readonly tables: Tables;
  readonly dimensions: Dimensions;
  readonly readings: readonly number[];
  /** Every counting condition met, each once; a test's `count` is a position here. */
  readonly counts: CountCondition[];
}

/** All tests are made here and have one hidden class. */
function testOf(kind: Test['kind'], parts: Partial<Test> = {}): Test {
  const { operands = [], fact = -1, table = [], low = -Infinity, high = Infinity } = parts;
  const { cells = 0n, dimension = -1, groups = [], count = -1 } = parts;
  return { kind, operands, fact, table, low, high, cells, dimension, groups, count };
}

export const always = testOf('Always');
export const never = testOf('Never');

export function fold(folder: Folder, condition: Condition): Test {
  switch (condition.kind) {
    case 'All':
      return allOf(condition.operands.map((operand) => fold(folder, operand)));
    case 'Any':
      return anyOf(condition.operands.map((operand) => fold(folder, operand)));
    case 'Not':
      return notOf(fold(folder, condition.operand));
    case 'ReadingIs':
      return condition.readings.includes(folder.readings[condition.interpretation] ?? 0) ? always : never;
    case 'YearTotalIn':
      return testOf('Total', bounds(condition));
    case 'OneOffIn':
      return testOf('OneOff', bounds(condition));
    case 'CountIn':
      if (!folder.counts.includes(condition)) folder.counts.push(condition);
      return testOf('Count', { count: folder.counts.indexOf(condition) });
    case 'StatusIn':
      return testOf('Status', { table: tableOf(condition.statuses) });
    case 'RegisteredThere':
      return testOf('There');
    case 'SameYear':
    case 'SameConductType':
    case 'BandIn':
      return never;
    default:
      return factTest(folder, condition);
  }
}

/** The value of the one case whose guard holds. */
export function choose<T>(folder: Folder, cases: Switch<T>, otherwise: T): T {
  return cases.find(({ when }) => fold(folder, when).kind === 'Always')?.value ?? otherwise;
}

export function allOf(operands: readonly Test[]): Test {
  const parts = operands
    .flatMap((test) => (test.kind === 'All' ? test.operands : [test]))
    .filter((test) => test.kind !== 'Always');
  if (parts.some((test) => test.kind === 'Never')) return never;
  const [first] = parts;
  if (first === undefined) return always;
  return parts.length === 1 ? first : testOf('All', { operands: parts });
}

export function itemsTest(folder: Folder, kind: 'Option' | 'Meets', fact: number, items: readonly number[]): Test {
  const row = folder.tables.facts[fact];
  const dimension = folder.dimensions.first[fact] ?? -1;
  if (row === undefined || items.length === 0) return never;
  const table = tableOf(items);
  if (kind === 'Option') return testOf(kind, { fact, table, dimension, cells: cellsOfItems(row.cells, items) });
  const groups = groupsOfItems(row.cells, items).map((group) => dimension + group);
  return testOf(kind, { fact, table, dimension, groups });
}

/** 1 at each of the positions. */
function tableOf(positions: readonly number[]): readonly (0 | 1)[] {
  return Array.from({ length: Math.max(-1, ...positions) + 1 }, (_, item) => (positions.includes(item) ? 1 : 0));
}

export function numberTest(
  folder: Folder,
  fact: number,
  range: { readonly low: number | null; readonly high: number | null },
): Test {
  const { low, high } = bounds(range);
  const row = folder.tables.facts[fact];
  const cells = row === undefined ? 0n : cellsOfRange(row.cells, low, high);
  return testOf('Number', { fact, low, high, dimension: folder.dimensions.first[fact] ?? -1, cells });
}

type FactCondition = Extract<Condition, { readonly fact: number }>;

function factTest(folder: Folder, condition: FactCondition): Test {
  const { fact } = condition;
  switch (condition.kind) {
    case 'OptionIn':
      return itemsTest(folder, 'Option', fact, condition.items);
    case 'SetMeets':
      return itemsTest(folder, 'Meets', fact, condition.items);
    case 'IsTrue':
      return testOf('Number', { fact, dimension: folder.dimensions.first[fact] ?? -1, cells: 2n, low: 1, high: 1 });
    case 'IsRecorded':
      return testOf('Recorded', { fact });
    case 'NumberIn':
      return numberTest(folder, fact, condition);
  }
}

export function anyOf(operands: readonly Test[]): Test {
  const parts = operands
    .flatMap((test) => (test.kind === 'Any' ? test.operands : [test]))
    .filter((test) => test.kind !== 'Never');
  if (parts.some((test) => test.kind === 'Always')) return always;
  const [first] = parts;
  if (first === undefined) return never;
  return parts.length === 1 ? first : merged(first, parts);
}

/** Alternatives about the items of one fact are one test, which can then serve as a key. */
function merged(first: Test, parts: readonly Test[]): Test {
  const alike =
    (first.kind === 'Option' || first.kind === 'Meets') &&
    parts.every(({ kind, fact }) => kind === first.kind && fact === first.fact);
  if (!alike) return testOf('Any', { operands: parts });
  const length = Math.max(...parts.map(({ table }) => table.length));
  const table = Array.from({ length }, (_, item) => (parts.some((part) => part.table[item] === 1) ? 1 : 0));
  const cells = parts.reduce((mask, part) => mask | part.cells, 0n);
  return testOf(first.kind, { ...first, table, cells, groups: [...new Set(parts.flatMap(({ groups }) => groups))] });
}

export function notOf(operand: Test): Test {
  if (operand.kind === 'Always') return never;
  if (operand.kind === 'Never') return always;
  return operand.kind === 'Not' ? (operand.operands[0] ?? never) : testOf('Not', { operands: [operand] });
}

function bounds({ low, high }: { readonly low: number | null; readonly high: number | null }): {
  readonly low: number;
  readonly high: number;
} {
  return { low: low ?? -Infinity, high: high ?? Infinity };
}
