import { describe, expect, it } from 'vitest';
import { entryLines, freeNumber, withCopy, withNewEntry } from '../../../playground/case/record/entries.ts';
import { form } from '../../../playground/engine/answers/form.ts';
import { openShipped } from './open-shipped.ts';

const model = form(openShipped('qinghai'));
if (model === null) throw new Error('the rules have errors');

const record = {
  记录: [
    { 类型: '通知', 编号: 'N1', 日期: '2025-03-14', 针对: 'F1' },
    {
      类型: '违规',
      编号: 'F1',
      日期: '2025-03-10',
      行为: ['分解住院', '挂床住院'],
      处理: { 方式: '协议处理' },
      责任: '一般责任',
      认定分值: 1,
    },
  ],
};

describe('entryLines', () => {
  it('orders by date and says what was done first', () => {
    expect(entryLines(record, model)).toEqual([
      {
        index: 1,
        kind: '违规',
        id: 'F1',
        date: '2025-03-10',
        summary: '分解住院、挂床住院，协议处理，一般责任，认定分值 1',
      },
      { index: 0, kind: '通知', id: 'N1', date: '2025-03-14', summary: '针对 F1' },
    ]);
  });

  it('takes what is no record', () => {
    expect(entryLines({ 记录: 'x' }, model)).toEqual([]);
    expect(entryLines({ 记录: [null, 3] }, model).map(({ kind }) => kind)).toEqual(['', '']);
  });
});

describe('new entries', () => {
  it('get the first free number of their kind', () => {
    expect(freeNumber(record, '违规')).toBe('F2');
    expect(freeNumber(record, '服务')).toBe('V1');
  });

  it('answer the latest finding where they must answer one', () => {
    const notice = model.kinds.find(({ kind }) => kind === '通知');
    if (notice === undefined) throw new Error('no notices');
    expect(withNewEntry(record, notice, '2025-04-01', model)).toEqual({
      记录: [...record.记录, { 类型: '通知', 编号: 'N2', 日期: '2025-04-01', 针对: 'F1' }],
    });
  });

  it('copies get a number of their own', () => {
    expect(withCopy(record, 0)).toEqual({ 记录: [...record.记录, { ...record.记录[0], 编号: 'N2' }] });
  });
});
