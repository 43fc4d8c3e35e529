import { describe, expect, it } from 'vitest';
import { compile } from '#compiler';
import { listing } from '#diagnostics';
import { parse } from '#grammar';
import { limits, readJson, readYaml } from '#reading';
import { readRecord } from '#runtime';
import { build, folderIn, goodRules, libraryOf } from '../support/rule-folders.ts';
import { withFiles, zhunsheng, build as buildCommand } from '../shells/command.ts';

const codesOf = (text: string): readonly string[] => parse({ name: 'a.zs', text }).diagnostics.map(({ code }) => code);
const condition = (text: string): string => `情形 1\n  当 ${text}\n`;

/** Each limit with a text that just keeps it and one that just does not, and what is then said. */
const ofRules: readonly (readonly [string, string, string, string])[] = [
  ['a name: 64', `情形 ${'甲'.repeat(64)}\n`, `情形 ${'甲'.repeat(65)}\n`, 'name-too-long'],
  ['a text: 10,000', `情形 1 "${'甲'.repeat(9_998)}"\n`, `情形 1 "${'甲'.repeat(10_001)}"\n`, 'text-too-long'],
  [
    'levels of a condition: 32',
    condition(`${'('.repeat(32)}甲${')'.repeat(32)}`),
    condition(`${'('.repeat(33)}甲${')'.repeat(33)}`),
    'condition-too-deep',
  ],
  [
    'conditions joined: 1,000',
    condition(Array<string>(1_000).fill('甲').join(' 且 ')),
    condition(Array<string>(1_001).fill('甲').join(' 且 ')),
    'too-many-conditions',
  ],
  ['an amount', '情形 1\n  减分 9007199254740991分\n', '情形 1\n  减分 9007199254740992分\n', 'too-large'],
];

describe('limits, each with its diagnostic', () => {
  it.each(ofRules)('%s', (_, kept, broken, code) => {
    expect(codesOf(kept)).toEqual([]);
    expect(codesOf(broken)).toEqual([code]);
  });

  it('levels of YAML: 32, of JSON: 16', () => {
    const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
    const yaml = (text: string): readonly string[] => readYaml({ name: 'a', text }).diagnostics.map(({ code }) => code);
    const json = (text: string): readonly string[] => readJson({ name: 'a', text }).diagnostics.map(({ code }) => code);
    expect([yaml(nested('[', ']', 32)), yaml(nested('[', ']', 33))]).toEqual([[], ['too-deep']]);
    expect([json(nested('[', ']', 16)), json(nested('[', ']', 17))]).toEqual([[], ['too-deep']]);
  });

  it('declarations of a rule set: 5,000', () => {
    const told = (count: number): readonly string[] => {
      const text = `规则集 a\n  标题 "a"\n  效力 试行\n${Array.from({ length: count - 1 }, (_, at) => `法源 甲${String(at)} "甲${String(at)}法"\n`).join('')}`;
      return compile({ name: 'a', files: [{ name: 'a.zs', text }], texts: [] }, { find: () => null }).diagnostics.map(
        ({ code }) => code,
      );
    };
    expect(told(5_000)).toEqual(['vocabulary-only']);
    expect(told(5_001)).toEqual(['too-many-rules']);
  });

  it('diagnostics shown for a file: 100, and how many more', () => {
    const { notices, leftOut } = listing(parse({ name: 'a.zs', text: '@\n'.repeat(150) }).diagnostics);
    expect([notices.length, leftOut]).toEqual([100, [{ file: 'a.zs', count: 50 }]]);
  });

  it('a record: 10,000 entries, 1,000 members of a list, 10,000 characters', () => {
    const { rules } = build(folderIn(goodRules, 'money-table'), libraryOf(goodRules));
    const entry = (at: number): object => ({ 类型: '违规', 编号: `F${String(at)}`, 日期: '2025-01-01', 行为: [] });
    const faults = (record: object): readonly string[] =>
      readRecord(rules, { 格式: 1, 案卷: '甲', 人员: {}, ...record }).faults.map(({ code }) => code);
    const entries = Array.from({ length: 10_001 }, (_, at) => entry(at));
    expect([faults({ 记录: entries.slice(1) }), faults({ 记录: entries })]).toEqual([[], ['limit']]);
    expect(faults({ 记录: [{ ...entry(1), 理由: '甲'.repeat(10_001) }] })).toEqual(['limit']);
    expect(faults({ 记录: [{ ...entry(1), 行为: Array<string>(1_001).fill('甲') }] })).toEqual(['limit']);
    expect(faults({ 记录: [{ ...entry(1), 编号: 'F'.repeat(10_001) }] })).toEqual(['limit']);
  });

  it('files: 1 MiB each, 64 and 8 MiB a folder, 5 MiB a record', () => {
    buildCommand();
    const told = (files: Readonly<Record<string, string>>): string =>
      withFiles(files, (folder) => zhunsheng(['check', folder]).stdout);
    expect(told({ 'a.zs': '#'.repeat(limits.sourceBytes + 1) })).toContain('文件超过 1 MiB');
    expect(told({ 'a.zs': '规则集 a\n', 'a.txt': ' '.repeat(limits.sourceBytes + 1) })).toContain('文件超过 1 MiB');
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`${String(at)}.zs`, '']));
    expect(told(many)).toContain('64');
    const large = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`${String(at)}.zs`, '#'.repeat(limits.sourceBytes)]),
    );
    expect(told(large)).toContain('8 MiB');
    const record = { 'a.yaml': `案卷: ${'甲'.repeat(2 * 1024 * 1024)}` };
    expect(withFiles(record, (folder) => zhunsheng(['decide', 'cli/template', `${folder}/a.yaml`]).stderr)).toContain(
      '文件超过 5 MiB',
    );
  }, 180_000);
});
