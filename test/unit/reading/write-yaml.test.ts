import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isReserved,
  plain,
  readYaml,
  yamlEntries,
  yamlRow,
  type Writable,
  type WritableTable,
} from '../../../reading/index.ts';

const readBack = (text: string): unknown => {
  const { value, diagnostics } = readYaml({ name: '案卷.yaml', text });
  return value === null ? diagnostics : plain(value);
};

/** Every scalar as its text, as reading gives it. */
const asText = (value: Writable): unknown => {
  if (value === null) return null;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return (value as readonly Writable[]).map(asText);
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, asText(inside)]));
};

describe('writing YAML', () => {
  it('puts an entry of a record on a line, and several below each other', () => {
    const record = {
      人员: { 类别: '医师', 执业点: [{ 机构: 'H1', 自: '2019-07-01' }] },
      记录: [
        { 类型: '违规', 编号: 'F1', 行为: [], 处理: { 方式: '协议处理', 依据: ['《2号令》第三十八条第（四）项'] } },
        { 类型: '通知', 编号: 'N1', 急诊: true, 分: 3 },
      ],
    };
    expect(yamlEntries(record)).toEqual([
      '人员: {类别: 医师, 执业点: [{机构: H1, 自: 2019-07-01}]}',
      '记录:',
      '  - {类型: 违规, 编号: F1, 行为: [], 处理: {方式: 协议处理, 依据: [《2号令》第三十八条第（四）项]}}',
      '  - {类型: 通知, 编号: N1, 急诊: true, 分: 3}',
    ]);
  });

  it.each([
    ['6.1', '"6.1"'],
    ['007', '"007"'],
    ['甲: 乙', '"甲: 乙"'],
    ['甲:乙', '甲:乙'],
    ['甲 #乙', '"甲 #乙"'],
    ['a, b', '"a, b"'],
    ['', '""'],
    ['~', '"~"'],
    ['null', '"null"'],
    ['- 甲', '"- 甲"'],
    ['两行\n文字', '"两行\\n文字"'],
    ['“引号”', '“引号”'],
    ['2025-03-10', '2025-03-10'],
  ])('quotes %j where it must: %s', (text, written) => {
    expect(yamlRow(text)).toBe(written);
    expect(readBack(`键: ${written}`)).toEqual({ 键: text });
  });

  it('reads back as it was, whatever the data', () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom('甲', ': ', ' #', '-', '{', '，', '6.10', '"', "'"),
      )
      .filter((one) => !/[\p{Cc}\p{Cf}\p{Cs}\u200B-\u200F\u2060-\u2069\uFEFF\p{Cn}]/u.test(one));
    const key = text.filter((one) => one !== '' && one !== '<<' && !isReserved(one) && one === one.normalize('NFC'));
    const { tree } = fc.letrec<{ tree: Writable; table: WritableTable }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        text,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 3 }),
        tie('table'),
      ),
      table: fc.dictionary(key, tie('tree'), { maxKeys: 3 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 3 }), (table) => {
        expect(readBack(yamlEntries(table).join('\n'))).toEqual(asText(table));
      }),
      { numRuns: 2000 },
    );
  });
});
