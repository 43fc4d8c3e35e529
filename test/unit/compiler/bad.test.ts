import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '#compiler';
import { catalogue, type Code, type Diagnostic } from '#diagnostics';
import { base, folderOf, here, libraryOf, onBase, placeAndCode } from './support.ts';

/*
 * Each file of bad/ is what a province adds to base/. A line that a diagnostic points at ends in `# !code`;
 * the compiler must say exactly these, each at its line, and nothing else. A new test is a new file.
 */
const folder = join(here, 'bad');
const cases = readdirSync(folder).sort();

describe('what the compiler says of a wrong rule', () => {
  for (const file of cases) {
    const text = readFileSync(join(folder, file), 'utf8');
    it(file, () => {
      const { folder: rules } = onBase(text);
      const { diagnostics } = compile(rules, libraryOf(base));
      expect(diagnostics.map(placeAndCode)).toEqual(marked(text));
      for (const diagnostic of diagnostics) expectSentences(diagnostic);
    });
  }
});

describe('what it says of a rule folder', () => {
  const whole = base.files[0]?.text ?? '';
  const words = base.texts[0]?.text ?? '';
  const said = (
    files: Readonly<Record<string, string>>,
    ...parents: readonly Readonly<Record<string, string>>[]
  ): readonly string[] => {
    const library = parents.map((parent, at) => folderOf(`p${at}`, parent));
    const { diagnostics } = compile(folderOf('case', files), libraryOf(base, folderOf('case', files), ...library));
    diagnostics.forEach(expectSentences);
    return diagnostics.map(placeAndCode);
  };
  const headed = (...lines: readonly string[]): string =>
    ['规则集 case', '  标题 "试验"', '  效力 试行', ...lines, ''].join('\n');

  it('no-rule-set-line: an empty folder, and one with rules but no 规则集', () => {
    expect(said({})).toEqual(['case:1 no-rule-set-line']);
    expect(said({ 'a.zs': '词表 甲\n  项 乙\n' })).toEqual(['case/a.zs:1 no-rule-set-line']);
  });

  it('parent-not-found, parent-ring, parent-has-errors: at the line that names the parent', () => {
    expect(said({ 'a.zs': headed('  继承 nobody') })).toEqual(['case/a.zs:4 parent-not-found']);
    expect(said({ 'a.zs': headed('  继承 case') })).toEqual(['case/a.zs:4 parent-ring']);
    expect(
      said({ 'a.zs': headed('  继承 p0') }, { 'b.zs': headed('  继承 case').replace('规则集 case', '规则集 p0') }),
    ).toEqual(['case/a.zs:4 parent-has-errors']);
    expect(said({ 'a.zs': headed('  继承 p0') }, { 'b.zs': '规则集 p0\n' })).toEqual(['case/a.zs:4 parent-has-errors']);
  });

  it('inherited-twice: two parents that differ in one name; a common ancestor is no second declaration', () => {
    const parent = (name: string, line: string): Readonly<Record<string, string>> => ({
      'b.zs': `规则集 ${name}\n  标题 "上级${name}"\n  效力 试行\n  沿用 base\n\n词表 部门\n  项 ${line}\n`,
    });
    expect(said({ 'a.zs': headed('  继承 p0、p1') }, parent('p0', '内科'), parent('p1', '外科'))).toEqual([
      'case/a.zs:4 inherited-twice',
    ]);
    expect(
      said(
        { 'a.zs': `${headed('  继承 p0、p1')}\n词表 部门\n  项 儿科\n` },
        parent('p0', '内科'),
        parent('p1', '外科'),
      ),
    ).toEqual(['case/a.zs:1 vocabulary-only']);
  });

  it('source-text-not-found, no-source-text', () => {
    expect(said({ 'a.zs': headed('  原文 "全文.txt"'), '原文.txt': words })).toEqual([
      'case/a.zs:4 source-text-not-found',
    ]);
    expect(said({ 'a.zs': whole.replace('  原文 "原文.txt"\n', '') })).toEqual(['case/a.zs:13 no-source-text']);
  });

  it('declaration-missing, no-degrees, no-fact-for-it', () => {
    const without = (keyword: string): Readonly<Record<string, string>> => ({
      'a.zs': whole.replace(new RegExp(`\\n${keyword}[\\s\\S]*?\\n(?=\\n|$)`), ''),
      '原文.txt': words,
    });
    expect(said(without('累计\\n'))).toEqual(['case/a.zs:1 declaration-missing']);
    expect(said(without('责任程度 '))).toEqual([
      'case/a.zs:30 unknown-name',
      'case/a.zs:62 no-degrees',
      'case/a.zs:63 no-degrees',
    ]);
    expect(said(without('事实 违规\\.程度'))).toEqual(['case/a.zs:63 no-fact-for-it']);
  });

  it('too-many-rules: at the first that is too many', () => {
    const laws = Array.from({ length: 5_000 }, (_, at) => `法源 甲${at} "甲${at}法"\n`);
    expect(said({ 'a.zs': headed(...laws) })).toEqual(['case/a.zs:10002 too-many-rules']);
  });

  it('vocabulary-only: a rule set without situations is a note', () => {
    expect(said({ 'a.zs': headed('  沿用 base') })).toEqual(['case/a.zs:1 vocabulary-only']);
  });
});

describe('the catalogue', () => {
  it('every message about rules is said in one of these tests', () => {
    const tested =
      readFileSync(join(here, 'bad.test.ts'), 'utf8') +
      cases.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
    const families = /^ZS0[145678]/;
    const untested = (Object.keys(catalogue) as Code[]).filter(
      (code) => families.test(catalogue[code].number) && !tested.includes(code),
    );
    expect(untested).toEqual([]);
  });
});

/** The codes behind `# !`, in the order of the lines. */
function marked(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      [...(line.split(/  # (?=!)/)[1] ?? '').matchAll(/!([a-z-]+)/g)].map(
        ([, code]) => `case/case.zs:${at + 1} ${code}`,
      ),
    );
}

/** Both sentences and the advice are whole: no hole where a word should be, no internal name. */
function expectSentences({ code, parameters }: Diagnostic): void {
  const message = catalogue[code] as (typeof catalogue)['unknown-item'];
  const filled = parameters as Parameters<typeof message.zh>[0];
  const sentences = [
    message.zh(filled),
    message.en(filled),
    message.advice?.zh(filled) ?? '文',
    message.advice?.en(filled) ?? 'text',
  ];
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|“”|^\s*$/);
  }
  expect(message.zh(filled)).toMatch(/\p{Script=Han}/u);
}
