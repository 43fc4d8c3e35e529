import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '#grammar';
import { lineAt, sourceOf } from './reading-lines.ts';

const text = readFileSync(new URL('../../support/samples/qinghai-sample.zs', import.meta.url), 'utf8');
const lines = text.split('\n');

/** The same numbers on every run. */
class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  of<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error('empty list');
    return one;
  }
}

/** Mistakes that people make; each returns null where it cannot be made. */
const mistakes: readonly ((line: string) => string | null)[] = [
  (line) =>
    / (?:应当|可以|不得) /.test(line) ? null : line.replace(/\S+/, (word) => `${word.slice(0, 1)}佷${word.slice(1)}`),
  (line) => `${line} @`,
  (line) => `${line}；；`,
  (line) => (line.includes('、') && !line.includes('"') ? line.replace('、', '，') : null),
  (line) => (line.includes('、') && !line.includes('"') ? line.replace('、', '、、') : null),
  (line) =>
    /[0-9]/.test(line) && !/["“]/.test(line)
      ? line.replace(/[0-9]/, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      : null,
  (line) => `${line}\u202E`,
  (line) => (line.includes('"') ? line.replace(/"([^"]*)$/, '$1') : null),
  (line) =>
    /^\s*(?:依据|档次|当|项|默认|主体|状态|性质|词表|情形) /.test(line) ? (/^\s*\S+/.exec(line)?.[0] ?? null) : null,
  (line) => (/ 为 /.test(line) ? line.replace(' 为 ', ' 是 ') : null),
  (line) => (/^\s*\S+ /.test(line) ? line.replace(/^(\s*\S+) /, '$1：') : null),
  (line) => (/ 含 /.test(line) ? line.replace(' 含 ', ' 含 含 ') : null),
  (line) => (/ \(/.test(line) ? line.replace(' (', ' ') : null),
  (line) => (/ 应当 /.test(line) ? line.replace(' 应当 ', ' 应该 ') : null),
  (line) => `${line} 仅当`,
];

const comment = /^\s*(?:#|$)/;
/** A line that is whole by itself: it neither goes on nor is gone on with. */
function whole(at: number): boolean {
  const goesOn = /^\s+[且或、]/.test(lines[at + 1] ?? '') || /[、且或(]$/.test(lines[at] ?? '');
  const isGoneOn = /^\s+[且或、]/.test(lines[at] ?? '') || /[、且或(]$/.test(lines[at - 1] ?? '');
  return !comment.test(lines[at] ?? '') && !goesOn && !isGoneOn;
}

describe('recovery', () => {
  it('300 files with ten mistakes have ten diagnostics each, on the ten lines', () => {
    const chance = new Chance(20261122);
    const wholeLines = lines.map((_, at) => at).filter(whole);
    for (let file = 0; file < 300; file += 1) {
      const broken = [...lines];
      const places = new Set<number>();
      while (places.size < 10) {
        const at = chance.of(wholeLines);
        if (places.has(at)) continue;
        const changed = chance.of(mistakes)(lines[at] ?? '');
        if (changed === null || changed === lines[at]) continue;
        broken[at] = changed;
        places.add(at);
      }
      const joined = broken.join('\n');
      const found = parse(sourceOf(joined)).diagnostics.map(({ span }) => lineAt(joined, span.start));
      const expected = [...places].sort((a, b) => a - b);
      expect(found, expected.map((at) => broken[at]).join('\n')).toEqual(expected);
    }
  });

  it('the first diagnostic of 2,000 files with one word lost, doubled or exchanged is within a line of it in 95 of 100', () => {
    const chance = new Chance(7);
    const words = [...text.matchAll(/[^\s、（）()"]+|[、（）()"]/g)].filter(
      ({ index }) => !comment.test(lines[lineAt(text, index)] ?? ''),
    );
    let told = 0;
    let near = 0;
    for (let file = 0; file < 2000; file += 1) {
      const { 0: word, index } = chance.of(words);
      const replacement = chance.of([
        () => '',
        () => `${word} ${word}`,
        () => chance.of(words)[0],
        () => `${word}佷`,
      ])();
      const broken = text.slice(0, index) + replacement + text.slice(index + word.length);
      const [first] = parse(sourceOf(broken)).diagnostics;
      if (first === undefined) continue;
      told += 1;
      if (Math.abs(lineAt(broken, first.span.start) - lineAt(text, index)) <= 1) near += 1;
    }
    expect(told).toBeGreaterThan(1000);
    expect(near / told).toBeGreaterThanOrEqual(0.95);
  });

  it('a declaration whose first line is broken keeps its name and its clauses', () => {
    const { value, diagnostics } = parse(sourceOf('情形 1.1 甲 乙\n  档次 丙\n阈值 丁 戊\n  当 己\n'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['unquoted-text', 'superfluous']);
    expect(value.declarations).toMatchObject([
      { keyword: '情形', damaged: true, value: { name: { text: '1.1' } }, clauses: [{ keyword: '档次' }] },
      { keyword: '阈值', damaged: true, value: { name: { text: '丁' } }, clauses: [{ keyword: '当' }] },
    ]);
  });

  it('a misspelt keyword is read as the one that was meant', () => {
    const { value, diagnostics } = parse(sourceOf('情况 1.1\n  挡次 甲\n  当 乙\n情形 1.2\n'));
    expect(diagnostics).toHaveLength(2);
    expect(value.declarations).toMatchObject([
      { keyword: '情形', clauses: [{ keyword: '档次' }, { keyword: '当' }] },
      { keyword: '情形' },
    ]);
  });

  it('clauses below a first line that means nothing are not held against the declaration before it', () => {
    const { value, diagnostics } = parse(
      sourceOf('情形 1.1\n  当 乙\n\n开关打开\n  当 丙\n  档次\n\n情形 1.2\n  当 丁\n'),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-keyword', 'line-unfinished']);
    expect(value.declarations).toMatchObject([{ clauses: [{ keyword: '当' }] }, { clauses: [{ keyword: '当' }] }]);
  });

  it('a line that cannot be read marks its declaration as damaged and is left out', () => {
    const { value } = parse(sourceOf('情形 1.1\n  档次\n  当 乙\n情形 1.2\n  当 丙\n'));
    expect(value.declarations).toMatchObject([{ damaged: true, clauses: [{ keyword: '当' }] }, { damaged: false }]);
  });
});
