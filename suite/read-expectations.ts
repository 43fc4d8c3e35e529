import { nearest } from '#diagnostics';
import type { Positioned, TableEntry } from '#reading';
import { expectationKeys, notJudgedKeys, type Expectation, type ExpectationKey } from './scenario.ts';
import type { Shapes } from './shape.ts';

/** Reads 期望: one expectation for each finding, year or list named. */
export function readExpectations(node: Positioned, shapes: Shapes): readonly Expectation[] | null {
  const table = shapes.anyTable(node, '期望');
  return table === null ? null : table.entries.flatMap((entry) => expectationsOf(entry, shapes));
}

function expectationsOf(entry: TableEntry, shapes: Shapes): readonly Expectation[] {
  const { key, keySpan } = entry;
  if (isExpectationKey(key)) return readers[key](entry, shapes);
  if (notJudgedKeys.includes(key)) shapes.complain('suite-not-judged', keySpan, { key });
  else
    shapes.complain('suite-unknown-key', keySpan, {
      key,
      where: '期望',
      suggestion: nearest(key, [...Object.keys(expectationKeys), ...notJudgedKeys]),
    });
  return [];
}

function isExpectationKey(key: string): key is ExpectationKey {
  return Object.hasOwn(expectationKeys, key);
}

type Reader = (entry: TableEntry, shapes: Shapes) => readonly Expectation[];

const readers: Readonly<Record<ExpectationKey, Reader>> = {
  分值: points('LawfulPoints'),
  记分: points('Points'),
  情形: situations('Matching'),
  适用情形: situations('Governing'),
  累计: ({ key, value }, shapes) =>
    shapes.byYear(value, key).flatMap(({ key: year, value: node }) => {
      const values = shapes.integers(node, key);
      return values === null ? [] : [{ kind: 'YearTotal', year: Number(year), values, span: node.span }];
    }),
  措施: names((measures, span) => ({ kind: 'CertainMeasures', measures, span })),
  没有措施: names((measures, span) => ({ kind: 'NoCertainMeasures', measures, span })),
  待定: names((matters, span) => ({ kind: 'Undetermined', matters, span })),
  有问题: names((list, span) => ({ kind: 'EntriesWithProblems', names: list, span })),
  问题: names((list, span) => ({ kind: 'ProblemCodes', names: list, span })),
};

function points(kind: 'LawfulPoints' | 'Points'): Reader {
  return ({ key, value }, shapes) =>
    (shapes.anyTable(value, key)?.entries ?? []).flatMap(({ key: entry, value: node }) => {
      const values = shapes.integers(node, key);
      return values === null ? [] : [{ kind, entry, values, span: node.span }];
    });
}

function situations(kind: 'Governing' | 'Matching'): Reader {
  return ({ key, value }, shapes) =>
    (shapes.anyTable(value, key)?.entries ?? []).flatMap(({ key: entry, value: node }) => {
      const list = shapes.texts(node, key, true);
      return list === null ? [] : [{ kind, entry, situations: list, span: node.span }];
    });
}

function names(make: (list: readonly string[], span: Expectation['span']) => Expectation): Reader {
  return ({ key, value }, shapes) => {
    const list = shapes.texts(value, key, true);
    return list === null ? [] : [make(list, value.span)];
  };
}
