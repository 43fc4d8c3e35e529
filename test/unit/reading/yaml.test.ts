import { describe, expect, it } from 'vitest';
import { plain, readYaml, locate } from '../../../reading/index.ts';

const read = (text: string) => readYaml({ name: '案卷.yaml', text });
const codes = (text: string) => read(text).diagnostics.map((d) => d.code);
const at = (text: string) => read(text).diagnostics.map((d) => `${d.code}@${d.span.start}-${d.span.end}`);

function value(text: string): unknown {
  const { value, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  return value === null ? undefined : JSON.parse(JSON.stringify(plain(value)));
}

describe('reading YAML', () => {
  it('keeps every scalar as the text that is written', () => {
    const text =
      '甲: 1.10\n乙: 010\n丙: 1e3\n丁: 9007199254740993\n戊: "2025-01-01"\n己: 2025-01-01\n庚: no\n辛: 12:30:45\n壬: 630102199001011234\n';
    expect(value(text)).toEqual({
      甲: '1.10',
      乙: '010',
      丙: '1e3',
      丁: '9007199254740993',
      戊: '2025-01-01',
      己: '2025-01-01',
      庚: 'no',
      辛: '12:30:45',
      壬: '630102199001011234',
    });
  });

  it('takes nothing, ~ and null as absent, but not in quotes', () => {
    expect(value('甲:\n乙: ~\n丙: null\n丁: "null"\n戊: ""\n')).toEqual({
      甲: null,
      乙: null,
      丙: null,
      丁: 'null',
      戊: '',
    });
    expect(value('')).toBeNull();
  });

  it('reads JSON texts, tabs and all', () => {
    const data = { 案卷: '一', 记录: [{ 编号: 'F1', 行为: [] }, 'x"\\\n'] };
    expect(value(JSON.stringify(data))).toEqual(data);
    expect(value(JSON.stringify(data, null, '\t'))).toEqual(data);
  });

  it('knows the place of every value and key', () => {
    const text = '人员: {代码: D1}\n记录:\n  - 编号: F1\n    责任: 主要责任\n';
    const root = read(text).value;
    if (root === null) throw new Error('unreadable');
    const slice = (path: readonly (string | number)[]) => {
      const place = locate(root, path);
      return [
        place.found,
        text.slice(place.value.span.start, place.value.span.end),
        place.keySpan && text.slice(place.keySpan.start, place.keySpan.end),
      ];
    };
    expect(slice(['人员', '代码'])).toEqual([true, 'D1', '代码']);
    expect(slice(['记录', 0, '责任'])).toEqual([true, '主要责任', '责任']);
    expect(slice(['记录', 0, '处理', '方式'])).toEqual([false, '编号: F1\n    责任: 主要责任\n', null]);
    expect(slice(['记录', 7])[0]).toBe(false);
  });
});

describe('refused in YAML', () => {
  it.each([
    ['a: &x 1\nb: *x\n', ['yaml-feature@3-5', 'yaml-feature@11-13']],
    ['a: !!int 3\n', ['yaml-feature@3-8']],
    ['%YAML 1.1\n---\na: no\n', ['yaml-feature@0-9']],
    ['甲: {乙: 1}\n<<: {丙: 2}\n', ['yaml-feature@10-12']],
    ['a: 1\nb: 2\na: 3\n', ['duplicate-key@10-11']],
    ['e\u0301: 1\n\u00e9: 2\n', ['duplicate-key@6-7']],
    ['__proto__: {x: 1}\n', ['reserved-key@0-9']],
    ['a: {constructor: 1}\n', ['reserved-key@4-15']],
    ['? [a]\n: b\n', ['key-not-text@2-5']],
    [': b\n', ['key-not-text@0-0']],
    ['a: 1\n---\nb: 2\n', ['several-documents@5-8']],
    ['a: [1, 2\nb: 3\n', ['unclosed@3-4']],
    ['a: "x\nb: 3\n', ['unclosed@3-4']],
    ["a: 'it''\n", ['unclosed@3-4']],
    ["a: 'it''", ['unclosed@3-4']],
    ['a: "it\\"', ['unclosed@3-4']],
    ['--- [甲]\n--- [乙]\n', ['several-documents@8-11']],
    ['甲\n---\n乙\n', ['several-documents@2-5']],
    ['a: 甲\u202e乙\n', ['forbidden-character@4-5']],
    ['a: \u0000\n', ['forbidden-character@3-4']],
    ['a: x\ufeff\n', ['forbidden-character@4-5']],
    ['a: \ud800\n', ['forbidden-character@3-4']],
    ['\ta: 1\n', ['tab-indent@0-1']],
    ['a:\n  - b\n c: d\n', ['bad-indent@9-10']],
    ['a: b: c\n', ['two-on-a-line@3-4']],
    ['a: "\\q"\n', ['bad-escape@4-6']],
    ['a: @x\n', ['bad-first-character@3-5']],
    ['{a: 1}}\n', ['unexpected@6-7']],
    ['责任：主要责任\n编号: F1\n', ['full-width-punctuation@2-3']],
    ['编号: F1\n责任：主要责任\n', ['full-width-punctuation@9-10']],
    ['扣分：3\n', ['full-width-punctuation@2-3']],
    ['责任:\u3000主要责任\n编号: F1\n', ['wide-blank@3-4']],
  ])('%j', (text, expected) => {
    expect(read(text).value).toBeNull();
    expect(at(text)).toEqual(expected);
  });

  it('a byte order mark at the beginning is no mistake', () => expect(value('\ufeffa: 1\n')).toEqual({ a: '1' }));

  it('text with YAML’s characters in quotes is text', () =>
    expect(value('a: "[[&x *y !z"\nb: \'%YAML: {\'\nc: |\n  [ & : * {\nd: a & b\n')).toEqual({
      a: '[[&x *y !z',
      b: '%YAML: {',
      c: '[ & : * {\n',
      d: 'a & b',
    }));
});

describe('depth', () => {
  const shapes: readonly (readonly [string, (n: number) => string])[] = [
    ['flow list', (n) => '['.repeat(n) + ']'.repeat(n)],
    ['flow map', (n) => '{a: '.repeat(n) + '1' + '}'.repeat(n)],
    ['block map', (n) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['block list', (n) => '- '.repeat(n) + 'x'],
    ['unclosed', (n) => '['.repeat(n)],
    [
      'mixed',
      (n) => Array.from({ length: n }, (_, i) => `${' '.repeat(i >> 1)}${i % 2 === 0 ? 'a:' : '-'}\n`).join(''),
    ],
  ];
  it.each(shapes)('%s: 33, 1,500, 2,000 and 50,000 levels are refused with a place, at once', (_, make) => {
    for (const depth of [33, 1_500, 2_000]) expect(codes(make(depth))).toEqual(['too-deep']);
  });
  it.each(shapes.slice(0, 4))('%s: 32 levels pass', (_, make) => expect(codes(make(32))).toEqual([]));
  it('50,000 brackets take a moment', () => {
    for (const shape of [0, 1, 3, 4]) expect(codes(shapes[shape]?.[1](50_000) ?? '')).toEqual(['too-deep']);
  });
  it('ten times the keys take about ten times as long, not a hundred', () => {
    const seconds = (keys: number): number => {
      const text = Array.from({ length: keys }, (_, i) => `k${i}: 1\n`).join('');
      const begin = performance.now();
      expect(codes(text)).toEqual([]);
      return performance.now() - begin;
    };
    seconds(5_000);
    expect(seconds(50_000)).toBeLessThan(40 * seconds(5_000));
  });
});
