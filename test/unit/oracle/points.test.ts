import { describe, expect, it } from 'vitest';

import type { Readings } from '../../oracle/model.ts';
import { decide, finding, rowOf } from './case.ts';

const lawful = (label: string, 责任: string, 情节: readonly string[], readings: Readings = {}): readonly number[] =>
  rowOf(decide([finding('F1', '2025-03-10', [label], { 责任, 情节 })], { readings }), 'F1').合法分值;

const 一档 = '分解住院';
const 二档 = '高套病种';
const 三档 = '冒名结算';
const 四档 = '其他严重违规';
const 从轻 = ['主动挽回损失'];
const 从重 = ['主观故意'];

describe('base values go from low to high (art. 10(7)4)', () => {
  it.each([
    [一档, [1, 2, 3]],
    [二档, [4, 5, 6]],
    [三档, [7, 8, 9]],
    [四档, [10, 11, 12]],
  ])('%s', (label, values) => {
    expect(lawful(label, '一般责任', [])).toEqual([values[0]]);
    expect(lawful(label, '重要责任', [])).toEqual([values[1]]);
    expect(lawful(label, '主要责任', [])).toEqual([values[2]]);
  });
});

describe('circumstances are permissions', () => {
  it.each([
    ['important in 4–6, mitigating', 二档, '重要责任', 从轻, [2, 4, 5]],
    ['general in 4–6, mitigating', 二档, '一般责任', 从轻, [1, 4]],
    ['main in 1–3, mitigating', 一档, '主要责任', 从轻, [1, 2, 3]],
    ['main in 10–12, aggravating', 四档, '主要责任', 从重, [12]],
    ['general in 10–12, aggravating', 四档, '一般责任', 从重, [10, 11, 12]],
    ['general in 1–3, mitigating', 一档, '一般责任', 从轻, [1]],
    ['general in 1–3, aggravating', 一档, '一般责任', 从重, [1, 2, 3, 4]],
    ['main in 7–9, aggravating', 三档, '主要责任', 从重, [9, 12]],
    ['important in 7–9, both', 三档, '重要责任', [...从轻, ...从重], [5, 7, 8, 9, 11]],
    ['two of one class are as good as one', 二档, '重要责任', ['主动交代情况', '消除不利影响'], [2, 4, 5]],
  ])('%s', (_, label, responsibility, circumstances, expected) => {
    expect(lawful(label, responsibility, circumstances)).toEqual(expected);
  });
});

describe('at the ends the readings decide', () => {
  it('最低档减轻 不记分: 0 joins', () => {
    expect(lawful(一档, '重要责任', 从轻, { 最低档减轻: '不记分' })).toEqual([0, 1, 2]);
    expect(lawful(二档, '一般责任', 从轻, { 最低档减轻: '不记分' })).toEqual([1, 4]);
  });
  it('最高档加重 记满12分: 12 is then the only heavier value', () => {
    expect(lawful(四档, '一般责任', 从重, { 最高档加重: '记满12分' })).toEqual([10, 12]);
    expect(lawful(三档, '一般责任', 从重, { 最高档加重: '记满12分' })).toEqual([7, 8, 9, 10]);
  });
});

describe('责任取值 档内任一', () => {
  const readings = { 责任取值: '档内任一' };
  it('makes the base the whole band and a neighbouring band whole', () => {
    expect(lawful(二档, '一般责任', [], readings)).toEqual([4, 5, 6]);
    expect(lawful(二档, '一般责任', 从轻, readings)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(lawful(四档, '一般责任', 从重, { ...readings, 最高档加重: '记满12分' })).toEqual([10, 11, 12]);
  });
  it('still shows the low-to-high base value', () => {
    const row = rowOf(decide([finding('F1', '2025-03-10', [二档], { 责任: '重要责任' })], { readings }), 'F1');
    expect(row).toMatchObject({ 基准分: 5, 建议分值: 5, 记分: [4, 5, 6] });
  });
});

describe('one conduct, several situations: the highest, once', () => {
  it('the highest base value governs, the others are reported as matched', () => {
    const row = rowOf(decide([finding('F1', '2025-03-10', [一档, 三档], { 责任: '重要责任' })]), 'F1');
    expect(row).toMatchObject({
      情形: ['3.3.1', '5.1'],
      适用情形: '5.1',
      档次: '三档',
      合法分值: [8],
      依据: ['第十条（五）1'],
    });
  });
  it('among equals the first in rule order', () => {
    const handled = { 处理: { 方式: '注销或吊销', 机关: '卫生健康', 依据: [] } };
    const row = rowOf(decide([finding('F1', '2025-03-10', ['吊销执业证书'], handled)]), 'F1');
    expect(row).toMatchObject({ 情形: ['6.2', '6.3.1'], 适用情形: '6.2', 合法分值: [10] });
  });
});
