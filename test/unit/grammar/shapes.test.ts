import { describe, expect, it } from 'vitest';
import { declarationOf, clauseOf, plain } from './reading-lines.ts';

const word = (text: string): object => ({ kind: 'Word', text });
const text = (words: string): object => ({ kind: 'Text', text: words });
const article = (number: number): object => ({
  kind: 'Citation',
  document: null,
  steps: [{ level: 'article', number }],
});
const points = (low: number, high: number): object => ({
  kind: 'Range',
  low: { amount: { kind: 'Amount', value: low, unit: 'points' }, inclusive: true },
  high: { amount: { kind: 'Amount', value: high, unit: 'points' }, inclusive: true },
});

describe('shapes of clause lines', () => {
  it.each([
    ['必填', 'nothing', {}],
    ['档次 甲', 'name', { name: word('甲') }],
    ['档次 「为」', 'name', { name: word('为') }],
    ['地区 630000', 'name', { name: word('630000') }],
    ['主体 甲、乙', 'names', { names: [word('甲'), word('乙')] }],
    ['标题 “甲、乙”', 'text', { text: text('甲、乙') }],
    ['标题 "甲“乙”丙"', 'text', { text: text('甲“乙”丙') }],
    ['版本 甲', 'text', { text: text('甲') }],
    ['施行 2025-01-31', 'date', { date: { kind: 'DateLiteral', iso: '2025-01-31' } }],
    ['施行 2024年2月29日', 'date', { date: { kind: 'DateLiteral', iso: '2024-02-29' } }],
    ['记于 甲.乙', 'path', { path: { kind: 'Path', words: [word('甲'), word('乙')] } }],
    ['记于 甲', 'path', { path: { kind: 'Path', words: [word('甲')] } }],
    ['依据 第一条、第二条', 'citations', { citations: [article(1), article(2)] }],
    ['当 甲', 'condition', { condition: { kind: 'Truth', name: word('甲') } }],
    ['减分 1至3分', 'quantity', { range: points(1, 3) }],
    ['档 甲 1至3分', 'measured-name', { name: word('甲'), range: points(1, 3) }],
    ['档 甲', 'measured-name', { name: word('甲'), range: null }],
    ['档 1 2分', 'measured-name', { name: word('1'), range: points(2, 2) }],
    ['状态 甲、乙', 'statuses', { names: [word('甲'), word('乙')], range: null }],
    ['状态 甲 1至3分', 'statuses', { names: [word('甲')], range: points(1, 3) }],
    ['项 甲', 'item', { name: word('甲'), citations: [], text: null }],
    ['项 甲 第一条、第二条 “丙”', 'item', { name: word('甲'), citations: [article(1), article(2)], text: text('丙') }],
    ['项 甲 “丙”', 'item', { citations: [], text: text('丙') }],
    ['默认 甲 “乙”', 'explained-name', { name: word('甲'), text: text('乙') }],
    ['另可 甲', 'explained-name', { name: word('甲'), text: null }],
    ['勘误 第一条 “乙”', 'explained-citation', { citation: article(1), text: text('乙') }],
    ['记 按 甲', 'points', { range: null, by: word('甲') }],
    ['记 4分', 'points', { range: points(4, 4), by: null }],
    ['行 1至2分 为 3分', 'row', { range: points(1, 2), result: points(3, 3) }],
    ['自 甲 起 3分', 'from-event', { event: word('甲'), within: points(3, 3) }],
    ['自 甲 起 及时', 'from-event', { event: word('甲'), within: word('及时') }],
    ['于 甲 前 3分', 'before-event', { event: word('甲'), before: points(3, 3) }],
    ['甲 应当 乙、丙', 'duty', { actor: word('甲'), mode: '应当', acts: [word('乙'), word('丙')] }],
    ['甲 可以 乙', 'duty', { mode: '可以' }],
    ['甲 不得 乙', 'duty', { mode: '不得' }],
    ['主体 应当 乙', 'duty', { actor: word('主体') }],
  ])('%s has the shape %s', (line, shape, expected) => {
    expect(plain(clauseOf(line).value)).toMatchObject({ shape, ...expected });
  });

  it('duty lines have no keyword', () => {
    expect(clauseOf('甲 应当 乙').keyword).toBeNull();
    expect(clauseOf('档次 乙').keyword).toBe('档次');
  });

  it('any of them may end in a guard', () => {
    const guard = { kind: 'Reading', interpretation: word('甲'), negated: false, reading: word('乙') };
    for (const line of [
      '必填',
      '档次 丙',
      '主体 丙、丁',
      '标题 “丙”',
      '减分 1分',
      '当 丙',
      '项 丙 “丁”',
      '丙 应当 丁',
      '记 按 丙',
    ]) {
      expect(plain(clauseOf(`${line} 仅当 释义 甲 为 乙`).guard)).toEqual(guard);
      expect(clauseOf(line).guard).toBeNull();
    }
  });
});

describe('shapes of declaration lines', () => {
  it.each([
    ['规则集 甲', 'name', { name: word('甲') }],
    ['法源 《甲》 “乙”', 'law', { name: word('甲'), title: text('乙') }],
    ['法源 甲 “乙”', 'law', { name: word('甲'), title: text('乙') }],
    ['条款 第一条 甲 “乙”', 'accounted', { citations: [article(1)], name: word('甲'), text: text('乙') }],
    ['事实 甲.乙 丙 丁', 'field', { path: { words: [word('甲'), word('乙')] }, type: [word('丙'), word('丁')] }],
    ['强弱 甲、乙', 'names', { names: [word('甲'), word('乙')] }],
    ['记分', 'nothing', {}],
    ['情节 甲 乙、丙', 'named-list', { name: word('甲'), names: [word('乙'), word('丙')] }],
    ['情形 3.3.6 乙', 'titled', { name: word('3.3.6'), title: word('乙') }],
    ['情形 3.3.6 “乙、丙”', 'titled', { title: text('乙、丙') }],
    ['情形 3.3.6', 'titled', { title: null }],
    [
      '知悉 甲 情形 1.1、1.2 “乙”',
      'acknowledged',
      { name: word('甲'), of: word('情形'), names: [word('1.1'), word('1.2')], text: text('乙') },
    ],
  ])('%s has the shape %s', (line, shape, expected) => {
    expect(plain(declarationOf(line).value)).toMatchObject({ shape, ...expected });
  });
});
