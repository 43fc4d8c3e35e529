import { describe, expect, it } from 'vitest';
import type { Range } from '#grammar';
import { clauseOf } from './reading-lines.ts';

function rangeOf(text: string): Range {
  const { value } = clauseOf(`减分 ${text}`);
  if (value.shape !== 'quantity') throw new Error(value.shape);
  return value.range;
}

/** [ or ( low, high ] or ) unit, as in mathematics: `[9,∞) points`. */
function interval({ low, high, unit }: Range): string {
  const left = low === null ? '(-∞' : `${low.inclusive ? '[' : '('}${low.amount.value}`;
  const right = high === null ? '∞)' : `${high.amount.value}${high.inclusive ? ']' : ')'}`;
  return `${left},${right} ${unit}`;
}

describe('quantities', () => {
  it.each([
    ['9分', '[9,9] points'],
    ['9分以上', '[9,∞) points'],
    ['9分以下', '(-∞,9] points'],
    ['10个工作日以内', '(-∞,10] working-day'],
    ['5日以外', '(5,∞) day'],
    ['30日届满', '[30,∞) day'],
    ['超过5万元', '(5000000,∞) money'],
    ['不满5万元', '(-∞,5000000) money'],
    ['不足20%', '(-∞,2000) percent'],
    ['1至3分', '[1,3] points'],
    ['1分至3分', '[1,3] points'],
    ['1至5万元', '[1000000,5000000] money'],
    ['1万元以上不满5万元', '[1000000,5000000) money'],
    ['超过1万元不满5万元', '(1000000,5000000) money'],
    ['不满5万元1万元以上', '[1000000,5000000) money'],
    ['1个月以上6个月以下', '[1,6] month'],
    ['20%以上50%以下', '[2000,5000] percent'],
    ['19.99％', '[1999,1999] percent'],
    ['12000.05元', '[1200005,1200005] money'],
    ['0.5亿元以上', '[5000000000,∞) money'],
    ['1年', '[1,1] year'],
    ['3月', '[3,3] month'],
    ['2天', '[2,2] day'],
    ['15个工作日', '[15,15] working-day'],
    ['2次以上', '[2,∞) times'],
    ['3人次', '[3,3] times'],
    ['3人', '[3,3] persons'],
    ['12', '[12,12] none'],
    ['9 分 以上', '[9,∞) points'],
    ['超过 5 万元', '(5000000,∞) money'],
    ['1 至 3 分', '[1,3] points'],
    ['1万元以上 不满5万元', '[1000000,5000000) money'],
    ['1个月以上 6个月以下', '[1,6] month'],
    ['1.50元', '[150,150] money'],
    ['3.0分', '[3,3] points'],
  ])('%s is %s', (text, expected) => {
    expect(interval(rangeOf(text))).toBe(expected);
  });

  it('one amount alone is marked as such', () => {
    expect(rangeOf('3个月').single).toBe(true);
    expect(rangeOf('3个月以上').single).toBe(false);
    expect(rangeOf('3至3分').single).toBe(false);
  });

  it('points at all its words', () => {
    const { span } = rangeOf('超过 5 万元');
    expect(span.source.text.slice(span.start, span.end)).toBe('超过 5 万元');
  });
});
