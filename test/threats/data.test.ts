import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { noticeOf, positionOf } from '#diagnostics';
import { parseYaml } from '#grammar';
import { plain, readJson, readYaml, type Positioned } from '#reading';
import { readRecord } from '#runtime';
import { build, folderIn, libraryOf, shippedRules } from '../support/rule-folders.ts';

const yaml = (text: string): ReturnType<typeof readYaml> => readYaml({ name: 'a.yaml', text });
const codesOf = (text: string): readonly string[] => yaml(text).diagnostics.map(({ code }) => code);
const timed = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
describe('T3 names that mean something to the host language', () => {
  const names = [
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'],
    ...['then', 'toJSON', '__defineGetter__', 'isPrototypeOf', '__lookupSetter__', 'toLocaleString'],
  ];
  const readers: Readonly<Record<string, (name: string) => ReturnType<typeof readJson>>> = {
    'YAML, block': (name) => yaml(`a: 1\nb:\n  ${name}:\n    c: 1\n`),
    'YAML, flow': (name) => yaml(`a: 1\n\nb: {${name}: {c: 1}}\n`),
    'YAML, quoted': (name) => yaml(`a: 1\n\n"${name}": {c: 1}\n`),
    JSON: (name) => readJson({ name: 'a.json', text: `{"a": 1,\n\n"${name}": {"c": 1}}` }),
    'JSON, escaped': (name) =>
      readJson({ name: 'a.json', text: `{"a": 1,\n\n"\\u00${name.charCodeAt(0).toString(16)}${name.slice(1)}": 1}` }),
    'rules in YAML': (name) => {
      const { diagnostics } = parseYaml({ name: 'a.zs.yaml', text: `- 情形: 1\n\n  ${name}: 甲\n` });
      return { value: null, diagnostics };
    },
  };

  it.each(Object.keys(readers))('%s: 12 refused, each with its line', (reader) => {
    for (const name of names) {
      const { value, diagnostics } = readers[reader]?.(name) ?? { value: 0, diagnostics: [] };
      const [first] = diagnostics;
      expect([reader, name, value, first?.code]).toEqual([reader, name, null, 'reserved-key']);
      expect(first === undefined ? 0 : positionOf(first.span.source, first.span.start).line).toBe(3);
    }
  });

  it('no prototype is changed, and everything works where none can be', () => {
    const before = [Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)];
    for (const name of names) for (const read of Object.values(readers)) read(name);
    expect([Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)]).toEqual(before);
    expect(Reflect.get({}, 'c')).toBeUndefined();
    const script = fileURLToPath(new URL('frozen.ts', import.meta.url));
    const told = execFileSync(process.execPath, ['--import', 'tsx', script], {
      cwd: join(shippedRules, '..'),
      encoding: 'utf8',
    });
    const records = readdirSync(join(shippedRules, 'qinghai/records')).length;
    expect(told).toBe(`3 compiled, ${String(records)} judged\n`);
  });
});

describe('T9 numbers stay what was written', () => {
  const literals = [
    ...[
      '1.10',
      '010',
      '1e3',
      '9007199254740993',
      '0x1F',
      '0o17',
      '0b1',
      '1_000',
      '.5',
      '5.',
      '+1',
      '-0',
      '00',
      '1.0',
      '1e-7',
    ],
    ...[
      '123456789012345678',
      '11010119900307123X',
      '630100000000000001',
      '0.1',
      '12:30:45',
      '2024-02-30',
      '1,000',
      '１２',
    ],
    ...[
      'NaN',
      '.nan',
      '.inf',
      '-.inf',
      'Infinity',
      'yes',
      'no',
      'on',
      'off',
      'y',
      'n',
      'true',
      'True',
      'TRUE',
      '2^31',
      '1/2',
      '100%',
    ],
  ];

  it(`${literals.length} literals: text, byte for byte, in lists, tables and keys`, () => {
    expect(literals.length).toBe(40);
    for (const literal of literals) {
      const { value } = yaml(`a: ${literal}\nb:\n  - ${literal}\n${literal}: c\n`);
      const expected = { a: literal, b: [literal], [literal]: 'c' };
      expect(value === null ? null : JSON.stringify(plain(value))).toBe(JSON.stringify(expected));
    }
  });

  it('identifiers of rules: 1.10 is not 1.1, 010 is not 10, in both forms', () => {
    const { value } = parseYaml({ name: 'a.zs.yaml', text: '- 情形: 1.10\n- 情形: 1.1\n- 情形: 010\n- 情形: 10\n' });
    expect(value.declarations.map(({ value: head }) => (head.shape === 'titled' ? head.name.text : ''))).toEqual([
      '1.10',
      '1.1',
      '010',
      '10',
    ]);
  });

  it('points: whole numbers from 0 to 30, whatever the notation', () => {
    const { rules } = build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules));
    const faultsOf = (choice: unknown): readonly string[] =>
      readRecord(rules, {
        格式: 1,
        案卷: '甲',
        人员: {},
        记录: [{ 类型: '违规', 编号: 'F1', 日期: '2025-01-01', 行为: [], 认定分值: choice }],
      }).faults.map(({ code }) => code);
    for (const fine of [0, 11, 12, 13, 30, '0', '12', '30']) expect([fine, faultsOf(fine)]).toEqual([fine, []]);
    for (const wrong of [
      -1,
      31,
      2 ** 31,
      2 ** 53,
      1.5,
      NaN,
      Infinity,
      '1e1',
      '1.0',
      '０',
      '',
      ' 3',
      '3分',
      [],
      {},
      true,
    ])
      expect([wrong, faultsOf(wrong).length]).toEqual([wrong, 1]);
  });
});

describe('T10 aliases, T11 directives', () => {
  const bomb = (levels: number, open: string, close: string): string =>
    [
      `a0: &a0 ${open}x${close}`,
      ...Array.from(
        { length: levels },
        (_, at) => `a${at + 1}: &a${at + 1} ${open}${`*a${at}, `.repeat(9)}*a${at}${close}`,
      ),
    ].join('\n');
  const bombs = [
    bomb(9, '[', ']'),
    bomb(30, '[', ']'),
    `a: &a {b: 1}\nc: {<<: *a, d: 2}\n`,
    `a: &a\n  - *a\n`,
    `a: &a {b: *a}\n`,
    `- &a [${'x, '.repeat(1000)}x]\n${'- *a\n'.repeat(10_000)}`,
    `&root\na: 1\n`,
    `a: &甲 1\nb: *甲\n`,
  ];

  it.each(bombs.map((text, at) => [at + 1, text] as const))(
    'bomb %i: refused with its place, without hanging',
    (_, text) => {
      const [first] = yaml(text).diagnostics;
      expect(first?.code).toBe('yaml-feature');
      expect(first?.span.start).toBe(text.search(/[&*]/));
      expect(timed(() => yaml(text))).toBeLessThan(5_000);
    },
  );

  const directives = ['%YAML 1.1', '%YAML 1.2', '%YAML 1.3', '%TAG ! tag:a,2000:', '%TAG !! tag:b:', '%FOO bar'];
  const scalars = ['NO', '010', '12:30:45', '2024-02-30', '1e3', 'yes', '0x1F', '~', '1.10', '甲'];

  it.each(directives)('%s with ten scalars: refused, never another type', (directive) => {
    for (const scalar of scalars) {
      const text = `${directive}\n---\na: ${scalar}\n`;
      expect([scalar, codesOf(text)[0]]).toEqual([scalar, 'yaml-feature']);
      expect(yaml(text).value).toBe(null);
    }
  });

  it('explicit tags too', () => {
    for (const tag of ['!!int', '!!bool', '!!binary', '!!set', '!!js/function', '!甲'])
      expect(codesOf(`a: ${tag} "1"\n`)).toEqual(['yaml-feature']);
  });
});

describe('T12 many keys', () => {
  it('100,000 keys without hanging, and a duplicate among them found', () => {
    const text = Array.from({ length: 100_000 }, (_, at) => `k${at}: ${at}`).join('\n');
    let value: Positioned | null = null;
    expect(timed(() => (value = yaml(text).value))).toBeLessThan(20_000);
    expect(value).not.toBe(null);
    expect(codesOf(`${text}\nk77: 1\n`)).toEqual(['duplicate-key']);
  });

  it('NFC and NFD spellings are one key, in YAML and JSON', () => {
    const [composed, apart] = ['caf\u00e9', 'cafe\u0301'];
    expect(codesOf(`${composed}: 1\n${apart}: 2\n`)).toEqual(['duplicate-key']);
    expect(
      readJson({ name: 'a', text: `{"${composed}": 1, "${apart}": 2}` }).diagnostics.map(({ code }) => code),
    ).toEqual(['duplicate-key']);
  });
});

describe('T15 names of people are never changed', () => {
  const characters = [
    '𠮷',
    '䶮',
    '\uE001',
    '\uF9D0',
    '㎡',
    '①',
    'Ⅲ',
    '⼀',
    'é',
    'e\u0301',
    '·',
    '～',
    '〇',
    'Ａ',
    'ß',
    'İ',
    'ﬁ',
    '㐂',
    '𨭎',
    '\u{2F81A}',
  ];
  const names = characters.flatMap((character) =>
    [`${character}甲`, `甲${character}`, `甲${character}乙`, character.repeat(2), `${character}·${character}`].flatMap(
      (name) => [name, ` ${name}`.trim() + '丙'],
    ),
  );

  it('200 names through YAML, JSON and a decision, unit by unit', () => {
    expect(names.length).toBe(200);
    for (const name of names) {
      const data = { 案卷: name };
      expect(readJson({ name: 'a', text: JSON.stringify(data) }).value).toEqual(data);
      for (const text of [`案卷: ${name}\n`, `案卷: "${name}"\n`, `案卷: '${name}'\n`, `案卷: |-\n  ${name}\n`]) {
        const { value, diagnostics } = yaml(text);
        expect([name, diagnostics.map((one) => noticeOf(one).zh)]).toEqual([name, []]);
        expect(value === null ? '' : JSON.stringify(plain(value))).toBe(JSON.stringify(data));
      }
    }
  });
});
