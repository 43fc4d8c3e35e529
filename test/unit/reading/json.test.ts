import { describe, expect, it } from 'vitest';
import { readJson } from '../../../reading/index.ts';

const read = (text: string) => readJson({ name: '批.ndjson', text });
const at = (text: string) => read(text).diagnostics.map((d) => `${d.code}@${d.span.start}-${d.span.end}`);

describe('reading JSON', () => {
  it('gives JSON values', () => {
    expect(read('{"记录": [1.5, true, null, "\\u4e2d"], "x": {}}').value).toEqual({
      记录: [1.5, true, null, '中'],
      x: {},
    });
    expect(read('\ufeff[]').value).toEqual([]);
  });

  it.each([
    ['{"a": 1, "a": 2}', ['duplicate-key@9-12']],
    ['{"a": 1, "\\u0061": 2}', ['duplicate-key@9-17']],
    ['{"a": {"b": 1}, "b": {"a": ["a", "a"]}}', []],
    ['{"__proto__": {}}', ['reserved-key@1-12']],
    ['{"\\u005f_proto__": {}}', ['reserved-key@1-17']],
    ['{"a": "x\u202ey"}', ['forbidden-character@8-9']],
    ['['.repeat(17), ['too-deep@16-17']],
    ['['.repeat(50_000), ['too-deep@16-17']],
    ['{"a": "[[[[[[[[[[[[[[[[[[[[[\\"{{{"}', []],
    ['{"a": 1,}', ['unexpected@8-9']],
    ["{'a': 1}", ['unexpected@1-2']],
    ['', ['unexpected@0-0']],
    ['{"a": ', ['unexpected@5-6']],
  ])('%j', (text, expected) => expect(at(text)).toEqual(expected));
});
