import { describe, expect, it } from 'vitest';
import { canonical } from '../../../compiler/emit/canonical.ts';
import { digestOf } from '../../../compiler/emit/digest.ts';
import { emit } from '../../../compiler/emit/index.ts';
import { decide, explain, load, readRecord } from '#runtime';
import { coreRules, finding, fields, judge, recordOf, rulesOf, vocabularies, type Plain } from './rules.ts';

describe('a built rule set', () => {
  it('is frozen data that survives JSON, with the digest of everything else', () => {
    const tables = emit(coreRules());
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
    expect(Object.isFrozen(tables.situations[0]?.guard)).toBe(true);
    const { digest, ...content } = tables;
    expect(digest).toBe(digestOf(canonical(content)));
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(emit(coreRules()).digest).toBe(digest);
    expect(emit(coreRules({ bands: [] })).digest).not.toBe(digest);
    expect(digestOf('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('judges after a journey through JSON as before', () => {
    const entry = finding('F', '2025-03-10', ['乙'], { 情节: ['主动'] });
    const travelled = load(JSON.parse(JSON.stringify(emit(coreRules()))) as ReturnType<typeof emit>);
    expect(judge(travelled, [entry], { explain })).toEqual(judge(rulesOf(), [entry], { explain }));
  });

  it('cells: the finest differences that rules can see', () => {
    const tables = emit(coreRules());
    const cells = Object.fromEntries(tables.facts.map(({ name, cells: one }) => [name, one]));
    expect(cells['行为']).toEqual({ kind: 'Grouped', groups: [0, 1, 2, 3, -1], count: 4 });
    expect(cells['责任']).toEqual({ kind: 'Grouped', groups: [0, 1, 2], count: 3 });
    expect(cells['情节']).toEqual({ kind: 'Grouped', groups: [0, 0, 1, 1], count: 2 });
    expect(cells['金额']).toEqual({ kind: 'Cut', cuts: [0] });
  });
});

describe('the renaming test', () => {
  const evil = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'then'];
  const words = [
    ...new Set([
      ...vocabularies.flatMap(({ items }) => items),
      ...fields.flatMap(({ name, path }) => [name, ...(path ?? [])]),
    ]),
  ];
  const renamed = new Map(words.map((word, index) => [word, evil[index] ?? `名${index}`]));

  function rename(value: unknown): unknown {
    if (typeof value === 'string') return renamed.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [renamed.get(key) ?? key, rename(member)]));
  }

  it('names of items, facts and fields mean nothing to the runtime, not even the engine’s own', () => {
    const core = coreRules();
    const other = load(
      emit({
        ...core,
        vocabularies: core.vocabularies.map((one) => ({
          ...one,
          items: one.items.map((item) => ({ ...item, name: renamed.get(item.name) ?? '' })),
        })),
        facts: core.facts.map((one) => ({
          ...one,
          name: renamed.get(one.name) ?? '',
          path: one.path.map((key) => renamed.get(key) ?? ''),
        })),
      }),
    );
    const entries: readonly Plain[] = [
      finding('A', '2025-01-05', ['甲', '乙'], { 情节: ['主动'], 急诊: '是' }),
      finding('B', '2025-02-05', ['丁'], { 责任: undefined, 处理: { 方式: '处罚', 依据: [] } }),
    ];
    const record = rename(recordOf(entries, { 类别: '医' }));
    const { record: read, faults } = readRecord(other, record);
    expect(faults).toEqual([]);
    if (read === null) return;
    const decision = decide(other, read, { asOf: '2030-12-31' });
    const expected = judge(rulesOf(), entries, {}, { 类别: '医' });
    const rows = ({ 认定, 年度, 措施, 问题 }: typeof decision): unknown => ({ 认定, 年度, 措施, 问题 });
    expect(rows(decision)).toEqual(rows(expected));
    expect(decision.待定.map(({ 事项 }) => 事项)).toEqual(expected.待定.map(({ 事项 }) => renamed.get(事项) ?? 事项));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
