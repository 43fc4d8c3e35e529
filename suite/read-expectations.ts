import { nearest } from '#diagnostics';
import type { Positioned, TableEntry } from '#reading';
import { expectationKeys, type Expectation, type Expected, type ExpectationKey } from './scenario.ts';
import type { Shapes } from './shape.ts';

/** Reads 期望: one expectation for each finding, day, year or list named. */
export function readExpectations(node: Positioned, shapes: Shapes): readonly Expectation[] | null {
  const table = shapes.anyTable(node, '期望');
  return table === null ? null : table.entries.flatMap((entry) => expectationsOf(entry, shapes));
}

function expectationsOf(entry: TableEntry, shapes: Shapes): readonly Expectation[] {
  const { key, keySpan } = entry;
  if (isExpectationKey(key)) return readers[key](entry, shapes);
  const suggestion = nearest(key, Object.keys(expectationKeys));
  shapes.complain('suite-unknown-key', keySpan, { key, where: '期望', suggestion });
  return [];
}

function isExpectationKey(key: string): key is ExpectationKey {
  return Object.hasOwn(expectationKeys, key);
}

type Reader = (entry: TableEntry, shapes: Shapes) => readonly Expectation[];

/** What a 结算 comes to, and how a 期限 can stand. */
const conclusions = ['结算', '不予结算', '追回', '待定'] as const;
const clockStates = ['未到期', '已完成', '逾期', '视为放弃', '逾期未办', '待定'] as const;

const readers: Readonly<Record<ExpectationKey, Reader>> = {
  分值: byEntry(integers, (entry, values) => ({ kind: 'LawfulPoints', entry, values })),
  记分: byEntry(integers, (entry, values) => ({ kind: 'Points', entry, values })),
  情形: byEntry(names, (entry, situations) => ({ kind: 'Matching', entry, situations })),
  适用情形: byEntry(names, (entry, situations) => ({ kind: 'Governing', entry, situations })),
  累计: byYear((year, values) => ({ kind: 'YearTotal', year, values })),
  修复: byYear((year, values) => ({ kind: 'Repaired', year, values })),
  状态: ({ key, value }, shapes) =>
    shapes.byDay(value, key).flatMap(({ key: day, value: node }) => {
      const statuses = shapes.texts(node, key, false);
      return statuses === null ? [] : [{ kind: 'Status', day, statuses, span: node.span }];
    }),
  禁止登记至: ({ key, value }, shapes) => {
    const ends = shapes.datesOrNone(value, key);
    return ends === null ? [] : [{ kind: 'Bar', ends, span: value.span }];
  },
  人次: byYear((year, values) => ({ kind: 'PersonTimes', year, values })),
  措施: list((measures) => ({ kind: 'CertainMeasures', measures })),
  没有措施: list((measures) => ({ kind: 'NoCertainMeasures', measures })),
  结算: byEntry(
    (node, key, shapes) => shapes.oneOf(node, key, conclusions),
    (entry, conclusion) => ({ kind: 'Conclusion', entry, conclusion }),
  ),
  期限: ({ key, value }, shapes) =>
    (shapes.anyTable(value, key)?.entries ?? []).flatMap((clock) => clocksOf(clock, key, shapes)),
  待定: list((matters) => ({ kind: 'Undetermined', matters })),
  敏感: list((sensitive) => ({ kind: 'Sensitive', names: sensitive })),
  有问题: list((entries) => ({ kind: 'EntriesWithProblems', names: entries })),
  问题: list((codes) => ({ kind: 'ProblemCodes', names: codes })),
};

type ValueReader<T> = (node: Positioned, key: string, shapes: Shapes) => T | null;

function integers(node: Positioned, key: string, shapes: Shapes): readonly number[] | null {
  return shapes.integers(node, key);
}

/** Nothing, a name or a list of names. */
function names(node: Positioned, key: string, shapes: Shapes): readonly string[] | null {
  return shapes.texts(node, key, true);
}

/** `{F1: …, F2: …}` */
function byEntry<T>(read: ValueReader<T>, make: (entry: string, value: T) => Expected): Reader {
  return ({ key, value }, shapes) =>
    (shapes.anyTable(value, key)?.entries ?? []).flatMap(({ key: entry, value: node }) => {
      const expected = read(node, key, shapes);
      return expected === null ? [] : [{ ...make(entry, expected), span: node.span }];
    });
}

/** `{2025: 9, 2026: [0, 3]}` */
function byYear(make: (year: number, values: readonly number[]) => Expected): Reader {
  return ({ key, value }, shapes) =>
    shapes.byYear(value, key).flatMap(({ key: year, value: node }) => {
      const values = shapes.integers(node, key);
      return values === null ? [] : [{ ...make(Number(year), values), span: node.span }];
    });
}

function list(make: (names: readonly string[]) => Expected): Reader {
  return ({ key, value }, shapes) => {
    const found = shapes.texts(value, key, true);
    return found === null ? [] : [{ ...make(found), span: value.span }];
  };
}

/** `提出异议: 逾期`, `提出异议: [未到期, 逾期]` or `提出异议: {F1: 逾期}` */
function clocksOf({ key: matter, value }: TableEntry, key: string, shapes: Shapes): readonly Expectation[] {
  const clocks =
    value.kind === 'Table'
      ? value.entries.map((one) => ({ entry: one.key, node: one.value }))
      : [{ entry: null, node: value }];
  return clocks.flatMap(({ entry, node }) => {
    const states = shapes.someOf(node, key, clockStates);
    return states === null ? [] : [{ kind: 'Clock', matter, entry, states, span: node.span }];
  });
}
