import type * as core from '../../../compiler/core/ir.ts';
import { describe, expect, it } from 'vitest';
import { OptionsError, scorer } from '#runtime';
import {
  all,
  among,
  coreRules,
  finding,
  inBand,
  isTrue,
  judge,
  not,
  plainSituations,
  rulesOf,
  situation,
  vocabularies,
  type Plain,
} from './rules.ts';

const day = '2025-03-10';
const rules = rulesOf({
  situations: [
    situation('主', all(among('行为', '甲', '乙'), among('责任', '主要')), inBand(2)),
    situation('据', all(among('方式', '处罚'), among('依据', '《条例》第三十八条')), inBand(3)),
    situation('急', all(among('行为', '戊'), not(isTrue('急诊'))), inBand(0)),
    situation('医', all(among('行为', '戊'), among('人', '医')), inBand(1)),
    ...plainSituations,
  ],
});

describe('scorer', () => {
  it('gives what decide gives for the finding alone', () => {
    const score = scorer(rules);
    const options = {
      责任: [...vocabularies[2].items, undefined],
      情节: [undefined, [], ['主动'], ['故意'], ['挽回', '拒改']],
      处理: [{ 方式: '协议' }, { 方式: '处罚' }, { 方式: '处罚', 依据: ['条例第三十八条第一项'] }, {}, undefined],
      行为: [[], ['甲'], ['乙', '丙'], ['戊'], ['戊', '甲'], ['丁', '甲']],
      急诊: [undefined, '是', false],
    };
    let entries: readonly Plain[] = [finding('F', day, [])];
    for (const [name, values] of Object.entries(options))
      entries = entries.flatMap((entry) => values.map((value) => ({ ...entry, [name]: value })));
    expect(entries).toHaveLength(4 * 5 * 5 * 6 * 3);
    for (const person of [{ 类别: '医' }, { 类别: '药' }, {}]) {
      for (const entry of entries) {
        const [row] = judge(rules, [entry], {}, person).认定;
        const points = score(entry, person);
        const governing =
          typeof row?.适用情形 === 'string' ? [row.适用情形] : (row?.适用情形 ?? []).filter((name) => name !== null);
        expect([points.lawful, points.base, points.situations, points.faults]).toEqual([
          row?.合法分值,
          row?.基准分,
          governing,
          [],
        ]);
      }
    }
  });

  it('answers a finding it has seen as one it has not', () => {
    const seen = scorer(rules);
    const options = {
      责任: ['主要', undefined],
      情节: [undefined, ['主动', '故意'], ['主动', '主动']],
      处理: [{ 方式: '处罚' }, ...Array.from({ length: 80 }, (_, n) => ({ 方式: '处罚', 依据: [`条例第${n + 1}条`] }))],
      行为: [[], ['甲'], ['丙', '乙'], ['乙', '丙'], Array.from({ length: 40 }, () => '甲')],
    };
    let entries: readonly Plain[] = [finding('F', day, [])];
    for (const [name, values] of Object.entries(options))
      entries = entries.flatMap((entry) => values.map((value) => ({ ...entry, [name]: value })));
    for (const entry of entries) seen(entry);
    for (const entry of entries.toReversed()) expect(seen(entry)).toEqual(scorer(rules)(entry));
  });

  it('tells nobody from somebody of whom nothing is recorded but something presumed', () => {
    const facts = coreRules().facts.map((row): core.Fact =>
      row.name === '人' ? { ...row, absent: { kind: 'PresumedItem', item: 0 } } : row,
    );
    const situations = [situation('医', all(among('行为', '戊'), among('人', '医')), inBand(1))];
    const score = scorer(rulesOf({ facts, situations }));
    const entry = finding('F', day, ['戊']);
    const persons = [undefined, {}, undefined, { 类别: '药' }, {}];
    expect(persons.map((person) => score(entry, person).lawful)).toEqual([[0, 4], [4], [0, 4], [0], [4]]);
  });

  it('keeps nothing of the finding before', () => {
    const score = scorer(rules);
    expect(score(finding('F', day, ['甲'], { 责任: '主要', 情节: ['主动'] })).lawful).toEqual([6, 7, 8, 9]);
    expect(score(finding('F', day, ['甲'], { 责任: '主要' })).lawful).toEqual([9]);
    expect(score(finding('F', day, ['甲'])).lawful).toEqual([1]);
  });

  it('throws nothing: what cannot be read are faults', () => {
    const score = scorer(rules);
    expect(score(null).faults.map(({ code }) => code)).toEqual(['not-an-object']);
    expect(score(finding('F', day, ['假'])).faults.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['行为.0', 'unknown-value'],
    ]);
    expect(score(finding('F', day, ['甲'], { 责任: 3n }))).toMatchObject({ lawful: [], base: null });
    expect(score({ 处理: { 方式: '协议' } }).faults.map(({ path, code }) => [path.join('.'), code])).toContainEqual([
      '行为',
      'missing',
    ]);
    expect(score(Object.create({ 行为: ['甲'] }) as unknown).lawful).toEqual([0]);
  });

  it('reads by the interpretations chosen, and refuses those that are none', () => {
    const any = scorer(rules, { 取值: '档内任一' });
    expect(any(finding('F', day, ['乙'])).lawful).toEqual([4, 5, 6]);
    expect(() => scorer(rules, { 取直: '档内任一' })).toThrow(OptionsError);
  });
});
