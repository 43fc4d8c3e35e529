import { describe, expect, it } from 'vitest';
import { compile, type RuleFolder } from '#compiler';
import { positionOf, severityOf } from '#diagnostics';
import { parse } from '#grammar';
import { seededRandom, type Random } from '../support/generate/random.ts';
import { folderIn, goodRules, libraryOf } from '../support/rule-folders.ts';

const mutations = 2_000;
const packs = [
  'another-trade',
  'cap',
  'fixed-points',
  'graded-measures',
  'money-table',
  'readings',
  'recidivism',
  'two-degrees',
];

/** A text with one token lost, one put in, or two neighbours swapped, and the line it happened on. */
interface Mutation {
  readonly text: string;
  readonly line: number;
}

/** Words, numbers and marks as people see them; line ends are no tokens. */
const tokens = /[^\s、（）()“”"]+|[、（）()“”"]/g;

function mutated(text: string, random: Random): Mutation {
  const lines = text.split('\n');
  const candidates = lines.flatMap((line, at) => (/^\s*#|^\s*$/.test(line) ? [] : [at]));
  const at = random.pick(candidates);
  const line = lines[at] ?? '';
  const found = [...line.matchAll(tokens)];
  const place = random.integer(0, found.length - 1);
  const one = found[place];
  const next = found[place + 1];
  if (one === undefined) return { text, line: at + 1 };
  const [start, end] = [one.index, one.index + one[0].length];
  const foreign = random.pick(['甲', '、', '9分以上', '第一条', '且', '（', '“', '应当', '为']);
  const changed = random.pick([
    () => line.slice(0, start) + line.slice(end),
    () => `${line.slice(0, start)}${foreign} ${line.slice(start)}`,
    () =>
      next === undefined
        ? line.slice(0, start) + line.slice(end)
        : line.slice(0, start) +
          next[0] +
          line.slice(end, next.index) +
          one[0] +
          line.slice(next.index + next[0].length),
  ])();
  return { text: lines.with(at, changed).join('\n'), line: at + 1 };
}

/** Declarations by their first words, to see which are still there. */
function outline(text: string): readonly string[] {
  return parse({ name: 'a.zs', text }).value.declarations.map(({ keyword, value, keywordSpan }) =>
    [keyword, text.slice(keywordSpan.end, value.span.end).trim()].join(' '),
  );
}

describe(`T6 ${String(mutations)} mutations of one token`, () => {
  const library = libraryOf(goodRules);
  const folders = packs.map((name) => folderIn(goodRules, name));
  let errors = 0;
  let near = 0;
  let untouched = 0;
  let kept = 0;

  it('nothing is built where there is an error, and where there is none nothing else is said', () => {
    const random = seededRandom(6);
    for (let round = 0; round < mutations; round += 1) {
      const folder = random.pick(folders);
      const [file, ...others] = folder.files;
      if (file === undefined) continue;
      const { text, line } = mutated(file.text, random);
      const changed: RuleFolder = { ...folder, files: [{ ...file, text }, ...others] };
      const { value, diagnostics } = compile(changed, library);
      const found = diagnostics.filter((one) => severityOf(one) === 'error');
      expect([text, value !== null]).toEqual([text, found.length === 0]);
      const [first] = found;
      if (first !== undefined) {
        errors += 1;
        const lines = [first.span, ...first.related.map(({ span }) => span)].map(
          ({ source, start }) => positionOf(source, start).line,
        );
        if (lines.some((one) => Math.abs(one - line) <= 1)) near += 1;
      }
      const before = outline(file.text);
      const after = new Set(outline(text));
      untouched += before.length - 1;
      kept += Math.min(before.length - 1, before.filter((one) => after.has(one)).length);
    }
    expect(errors).toBeGreaterThan(mutations / 2);
  });

  it('the first diagnostic stands within a line of the mistake in at least 95 of 100', () => {
    expect(near / errors).toBeGreaterThanOrEqual(0.95);
  });

  it('at least 90 of 100 of the other rules are still there to be looked at', () => {
    expect(kept / untouched).toBeGreaterThanOrEqual(0.9);
  });
});
