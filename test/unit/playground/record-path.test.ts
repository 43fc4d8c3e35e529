import { describe, expect, it } from 'vitest';
import { valueAt, withField, withValue } from '../../../playground/case/record/path.ts';

const record = { 案卷: 'A', 记录: [{ 编号: 'F1', 处理: { 方式: 'x', 机关: 'y' } }, { 编号: 'F2' }] };

describe('valueAt', () => {
  it('follows keys and positions', () => {
    expect(valueAt(record, ['记录', 1, '编号'])).toBe('F2');
    expect(valueAt(record, ['记录', 0, '处理', '机关'])).toBe('y');
  });

  it('finds nothing behind what is not there, and nothing of prototypes', () => {
    expect(valueAt(record, ['记录', 5, '编号'])).toBeUndefined();
    expect(valueAt(record, ['案卷', 'length'])).toBeUndefined();
    expect(valueAt(record, ['constructor'])).toBeUndefined();
  });
});

describe('withValue', () => {
  it('changes one value and keeps the others, in their order', () => {
    const changed = withValue(record, ['记录', 0, '处理', '方式'], 'z');
    expect(JSON.stringify(changed)).toBe(
      '{"案卷":"A","记录":[{"编号":"F1","处理":{"方式":"z","机关":"y"}},{"编号":"F2"}]}',
    );
    expect(record.记录[0]?.处理?.方式).toBe('x');
  });

  it('makes what is missing on the way', () => {
    expect(withValue({}, ['人员', '执业点'], [])).toEqual({ 人员: { 执业点: [] } });
  });

  it('takes away a member of a list', () => {
    expect(withValue(record, ['记录', 0], undefined)).toEqual({ 案卷: 'A', 记录: [{ 编号: 'F2' }] });
  });

  it('has __proto__ as a key like any other', () => {
    const changed = withValue({}, ['__proto__'], 'x');
    expect(Object.keys(changed as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
  });
});

describe('withField', () => {
  it('takes groups away with their last member, but not the object itself', () => {
    const one = withField({ 处理: { 方式: 'x', 机关: 'y' } }, ['处理', '方式'], undefined);
    expect(one).toEqual({ 处理: { 机关: 'y' } });
    expect(withField(one, ['处理', '机关'], undefined)).toEqual({});
    expect(withField({ 代码: 'D1' }, ['代码'], undefined)).toEqual({});
  });
});
