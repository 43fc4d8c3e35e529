import { describe, expect, it } from 'vitest';
import { form, type FieldModel } from '../../../playground/engine/answers/form.ts';
import { openShipped } from './open-shipped.ts';

const opened = openShipped('qinghai');
const model = form(opened);
if (model === null) throw new Error('the rules have errors');

const fieldOf = (kind: string, label: string): FieldModel | undefined =>
  model.kinds.find((one) => one.kind === kind)?.fields.find((field) => field.label === label);

describe('form', () => {
  it('asks for a finding in an officer’s order, the decision last', () => {
    const fields = model.kinds.find(({ kind }) => kind === '违规')?.fields.map(({ label }) => label) ?? [];
    expect(fields.slice(0, 6)).toEqual(['编号', '日期', '检查', '行为编号', '机构', '行为日期']);
    expect(fields.slice(-3)).toEqual(['认定分值', '理由', '记载']);
    expect(fields).not.toContain('类型');
  });

  it('says where a fact is recorded, who determines it and by which clauses', () => {
    expect(fieldOf('违规', '责任程度')).toEqual({
      path: ['责任'],
      label: '责任程度',
      kind: 'option',
      options: ['一般责任', '重要责任', '主要责任'].map((name) => ({ name, citations: expect.any(Array) as unknown })),
      absence: { kind: 'unknown' },
      matters: true,
      determinedBy: ['作出处理的部门'],
      citations: ['第八条第4句', '第十条（七）1', '第十条（七）2', '第十条（七）3'],
    });
    expect(fieldOf('违规', '处理依据')?.path).toEqual(['处理', '依据']);
  });

  it('says what silence means', () => {
    expect(fieldOf('违规', '行为')?.absence).toEqual({ kind: 'required' });
    expect(fieldOf('违规', '情节')?.absence).toEqual({ kind: 'none' });
    expect(fieldOf('违规', '正当理由')?.absence).toEqual({ kind: 'presumed', value: '否' });
    expect(fieldOf('违规', '记载')?.absence).toEqual({ kind: 'same', as: '日期' });
    expect(fieldOf('服务', '已结算')?.absence).toEqual({ kind: 'presumed', value: '否' });
    expect(model.person.find(({ label }) => label === '承诺')?.absence).toEqual({ kind: 'presumed', value: '是' });
  });

  it('tells what changes no decision', () => {
    expect(fieldOf('违规', '涉及金额')?.matters).toBe(false);
    expect(fieldOf('违规', '机构性质')?.matters).toBe(true);
  });

  it('offers the words that the format and the rules know', () => {
    const namesOf = (field: FieldModel | undefined): readonly string[] | undefined =>
      field?.options.map(({ name }) => name);
    expect(namesOf(fieldOf('状态决定', '状态'))).toEqual(['暂停', '终止']);
    expect(namesOf(fieldOf('异议结果', '结果'))).toEqual(['维持', '变更', '撤销']);
    expect(fieldOf('状态决定', '针对')?.kind).toBe('target');
    expect(fieldOf('违规', '行为')?.options).toHaveLength(47);
    expect(model.documents).toContain('经办规程');
  });

  it('is not there while the rules have errors', () => {
    expect(form(opened.with({ path: '坏.zs', text: '情形 (' }))).toBeNull();
  });
});
