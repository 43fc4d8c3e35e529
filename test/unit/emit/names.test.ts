import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { compile, emitTarget } from '#compiler';
import { explain } from '#runtime';
import { checkTypes } from '../../support/check-types.ts';
import { evaluate } from './evaluate.ts';
import { everyPosition, plainNames, type Names } from './every-position.ts';

const evil = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'toJSON',
  '__defineGetter__',
  'isPrototypeOf',
  'length',
  'name',
];

const positions = [...(Object.keys(plainNames) as (keyof Names)[]), 'record'] as const;
type Position = (typeof positions)[number];

/** Two findings of the first situation in one year: 1 or 2 points each under the first reading, 3 or 4 under the second. */
const recordOf = (names: Names, record: string): unknown => ({
  格式: 1,
  案卷: record,
  人员: { 类别: '甲类' },
  记录: [
    // JSON, as files have it: there such a key is an ordinary one.
    JSON.parse(`{"类型": "违规", "编号": ${JSON.stringify(record)}, "日期": "2025-01-02", "行为": [${JSON.stringify(names.item)}],
      "说明": {${JSON.stringify(names.fact)}: "否"}, "责任": "大", "人数": 2}`),
    {
      类型: '违规',
      编号: 'F2',
      日期: '2025-02-03',
      行为: [names.item],
      责任: '小',
      期限日: '2025-01-31',
      依据: ['样例第三条'],
    },
  ],
});

interface Build {
  readonly name: string;
  readonly code: string;
  readonly declarations: string;
}

/** Null, with the compiler’s reasons, where the rules are refused. */
const built = (names: Names): Build | readonly string[] => {
  const { value, diagnostics } = compile(everyPosition(names), { find: () => null });
  if (value === null) return diagnostics.map(({ code }) => code);
  const [code = '', declarations = ''] = emitTarget('ts', value.core, value.tables).map(({ text }) => text);
  return { name: names.ruleSet, code, declarations };
};

/** What the decision says in numbers. */
const figures = (code: string, names: Names, record: string): unknown => {
  const module = evaluate(code);
  const { record: read, faults } = module.readRecord(recordOf(names, record));
  if (read === null) return faults;
  const decisions = ['宽', '严'].map((reading) => {
    const interpretations = Object.fromEntries([[names.interpretation, reading]]);
    return module.decide(read, { asOf: '2025-12-31', interpretations, explain });
  });
  return decisions.map(({ 认定, 年度, 措施, 问题, 说明 }) => ({
    认定: 认定.map(({ 合法分值, 建议分值 }) => [合法分值, 建议分值]),
    年度,
    措施: 措施.length,
    问题: 问题.map(({ 代码 }) => 代码),
    说明: 说明?.length,
  }));
};

const cases = positions.flatMap((position) => evil.map((name) => [position, name] as const));
const namesFor = (position: Position, name: string): Names =>
  position === 'record' ? plainNames : { ...plainNames, [position]: name };

describe('names that mean something to JavaScript', () => {
  const prototypes = (): unknown => [Object.prototype, Array.prototype, Function.prototype].map(Reflect.ownKeys);
  const before = prototypes();
  const plain = built(plainNames);
  if (!('code' in plain)) throw new Error(plain.join());
  const expected = figures(plain.code, plainNames, 'F1');

  it('the plain rule set scores as its clauses say', () => {
    // 第一条：大取高值、小取低值；宽用1至2分，严用3至4分。
    expect(expected).toMatchObject([
      {
        认定: [
          [[2], 2],
          [[1], 1],
        ],
        年度: [{ 年: 2025, 累计: [3] }],
        措施: 2,
      },
      {
        认定: [
          [[4], 4],
          [[3], 3],
        ],
        年度: [{ 年: 2025, 累计: [7] }],
        措施: 4,
      },
    ]);
  });

  it.each(cases)('%s called %s: a diagnostic or the same figures', (position, name) => {
    const names = namesFor(position, name);
    const result = built(names);
    if (!('code' in result)) expect(result.length).toBeGreaterThan(0);
    else expect(figures(result.code, names, position === 'record' ? name : 'F1')).toEqual(expected);
  });

  it('are refused nowhere, and the declarations with them are sound', () => {
    const builds = cases.map(([position, name]) => built(namesFor(position, name)));
    const files = builds.flatMap((one, at) => ('code' in one ? [[`module${at}.d.ts`, one.declarations] as const] : []));
    expect(files.length).toBe(cases.length);
    expect(
      checkTypes(Object.fromEntries(files)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    ).toEqual([]);
  });

  it('leave the prototypes as they were', () => expect(prototypes()).toEqual(before));
});
