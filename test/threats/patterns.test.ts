import { describe, expect, it } from 'vitest';
import { parse, parseClauses, parseYaml, readCitation, segment } from '#grammar';
import { readJson, readYaml } from '#reading';

const size = 50_000;
/** What makes patterns that backtrack slow: many of one kind, then something else; and our own marks over and over. */
const hostile = [
  ...[
    'a',
    ' ',
    '1',
    '甲',
    '第',
    '第十',
    '（',
    '(一)',
    '、',
    '"',
    '“',
    '《',
    '「',
    '#',
    '-',
    '.',
    '9分',
    '至',
    '以上',
    '。',
    '；',
    '\t',
    '\u3000',
  ],
  ...[
    '第十条',
    '第十条（三）',
    '附件2',
    '《甲》',
    '1.',
    'e\u0301',
    ': ',
    '\\',
    '%',
    '１',
    '\r',
    '\n',
    '\n\n',
    '\n  ',
    '甲.',
    '1-',
    '12:',
    '&a',
    '"\\',
  ],
];
const texts = hostile.flatMap((piece) => {
  const many = piece.repeat(Math.ceil(size / piece.length));
  return [many, `${many}!`, `情形 ${many}`, `情形 1\n  依据 ${many}乙`];
});

/** Processor time in milliseconds. */
const timed = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'rules as text': (text) => parse({ name: 'a.zs', text }),
  'rules in YAML': (text) => parseYaml({ name: 'a.zs.yaml', text }),
  'a source text': (text) => parseClauses({ name: '原文.txt', text }),
  YAML: (text) => readYaml({ name: 'a.yaml', text }),
  JSON: (text) => readJson({ name: 'a.json', text }),
  'a citation': (text) => readCitation(text, { source: { name: 'a', text }, start: 0, end: text.length }),
};

describe(`T17 ${String(texts.length)} hostile texts of 50,000 characters`, () => {
  it.each(Object.keys(readers))('%s: read in time, and twice as much in about twice the time', (name) => {
    const read = readers[name];
    if (read === undefined) throw new Error(name);
    const slow = texts.flatMap((text) => {
      if (timed(() => read(text)) < 1_000) return [];
      const [once, twice] = [timed(() => read(text)), timed(() => read(text + text))];
      return once > 1_000 && twice > once * 3
        ? [`${JSON.stringify(text.slice(0, 12))}: ${String(once)} ms, ${String(twice)} ms`]
        : [];
    });
    expect(slow).toEqual([]);
  });

  it('a name without blanks is cut within its limit', () => {
    expect(timed(() => segment('甲含乙且'.repeat(16), new Set(['甲', '乙'])))).toBeLessThan(5_000);
  });
});
