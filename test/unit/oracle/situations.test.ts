import { describe, expect, it } from 'vitest';

import type { Readings } from '../../oracle/model.ts';
import { qinghai } from '../../oracle/qinghai.ts';
import type { Entry } from '../../oracle/record.ts';
import { decide, finding, problemsOf, rowOf, without } from './case.ts';

const matched = (labels: readonly string[], more: Entry = {}, readings: Readings = {}): readonly string[] =>
  rowOf(decide([finding('F1', '2025-03-10', labels, { 急诊抢救: '否', ...more })], { readings }), 'F1').情形;

describe('the situations of art. 10(3)–(6)', () => {
  it('are 23', () => {
    expect(qinghai.situations).toHaveLength(23);
  });

  it('3.1 needs the liquidated damages and main responsibility, unless the reading says otherwise', () => {
    const damages = { 处理: { 方式: '协议处理', 依据: ['《2号令》第三十八条第（四）项'] } };
    expect(matched([], { ...damages, 责任: '主要责任' })).toEqual(['3.1']);
    expect(matched([], { ...damages, 责任: '重要责任' })).toEqual([]);
    expect(matched([], { ...damages, 责任: '重要责任' }, { 主责限定: '负有责任' })).toEqual(['3.1']);
    expect(matched([], { 处理: { 方式: '协议处理', 依据: ['2号令第三十八条第（三）项'] }, 责任: '主要责任' })).toEqual(
      [],
    );
  });

  it('knows a law by its other names and 款 as 项', () => {
    const cited = (依据: string): readonly string[] =>
      matched([], { 处理: { 方式: '协议处理', 依据: [依据] }, 责任: '主要责任' });
    expect(cited('2号令第三十八条第（四）款')).toEqual(['3.1']);
    expect(cited('《零售药店医疗保障定点管理暂行办法》第三十五条第（三）项')).toEqual(['3.1']);
    expect(cited('零售药店医疗保障定点管理暂行办法第三十五条第(三)款')).toEqual(['3.1']);
  });

  it('3.2 is for public institutions without proper reason', () => {
    const notified = { 处理: { 方式: '医保通报', 依据: [] } };
    const label = ['超规定使用高价非中选产品'];
    expect(matched(label, { ...notified, 机构性质: '公立' })).toEqual(['3.2']);
    expect(matched(label, { ...notified, 机构性质: '民营' })).toEqual([]);
    expect(matched(label, { ...notified, 机构性质: '公立', 正当理由: '是' })).toEqual([]);
    expect(matched(label, { 机构性质: '公立' })).toEqual([]);
  });

  it('3.3.6 not in an emergency', () => {
    expect(matched(['未履行自费告知义务'])).toEqual(['3.3.6']);
    expect(matched(['未履行自费告知义务'], { 急诊抢救: true })).toEqual([]);
  });

  it('4.1 and 6.1 go by the article of the penalty', () => {
    const penalty = (...依据: readonly string[]): Entry => ({ 处理: { 方式: '医保行政处罚', 依据 }, 责任: '主要责任' });
    expect(matched([], penalty('《条例》第三十八条'))).toEqual(['4.1']);
    expect(matched([], penalty('条例第三十九条', '条例第四十条'))).toEqual(['4.1', '6.1']);
    expect(matched([], { ...penalty('条例第四十条'), 责任: '一般责任' })).toEqual(['6.1']);
    expect(matched([], penalty('条例第四十一条'))).toEqual([]);
  });

  it('4.2.1 and 4.2.2 unless the loss or the impersonation is denied', () => {
    expect(matched(['诊断升级'])).toEqual(['4.2.1']);
    expect(matched(['诊断升级'], { 造成基金损失: '否' })).toEqual([]);
    expect(matched(['未核实住院患者身份'])).toEqual(['4.2.2']);
    expect(matched(['未核实住院患者身份'], { 造成冒名就医: false })).toEqual([]);
  });

  it('5.2.2 and 5.2.3 are the handling itself', () => {
    expect(matched([], { 处理: { 方式: '其他部门行政处罚', 依据: [] } })).toEqual(['5.2.2']);
    expect(matched([], { 处理: { 方式: '媒体曝光' } })).toEqual(['5.2.3']);
    expect(matched([], { 处理: { 方式: '媒体曝光' } }, { 曝光前置: '须有处理' })).toEqual([]);
    expect(matched([], { 处理: { 方式: '媒体曝光', 依据: ['条例第三十八条'] } }, { 曝光前置: '须有处理' })).toEqual([
      '5.2.3',
    ]);
  });

  it('6.3.1 unless another authority than health is recorded', () => {
    const revoked = (机关: Entry): Entry => ({ 处理: { 方式: '注销或吊销', 依据: [], ...机关 } });
    expect(matched(['收回执业证书'], revoked({ 机关: '卫生健康' }))).toEqual(['6.3.1']);
    expect(matched(['收回执业证书'], revoked({}))).toEqual(['6.3.1']);
    expect(matched(['收回执业证书'], revoked({ 机关: '市场监管' }))).toEqual([]);
    expect(matched(['注销注册'], revoked({ 机关: '市场监管' }))).toEqual(['6.2']);
  });

  it('6.3.2 wants a reason, also when it does not govern', () => {
    const serious = finding('F1', '2025-03-10', ['其他严重违规']);
    expect(problemsOf(decide([serious]))).toEqual(['F1 情形缺少理由']);
    expect(rowOf(decide([serious]), 'F1').合法分值).toEqual([10]);
    expect(problemsOf(decide([{ ...serious, 理由: '重大损失' }]))).toEqual([]);
    const besides: Entry = {
      ...serious,
      行为: ['注销注册', '其他严重违规'],
      处理: { 方式: '注销或吊销', 机关: '卫生健康', 依据: [] },
    };
    expect(rowOf(decide([besides]), 'F1').适用情形).toBe('6.2');
    expect(problemsOf(decide([besides]))).toEqual(['F1 情形缺少理由']);
  });
});

describe('no points', () => {
  it('without handling nothing is matched', () => {
    for (const entry of [
      without(finding('F1', '2025-03-10', ['分解住院']), '处理'),
      finding('F1', '2025-03-10', ['分解住院'], { 处理: { 依据: [] } }),
    ]) {
      const decision = decide([entry]);
      expect(rowOf(decision, 'F1')).toMatchObject({ 情形: [], 适用情形: null, 合法分值: [0], 建议分值: 0, 记分: [0] });
      expect(problemsOf(decision)).toEqual(['F1 未经处理']);
    }
  });
  it('without a situation', () => {
    const decision = decide([finding('F1', '2025-03-10', ['超规定使用高价非中选产品'])]);
    expect(rowOf(decision, 'F1')).toMatchObject({ 情形: [], 适用情形: null, 合法分值: [0], 建议分值: 0, 记分: [0] });
    expect(problemsOf(decision)).toEqual(['F1 无适用情形']);
  });
});
