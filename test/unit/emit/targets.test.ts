import { describe, expect, it } from 'vitest';
import { compile, emitTarget, type Compiled, type Target } from '#compiler';
import { folderIn, foldersIn, goodRules, libraryOf, shippedRules } from '../../support/rule-folders.ts';
import { evaluate } from './evaluate.ts';

const targets: readonly Target[] = ['tables', 'ts', 'schema'];

const compiled = (parent: string, name: string): Compiled | null =>
  compile(folderIn(parent, name), libraryOf(parent)).value;

const all = (parent: string): readonly (readonly [string, Compiled])[] =>
  foldersIn(parent).flatMap((name) => {
    const value = compiled(parent, name);
    return value === null ? [] : [[name, value] as const];
  });

describe.each([...all(shippedRules), ...all(goodRules)])('built %s', (name, { core, tables }) => {
  const texts = (): readonly string[] =>
    targets.flatMap((target) => emitTarget(target, core, tables).map(({ text }) => text));

  it('is the same bytes every time, also from another compilation', () => {
    const first = texts();
    const parent = foldersIn(shippedRules).includes(name) ? shippedRules : goodRules;
    const again = compiled(parent, name);
    if (again === null) throw new Error('compiled once, not twice');
    expect(texts()).toEqual(first);
    expect(targets.flatMap((target) => emitTarget(target, again.core, again.tables).map(({ text }) => text))).toEqual(
      first,
    );
  });

  it('is a module with the tables, frozen all the way down, and the same digest', () => {
    const [code = ''] = emitTarget('ts', core, tables).map(({ text }) => text);
    const module = evaluate(code);
    expect(module.tables).toEqual(tables);
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(module.tables)).toBe(true);
    expect(code.match(/^import .*/gm)).toEqual(["import { builtRules } from 'zhunsheng/runtime';"]);
  });

  it('names every item, reading and situation in its declarations, with clause and explanation', () => {
    const [, declarations = ''] = emitTarget('ts', core, tables).map(({ text }) => text);
    for (const { items } of core.vocabularies)
      for (const item of items) {
        expect(declarations).toContain(JSON.stringify(item.name));
        for (const text of [...item.citations, ...(item.text === null ? [] : [item.text])])
          expect(declarations).toContain(text);
      }
    for (const { readings } of core.interpretations)
      for (const reading of readings) expect(declarations).toContain(JSON.stringify(reading.name));
    for (const situation of core.situations) expect(declarations).toContain(JSON.stringify(situation.name));
  });
});

describe('a built module', () => {
  const built = compiled(shippedRules, 'qinghai');
  if (built === null) throw new Error('qinghai compiles');
  const module = evaluate(emitTarget('ts', built.core, built.tables)[0]?.text ?? '');
  const finding = {
    类型: '违规',
    编号: 'F1',
    日期: '2025-03-10',
    行为: ['分解住院'],
    处理: { 方式: '协议处理' },
    责任: '重要责任',
  };
  const record = { 格式: 1, 案卷: '甲', 人员: {}, 记录: [finding] };
  const asOf = '2025-12-31';

  it('judges what it read and what is written in code alike', () => {
    const { record: read } = module.readRecord(record);
    const decision = module.decide(read, { asOf });
    // 第十条（三）3（1）：一档重要责任，居中 2 分。
    expect(decision.认定).toMatchObject([{ 适用情形: '3.3.1', 合法分值: [2] }]);
    expect(module.decide(record, { asOf })).toEqual(decision);
  });

  it('scores one finding, under other readings too', () => {
    expect(module.score(finding).lawful).toEqual([2]);
    expect(module.scorer({ 责任取值: '档内任一' })(finding).lawful).toEqual([1, 2, 3]);
  });

  it('names the place of what is wrong, whichever way it comes in', () => {
    const bad = { ...record, 记录: [{ ...finding, 责任: '次要责任' }] };
    const path = ['记录', 0, '责任'];
    expect(module.readRecord(bad)).toMatchObject({ record: null, faults: [{ path }] });
    expect(() => module.decide(bad, { asOf })).toThrow(
      expect.objectContaining({ name: 'RecordError', faults: [expect.objectContaining({ path })] }),
    );
    expect(() => module.decide(null, { asOf })).toThrow(/数据/);
    expect(() => module.decide(record, { asOf: '2025-2-30' })).toThrow(
      expect.objectContaining({ name: 'OptionsError' }),
    );
    expect(module.score({ ...finding, 责任: '次要责任' })).toMatchObject({ lawful: [], faults: [{ path: ['责任'] }] });
  });

  it('does not take what another rule set read for its own', () => {
    const other = evaluate(emitTarget('ts', built.core, built.tables)[0]?.text ?? '');
    expect(() => module.decide(other.readRecord(record).record, { asOf })).toThrow(
      expect.objectContaining({ name: 'RecordError' }),
    );
  });
});
