import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, printCore } from '#compiler';
import { parse } from '#grammar';
import { compiled, folderAt, folderOf, here, libraryOf, placeAndCode } from './support.ts';

const root = join(here, '../../..');
const sample = readFileSync(join(root, 'test/support/samples/qinghai-sample.zs'), 'utf8').replace(
  '  不同行为 相加\n',
  '  不同行为 相加\n  同类依据 行为\n',
);
const words = folderOf('national', { 'a.zs': '规则集 national\n  标题 "全国"\n  效力 节选\n' });
const folder = folderOf('qinghai', {
  'sample.zs': sample,
  '原文.txt': readFileSync(join(root, 'rules/qinghai/原文.txt'), 'utf8'),
});

describe('the whole of one province, chapters whose meaning is judged elsewhere among them', () => {
  const staged = compile(folder, libraryOf(words));
  const { core, typed } = compiled(staged);

  it('has no error; all that is said is that one interpretation and some words are not used', () => {
    expect([...new Set(staged.diagnostics.map(({ code }) => code))].sort()).toEqual([
      'unused-fact',
      'unused-interpretation',
    ]);
  });

  it('every situation, threshold and interpretation arrives in core, in the text’s order', () => {
    expect(core.situations.map(({ name }) => name)).toEqual([
      '3.1',
      '3.2',
      '3.3.1',
      '3.3.2',
      '3.3.3',
      '3.3.4',
      '3.3.5',
      '3.3.6',
      '3.3.7',
      '3.3.8',
      '4.1',
      '4.2.1',
      '4.2.2',
      '4.2.3',
      '5.1',
      '5.2.1',
      '5.2.2',
      '5.2.3',
      '5.2.4',
      '6.1',
      '6.2',
      '6.3.1',
      '6.3.2',
    ]);
    expect(core.thresholds.map(({ name, supersedes }) => [name, supersedes])).toEqual([
      ['重点监管', []],
      ['暂停', []],
      ['累计终止', [1]],
      ['一次性终止', [2]],
    ]);
    expect(core.interpretations).toHaveLength(20);
    expect(core.facts).toHaveLength(20);
  });

  it('conditions read as the text does', () => {
    const lines = printCore(core).split('\n');
    expect(lines).toContain(
      'situation 4.1: 4..6 if all(违规.处理方式 in {医保行政处罚}, 违规.处理依据 meets {《条例》第三十八条, 《条例》第三十九条}, any(违规.责任程度 in {主要责任}, 主责限定 is 负有责任))',
    );
    expect(lines).toContain('situation 3.3.6: 1..3 if all(违规.行为 meets {未履行自费告知义务}, not(违规.急诊抢救))');
    expect(lines).toContain(
      'choice 从重: heavier, within true, neighbour true, at end stay if 最高档加重 is 留在本档; top if 最高档加重 is 记满12分',
    );
  });

  it('every citation is found: in the province’s text as a place, in other documents by name', () => {
    const places = [...typed.resolved.citations.values()];
    expect(places.filter(({ document, node }) => document.ownTextOf !== null && node === null)).toEqual([]);
    expect(places.length).toBeGreaterThan(190);
  });
});

describe('a line that cannot be read', () => {
  const lines = sample.split('\n');

  it('is one error: what it would have declared is not missed elsewhere', () => {
    const clauses = lines.flatMap((line, at) => (/^ {2}\S/.test(line) && at % 11 === 0 ? [at] : []));
    const firsts = lines.flatMap((line, at) =>
      /^(词表|事实|释义|阈值|情形|登记状态|记分档次|责任程度|法源) ?/.test(line) ? [at] : [],
    );
    const noisy = [...firsts, ...clauses].flatMap((at) => {
      const text = lines
        .map((line, place) => (place === at ? line.replace(/^ */, (blank) => `${blank}？？ `) : line))
        .join('\n');
      const own = parse({ name: 'sample', text }).diagnostics.length;
      const said = compile(
        { ...folder, files: [{ name: 'qinghai/sample.zs', text }] },
        libraryOf(words),
      ).diagnostics.map(placeAndCode);
      return said.length === own ? [] : [said];
    });
    expect(noisy).toEqual([]);
  });
});

describe('the shipped rule sets', () => {
  const folders = ['national', 'qinghai'].map((name) => folderAt(join(root, 'rules', name), name));

  it('compile without errors and warnings', () => {
    for (const one of folders) {
      const { value, diagnostics } = compile(one, libraryOf(...folders));
      expect(value).not.toBe(null);
      expect(diagnostics.filter(({ code }) => !code.startsWith('unused-')).map(placeAndCode)).toEqual([]);
    }
  });
});
