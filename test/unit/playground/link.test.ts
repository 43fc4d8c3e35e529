import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { linkLimits, readLink, writeLink } from '../../../playground/keep/link/link.ts';
import type { Shared } from '../../../playground/keep/link/shared.ts';

const fixtures = join(import.meta.dirname, 'links');
const shared: Shared = {
  name: '一',
  folder: '一',
  base: null,
  files: [{ path: '规则集.zs', text: '规则集 一\n' }],
  beside: [],
  view: 'case',
  trial: { origin: null, record: { 案卷: '甲', 记录: [] }, asOf: '2025-12-31', knownAt: null, readings: [] },
};

/** A link with this in it, whatever it is. */
const linkWith = (value: unknown): string => packed(strToU8(JSON.stringify(value)));
const packed = (bytes: Uint8Array): string => `1.${Buffer.from(deflateSync(bytes)).toString('base64url')}`;

describe('a link', () => {
  it('opens as what was shared, in an address’s own characters', () => {
    const link = writeLink(shared);
    expect(link).toMatch(/^1\.[A-Za-z0-9_-]+$/);
    expect(readLink(link ?? '')).toEqual(shared);
  });

  it.each(readdirSync(fixtures))('made earlier opens forever: %s', (name) => {
    const fixture = JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as { link: string; shared: unknown };
    expect(readLink(fixture.link)).toEqual(fixture.shared);
  });

  it('of another version, cut, or of other characters says so', () => {
    const link = writeLink(shared) ?? '';
    expect(readLink(`2.${link.slice(2)}`)).toBe('unknown-version');
    expect(readLink(link.slice(0, -20))).toBe('damaged');
    expect(readLink(`${link}%20`)).toBe('damaged');
    expect(readLink('1.')).toBe('damaged');
    expect(readLink('')).toBe('damaged');
    expect(readLink(`1.${'A'.repeat(linkLimits.characters)}`)).toBe('too-large');
  });

  it('is not made if it could not be opened', () => {
    const text = Array.from({ length: 60_000 }, (_, at) => `第${at}条 ${at * 7919}`).join('\n');
    expect(writeLink({ ...shared, files: [{ path: '原文.txt', text }] })).toBeNull();
  });

  it.each<[string, (copy: Record<string, unknown>) => unknown]>([
    ['no object', () => [1]],
    ['another view', (copy) => ({ ...copy, view: 'admin' })],
    ['a number for a name', (copy) => ({ ...copy, name: 3 })],
    ['a folder that leads away', (copy) => ({ ...copy, folder: '../a' })],
    ['a path that leads away', (copy) => ({ ...copy, files: [{ path: 'suites/../../a', text: '' }] })],
    ['the same file twice', (copy) => ({ ...copy, files: [1, 2].map(() => ({ path: 'a.zs', text: '' })) })],
    [
      'too many files',
      (copy) => ({ ...copy, files: Array.from({ length: 1001 }, (_, at) => ({ path: `${at}`, text: '' })) }),
    ],
    ['a text that is none', (copy) => ({ ...copy, files: [{ path: 'a.zs', text: 3 }] })],
    ['a day that is none', (copy) => ({ ...copy, trial: { ...shared.trial, asOf: '2025-13-01' } })],
    ['a record that is a text', (copy) => ({ ...copy, trial: { ...shared.trial, record: 'x' } })],
    ['a missing part', (copy) => ({ ...copy, beside: undefined })],
    ['a reading that is none', (copy) => ({ ...copy, trial: { ...shared.trial, readings: [{ reading: 'x' }] } })],
  ])('with %s is refused', (_, change) => {
    expect(readLink(linkWith(change({ ...shared })))).toBe('damaged');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'with the key %s is refused, and changes nothing',
    (key) => {
      const record = `{"人员":{"${key}":{"polluted":1}}}`;
      const text = JSON.stringify(shared).replace('{"案卷":"甲","记录":[]}', record);
      expect(text).toContain(key);
      expect(readLink(packed(strToU8(text)))).toBe('damaged');
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('too deep is refused', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const text = JSON.stringify(shared).replace('"记录":[]', `"记录":${deep}`);
    expect(readLink(packed(strToU8(text)))).toBe('damaged');
  });

  it('that would inflate to 60 MB is left at the limit', () => {
    const bomb = packed(new Uint8Array(60 * 1024 * 1024));
    expect(bomb.length).toBeGreaterThan(64 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(readLink(bomb)).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  });

  it('changed at random 10,000 times never throws', () => {
    const random = sequence(20261122);
    const links = readdirSync(fixtures).map((name) => {
      const { link } = JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as { link: string };
      return link;
    });
    for (let round = 0; round < 10_000; round++) {
      const link = links[round % links.length] ?? '';
      const mutated = round % 2 === 0 ? mutate(link, random) : packed(strToU8(mutate(insideOf(link), random)));
      expect(() => readLink(mutated)).not.toThrow();
    }
  });
});

function insideOf(link: string): string {
  return strFromU8(inflateSync(Buffer.from(link.slice(2), 'base64url')));
}

/** The same numbers between 0 and 1 each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function mutate(link: string, random: () => number): string {
  const characters = Array.from(link);
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * characters.length);
    const what = random();
    if (what < 0.5) characters[at] = String.fromCharCode(33 + Math.floor(random() * 90));
    else if (what < 0.7) characters.splice(at, 1 + Math.floor(random() * 8));
    else if (what < 0.9) characters.splice(at, 0, ...characters.slice(at, at + 5));
    else characters.length = at;
  }
  return characters.join('');
}
