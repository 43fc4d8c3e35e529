import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pathTrouble } from '../../../playground/keep/folder/path-trouble.ts';
import { readZip, zipLimits, zipOf } from '../../../playground/keep/folder/zip.ts';

const files = [
  { path: 'records/张三.yaml', text: '格式: 1\n' },
  { path: 'suites/第一条.yaml', text: '' },
  { path: '原文.txt', text: '第一条　甲𠮷。\n' },
  { path: '规则.zs', text: '规则集 甲\r\n' },
];

const zipped = (inside: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(inside).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
const why = (archive: Uint8Array): unknown => {
  const folder = readZip(archive);
  return folder.kind === 'ZipTrouble' ? [folder.why, folder.detail] : folder.files.map(({ path }) => path);
};

/** An archive of one file whose name is then overwritten, byte by byte. */
const renamed = (name: string, bytes: readonly number[]): Uint8Array => {
  const archive = zipped({ [`${name}.zs`]: '' });
  const old = strToU8(name);
  for (let at = 0; at + old.length <= archive.length; at++)
    if (old.every((byte, offset) => archive[at + offset] === byte)) archive.set(bytes, at);
  return archive;
};

describe('a folder as a zip', () => {
  it('comes back as it went out, the same bytes each time', () => {
    expect(readZip(zipOf('甲', files))).toEqual({ kind: 'UnzippedFolder', name: '甲', files, ignored: [] });
    expect(zipOf('甲', files)).toEqual(zipOf('甲', files));
  });

  it('may lie in the archive directly, among what operating systems leave behind', () => {
    const archive = zipped({
      '规则.zs': '',
      'records/a.yaml': '',
      '__MACOSX/._规则.zs': 'x',
      '.DS_Store': 'x',
      'a/': '',
    });
    expect(readZip(archive)).toMatchObject({ name: null, files: [{ path: 'records/a.yaml' }, { path: '规则.zs' }] });
  });

  it('keeps out what has no place in a rule folder, and says how much', () => {
    const archive = zipped({ 'x/规则.zs': '', 'x/图.png': new Uint8Array([0xff, 0xd8]), 'x/a/b.zs': '' });
    expect(readZip(archive)).toMatchObject({ files: [{ path: '规则.zs' }], ignored: ['x/图.png', 'x/a/b.zs'] });
  });

  it.each([
    ['../规则.zs', 'outside'],
    ['a/../../规则.zs', 'outside'],
    ['a\\..\\..\\规则.zs', 'outside'],
    ['/etc/规则.zs', 'absolute'],
    ['C:/规则.zs', 'absolute'],
    ['records/constructor', 'reserved'],
    ['con.zs', 'reserved'],
    ['records/LPT1.yaml', 'reserved'],
    ['规\u202E则.zs', 'characters'],
    ['a|b.zs', 'characters'],
    [`${'长'.repeat(241)}.zs`, 'too-long'],
  ])('with the name %j is refused: %s', (path, trouble) => {
    expect(why(zipped({ [path]: '' }))).toEqual([trouble, path.replaceAll('\\', '/')]);
  });

  it('with names in GBK, as Windows writes them, is read', () => {
    // “规则” in GBK; the flag that says UTF-8 is off.
    expect(why(renamed('xxxx', [0xb9, 0xe6, 0xd4, 0xf2]))).toEqual(['规则.zs']);
  });

  it('with a name that means something to JavaScript is refused', () => {
    expect(why(renamed('xxxxxxxxx/xxxxxxxxx', [...strToU8('__proto__/__proto__')]))).toEqual([
      'reserved',
      '__proto__/__proto__.zs',
    ]);
  });

  it('of no text, no zip, nothing of ours is refused', () => {
    expect(why(zipped({ '规则.zs': new Uint8Array([0xb9, 0xe6]) }))).toEqual(['not-text', '规则.zs']);
    expect(why(strToU8('no zip at all'))).toEqual(['not-zip', '']);
    expect(why(zipped({ '图.png': 'x' }))).toEqual(['nothing', '']);
    expect(why(zipOf('甲', files).subarray(0, 100))).toEqual(['not-zip', '']);
  });

  it('too large, or too many, is left at the limit', () => {
    const archive = zipped({ 'a.zs': new Uint8Array(64 * 1024 * 1024) });
    const start = performance.now();
    expect(why(archive)).toEqual(['too-large', 'a.zs']);
    expect(performance.now() - start).toBeLessThan(2000);
    const many = Object.fromEntries(Array.from({ length: zipLimits.files + 1 }, (_, at) => [`${at}.zs`, '']));
    expect(why(zipped(many))).toEqual(['too-many', `${zipLimits.files}.zs`]);
    expect(why(new Uint8Array(zipLimits.archiveBytes + 1))).toEqual(['too-large', '']);
  });

  it('cut or changed anywhere never throws', () => {
    const archive = zipOf('甲', files);
    for (let at = 0; at < archive.length; at++) {
      readZip(archive.subarray(0, at));
      const changed = archive.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      readZip(changed);
    }
  });
});

describe('a path', () => {
  it.each(['规则.zs', 'suites/第十条-情形一档.yaml', 'a b.txt', '规则集.zs.yaml'])('%s is fine', (path) => {
    expect(pathTrouble(path)).toBeNull();
  });
});
