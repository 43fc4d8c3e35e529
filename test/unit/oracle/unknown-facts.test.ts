import { describe, expect, it } from 'vitest';

import { decide, finding, problemsOf, rowOf, without, yearOf } from './case.ts';

const unknownResponsibility = (label: string): ReturnType<typeof finding> =>
  without(finding('F1', '2025-03-10', [label]), '责任');

describe('unknown facts', () => {
  it('responsibility: the union over its values', () => {
    const decision = decide([unknownResponsibility('分解住院')]);
    expect(rowOf(decision, 'F1')).toMatchObject({
      合法分值: [1, 2, 3],
      适用情形: '3.3.1',
      基准分: null,
      建议分值: null,
    });
    expect(yearOf(decision, 2025)).toMatchObject({ 累计: [1, 2, 3], 建议: null });
    expect(decision.待定).toEqual([{ 事项: '责任程度', 编号: 'F1' }]);
  });

  it('responsibility with a mitigating circumstance: {1, 4} ∪ {2, 4, 5} ∪ {3, 4, 5, 6}', () => {
    const row = rowOf(decide([{ ...unknownResponsibility('高套病种'), 情节: ['主动挽回损失'] }]), 'F1');
    expect(row.合法分值).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('responsibility decides whether 3.1 matches: main 3, else nothing', () => {
    const handled = {
      ...unknownResponsibility('分解住院'),
      行为: [],
      处理: { 方式: '协议处理', 依据: ['2号令第三十八条第（四）项'] },
    };
    const decision = decide([handled]);
    expect(rowOf(decision, 'F1')).toMatchObject({
      情形: ['3.1'],
      适用情形: ['3.1', null],
      合法分值: [0, 3],
      建议分值: null,
    });
    expect(problemsOf(decision)).toEqual([]);
  });

  it('an emergency nobody recorded', () => {
    const decision = decide([finding('F1', '2025-03-10', ['未履行自费告知义务'], { 责任: '重要责任' })]);
    expect(rowOf(decision, 'F1')).toMatchObject({ 情形: ['3.3.6'], 适用情形: ['3.3.6', null], 合法分值: [0, 2] });
    expect(decision.待定).toEqual([{ 事项: '急诊抢救', 编号: 'F1' }]);
  });

  it('but it does not matter where no situation asks, or a higher one governs', () => {
    expect(decide([finding('F1', '2025-03-10', ['分解住院'])]).待定).toEqual([]);
    expect(decide([finding('F1', '2025-03-10', ['冒名结算', '未履行自费告知义务'])]).待定).toEqual([]);
  });

  it('the basis of a penalty: 38, 39 (main only) or 40 or none of them', () => {
    const entry = finding('F1', '2025-03-10', ['分解住院'], { 处理: { 方式: '医保行政处罚' }, 责任: '主要责任' });
    const decision = decide([entry]);
    expect(rowOf(decision, 'F1')).toMatchObject({
      情形: ['3.3.1', '4.1', '6.1'],
      适用情形: ['3.3.1', '4.1', '6.1'],
      合法分值: [3, 6, 12],
    });
    expect(decision.待定).toEqual([{ 事项: '处理依据', 编号: 'F1' }]);
    const general = decide([{ ...entry, 责任: '一般责任' }]);
    expect(rowOf(general, 'F1').合法分值).toEqual([1, 10]);
  });

  it('an empty basis is recorded, not unknown', () => {
    const entry = finding('F1', '2025-03-10', ['分解住院'], { 处理: { 方式: '医保行政处罚', 依据: [] } });
    expect(decide([entry])).toMatchObject({ 待定: [] });
    expect(rowOf(decide([entry]), 'F1').合法分值).toEqual([1]);
  });

  it('two unknown facts are independent: public or private, general to main', () => {
    const entry = without(
      finding('F1', '2025-03-10', ['超规定使用高价非中选产品'], { 处理: { 方式: '医保通报', 依据: [] } }),
      '责任',
    );
    const decision = decide([entry]);
    expect(rowOf(decision, 'F1').合法分值).toEqual([0, 1, 2, 3]);
    expect(decision.待定.map(({ 事项 }) => 事项)).toEqual(['责任程度', '机构性质']);
  });

  it('a presumption is taken and asks for nothing', () => {
    expect(decide([finding('F1', '2025-03-10', ['高套病种'])]).待定).toEqual([]);
  });
});

describe('the officer’s choice', () => {
  const chosen = (认定分值: number, more = {}): ReturnType<typeof decide> =>
    decide([
      finding('F1', '2025-03-10', ['高套病种'], { 责任: '重要责任', 情节: ['主动挽回损失'], 认定分值, ...more }),
    ]);

  it('in the set replaces it; off the base it wants a reason', () => {
    expect(rowOf(chosen(2, { 理由: '主动退回' }), 'F1')).toMatchObject({
      合法分值: [2, 4, 5],
      记分: [2],
      建议分值: 2,
      基准分: 5,
    });
    expect(problemsOf(chosen(2, { 理由: '主动退回' }))).toEqual([]);
    expect(problemsOf(chosen(2))).toEqual(['F1 缺少理由']);
    expect(problemsOf(chosen(5))).toEqual([]);
  });
  it('outside the set it stands and is a problem', () => {
    expect(yearOf(chosen(3, { 理由: '从轻' }), 2025).累计).toEqual([3]);
    expect(problemsOf(chosen(3, { 理由: '从轻' }))).toEqual(['F1 分值越界']);
    expect(problemsOf(chosen(3))).toEqual(['F1 分值越界', 'F1 缺少理由']);
  });
  it('while the responsibility is unknown wants a reason only if it is no responsibility’s base value', () => {
    const unknown = (认定分值: number): readonly string[] =>
      problemsOf(decide([{ ...unknownResponsibility('高套病种'), 情节: ['主动挽回损失'], 认定分值 }]));
    expect(unknown(5)).toEqual([]);
    expect(unknown(2)).toEqual(['F1 缺少理由']);
    expect(unknown(7)).toEqual(['F1 分值越界', 'F1 缺少理由']);
  });
  it('where nothing matches 0 is fine, anything else stands as a problem', () => {
    const entry = without(finding('F1', '2025-03-10', ['分解住院'], { 理由: '已说明' }), '处理');
    expect(problemsOf(decide([{ ...entry, 认定分值: 0 }]))).toEqual(['F1 未经处理']);
    const stands = decide([{ ...entry, 认定分值: 2 }]);
    expect(problemsOf(stands)).toEqual(['F1 未经处理', 'F1 分值越界']);
    expect(rowOf(stands, 'F1')).toMatchObject({ 合法分值: [0], 记分: [2], 建议分值: 2 });
  });
});
