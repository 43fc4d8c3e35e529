import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { positionOf } from '#diagnostics';
import { compileFolder } from '../../cli/compile-folder.ts';
import { folderIn, goodRules } from '../support/rule-folders.ts';

/** The rule folder as bytes of some encoding, compiled as a shell compiles it. */
function compiledAs(encode: (text: string) => Buffer, more = ''): ReturnType<typeof compileFolder> {
  const place = mkdtempSync(join(tmpdir(), 'zhunsheng-encoding-'));
  const { files, texts } = folderIn(goodRules, 'money-table');
  try {
    mkdirSync(join(place, '甲'));
    for (const { name, text } of [...files, ...texts])
      writeFileSync(join(place, '甲', name), encode(name.endsWith('.zs') ? text + more : text));
    return compileFolder(join(place, '甲'));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const accepted: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-8, CRLF': (text) => Buffer.from(crlf(text)),
  'UTF-8 with a mark, CRLF': (text) => Buffer.from(`\uFEFF${crlf(text)}`),
};

describe('T16 encodings and line ends', () => {
  it('one digest, whichever of the four', () => {
    const digests = new Set<string | undefined>();
    for (const encode of Object.values(accepted)) digests.add(compiledAs(encode).value?.tables.digest);
    expect(digests.size).toBe(1);
    expect([...digests][0]).toMatch(/^sha256:/);
  });

  it('and the same places', () => {
    const places = new Set<string>();
    for (const encode of Object.values(accepted)) {
      const { diagnostics } = compiledAs(encode, '\n情形 9\n  档次 𠮷𠮷 无此\n');
      places.add(JSON.stringify(diagnostics.map(({ code, span }) => [code, positionOf(span.source, span.start)])));
    }
    expect([...places]).toHaveLength(1);
    expect([...places][0]).toContain('"column":9');
  });

  it('GB18030, UTF-16 and Latin-1 are refused with the place', () => {
    const gb18030 = Buffer.from([0xb9, 0xe6, 0xd4, 0xf2, 0xbc, 0xaf, 0x20, 0xbc, 0xd7]);
    const refused = [gb18030, Buffer.from('\uFEFF规则集 甲', 'utf16le'), Buffer.from('caf\u00e9', 'latin1')];
    for (const bytes of refused) {
      const { value, diagnostics } = compiledAs(() => bytes);
      expect(value).toBe(null);
      expect(diagnostics.map(({ code }) => code)).toContain('not-utf8');
    }
  });
});
