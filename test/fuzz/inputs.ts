import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseKeywords, convert, declarationKeywords, operatorWords } from '#grammar';
import { seededRandom, type Random } from '../support/generate/random.ts';
import { folderIn, foldersIn, goodRules, shippedRules } from '../support/rule-folders.ts';

/** What a shell might be handed: a rule file in one of the forms with a source text beside it, and data. */
export interface Input {
  readonly form: 'zs' | 'zs.yaml';
  readonly rules: string;
  /** The folder whose name and other files it takes, null for none. */
  readonly base: string | null;
  readonly text: string;
  readonly data: string;
}

const own = (name: string): string =>
  folderIn(goodRules, name)
    .files.map(({ text }) => text)
    .join('\n');
/** Rule sets of their own, and one that inherits. */
const bases = foldersIn(goodRules).filter((name) => name === 'overlay' || !own(name).includes('继承'));
const regulation = readFileSync(join(shippedRules, 'qinghai/原文.txt'), 'utf8').slice(0, 1200);
const record = readFileSync(join(shippedRules, 'qinghai/records/01-初次轻微.yaml'), 'utf8');

/** The same rules in the YAML form, made when first asked for. */
const yamlForms = new Map<string, string>();
const yamlOf = (name: string): string => {
  const known = yamlForms.get(name);
  if (known !== undefined) return known;
  const made = convert({ name: 'a.zs', text: own(name) }, 'yaml').value ?? '';
  yamlForms.set(name, made);
  return made;
};

const words = [
  ...Object.keys(declarationKeywords),
  ...Object.keys(clauseKeywords),
  ...Object.keys(operatorWords),
  ...[
    '甲',
    '乙',
    '1.1',
    '3分',
    '9分以上',
    '1万元以上不满5万元',
    '第十条（三）1',
    '《甲》第一条',
    '“文”',
    '「名」',
    '继承 national',
  ],
];
const marks = [
  ...[
    ' ',
    '\n',
    '\n  ',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '、',
    '，',
    '：',
    '；',
    '。',
    '（',
    '）',
    '(',
    ')',
    '【',
    '“',
    '”',
    '"',
    "'",
    '「',
    '」',
    '《',
    '》',
  ],
  ...[
    '#',
    '-',
    '- ',
    ': ',
    ':',
    '|',
    '>',
    '&a ',
    '*a',
    '!!str ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '? ',
    '<<: ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '~',
    '\\',
  ],
  ...[
    '\u0000',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u3000',
    '\u00a0',
    '\ud800',
    '\udc00',
    '\u2028',
    '𠮷',
    'e\u0301',
    '１',
    '％',
    '=',
    '&&',
    '>=',
    '__proto__',
  ],
];

const many = (random: Random, most: number, make: () => string): string =>
  Array.from({ length: random.integer(0, most) }, make).join('');

const soup = (random: Random): string =>
  many(random, 60, () => (random.chance(0.5) ? `${random.pick(words)} ` : random.pick(marks)));

/** Bytes as a shell decodes them: what is not UTF-8 is refused before, but a replacement character is a character. */
const bytes = (random: Random): string =>
  Buffer.from(
    Array.from({ length: random.integer(0, 300) }, () => random.integer(0, random.pick([127, 255]))),
  ).toString('utf8');

const units = (random: Random): string =>
  many(random, 120, () =>
    String.fromCharCode(
      random.pick([random.integer(0, 0xffff), random.integer(0xd7f0, 0xe010), random.integer(0x20, 0x7e)]),
    ),
  );

/** One thing many times: long, or deep. */
const repeated = (random: Random): string => {
  const piece = random.pick([...marks, ...words]) + (random.chance(0.3) ? random.pick(marks) : '');
  const head = random.pick(['', '情形 1\n  当 ', '情形 1\n  依据 ', '- 情形: 1\n  当: ', '词表 甲\n  项 ']);
  return head + piece.repeat(random.integer(1, random.pick([10, 20, 50, 200, random.chance(0.1) ? 3000 : 100])));
};

/** Lines lost, doubled, moved; words and characters lost, doubled, put in, from elsewhere. */
const damaged = (random: Random, text: string): string => {
  let lines = text.split('\n');
  for (let round = random.pick([1, 1, 1, 2, 3]); round > 0; round -= 1) {
    const at = random.integer(0, lines.length - 1);
    const line = lines[at] ?? '';
    const place = random.integer(0, line.length);
    const length = random.integer(0, 4);
    const insert = random.pick([
      '',
      random.pick(marks),
      random.pick(words),
      line.slice(place, place + length).repeat(2),
    ]);
    const kept = [
      ...lines.slice(0, at),
      line.slice(0, place) + insert + line.slice(place + length),
      ...lines.slice(at + 1),
    ];
    lines = random.pick([
      () => kept,
      () => kept,
      () => kept,
      () => [...lines.slice(0, at), line.replace(/\d/, String(random.integer(0, 9))), ...lines.slice(at + 1)],
      () => [...lines.slice(0, at), line.replace(/\d/, String(random.integer(0, 9))), ...lines.slice(at + 1)],
      () => lines.toSpliced(at, 1),
      () => lines.toSpliced(at, 0, random.pick(lines)),
      () => lines.toSpliced(at, 1, random.pick(lines)),
    ])();
  }
  return lines.join('\n');
};

const anything = (random: Random): string => random.pick([soup, bytes, units, repeated])(random);

/** The input of a seed: a quarter of them rules that somebody damaged, the others anything at all. */
export function inputOf(seed: number): Input {
  const random = seededRandom(seed);
  const text = random.pick([() => '', () => anything(random), () => damaged(random, regulation)])();
  const data = random.pick([() => '', () => anything(random), () => damaged(random, record)])();
  if (random.chance(0.75)) {
    const form = random.chance(0.5) ? 'zs' : 'zs.yaml';
    return { form, rules: anything(random), base: null, text, data };
  }
  const base = random.pick(bases);
  const yaml = random.chance(0.3);
  const rules = damaged(random, yaml ? yamlOf(base) : own(base));
  return { form: yaml ? 'zs.yaml' : 'zs', rules, base, text, data };
}
