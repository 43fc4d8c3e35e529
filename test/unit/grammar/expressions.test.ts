import { describe, expect, it } from 'vitest';
import type { Expression } from '#grammar';
import { clauseOf } from './reading-lines.ts';

/** The tree written out with all its brackets. */
function written(expression: Expression): string {
  switch (expression.kind) {
    case 'And':
    case 'Or':
      return `(${expression.operands.map(written).join(expression.kind === 'And' ? ' & ' : ' | ')})`;
    case 'Not':
      return `!${written(expression.operand)}`;
    case 'Truth':
      return expression.name.text;
    case 'Is':
    case 'Contains':
      return `${expression.subject.text} ${expression.negated ? '!' : ''}${expression.kind}[${expression.values.map((value) => value.text).join(' ')}]`;
    case 'Known':
      return `${expression.subject.text} ${expression.negated ? '!' : ''}Known`;
    case 'Within':
      return `${expression.subject.text} Within ${String(expression.range.low?.amount.value)}`;
    case 'Share':
      return `${expression.part.text} / ${expression.whole.text} ${String(expression.range.low?.amount.value)}`;
    case 'Count':
      return `#${written(expression.of)} ${String(expression.range.low?.amount.value)}`;
    case 'Reading':
      return `<${expression.interpretation.text} ${expression.negated ? '!' : ''}${expression.reading.text}>`;
  }
}

function conditionOf(text: string): Expression {
  const { value } = clauseOf(`当 ${text}`);
  if (value.shape !== 'condition') throw new Error(value.shape);
  return value.condition;
}

describe('conditions', () => {
  it.each([
    ['甲', '甲'],
    ['非 甲', '!甲'],
    ['非 非 甲', '!!甲'],
    ['甲 为 乙', '甲 Is[乙]'],
    ['甲 不为 乙', '甲 !Is[乙]'],
    ['甲 属于 乙、丙', '甲 Is[乙 丙]'],
    ['甲 不属于 乙、丙', '甲 !Is[乙 丙]'],
    ['甲 含 乙、丙', '甲 Contains[乙 丙]'],
    ['甲 不含 乙', '甲 !Contains[乙]'],
    ['甲 含 《乙》第三十八条第（四）项、第十条', '甲 Contains[《乙》第三十八条第（四）项 第十条]'],
    ['甲 已知', '甲 Known'],
    ['甲 未知', '甲 !Known'],
    ['甲 9分以上', '甲 Within 9'],
    ['甲 占 乙 20%以上50%以下', '甲 / 乙 2000'],
    ['计数（甲 且 乙）1次以上', '#(甲 & 乙) 1'],
    ['释义 甲 为 乙', '<甲 乙>'],
    ['释义 甲 不为 乙', '<甲 !乙>'],
    ['甲 且 乙 且 丙', '(甲 & 乙 & 丙)'],
    ['甲 或 乙 或 丙', '(甲 | 乙 | 丙)'],
    ['甲 且 (乙 或 丙)', '(甲 & (乙 | 丙))'],
    ['（甲 且 乙）或 丙', '((甲 & 乙) | 丙)'],
    ['甲 为 乙 且 丙 含 丁、戊 且 己', '(甲 Is[乙] & 丙 Contains[丁 戊] & 己)'],
    ['非 甲 为 乙 且 丙', '(!甲 Is[乙] & 丙)'],
    ['非（甲 或 乙）', '!(甲 | 乙)'],
    ['甲\n    且 乙', '(甲 & 乙)'],
    ['甲 且\n    乙', '(甲 & 乙)'],
    ['甲 含 乙、\n  丙', '甲 Contains[乙 丙]'],
    ['(\n甲 且 乙)', '(甲 & 乙)'],
    ['档次 属于 甲', '档次 Is[甲]'],
    ['「且」 为 「或」', '且 Is[或]'],
  ])('%s', (text, expected) => {
    expect(written(conditionOf(text))).toBe(expected);
  });

  it('point at all their words', () => {
    const condition = conditionOf('甲 为 乙 且 非 丙');
    expect(condition.span.source.text.slice(condition.span.start, condition.span.end)).toBe('甲 为 乙 且 非 丙');
  });

  it('may have a thousand operands and 32 levels', () => {
    const chain = Array.from({ length: 1000 }, (_, at) => `甲${at}号`).join(' 且 ');
    expect(conditionOf(chain)).toMatchObject({ kind: 'And', operands: { length: 1000 } });
    expect(written(conditionOf(`${'('.repeat(32)}甲${')'.repeat(32)}`))).toBe('甲');
    expect(written(conditionOf(`${'非 '.repeat(32)}甲`))).toBe(`${'!'.repeat(32)}甲`);
  });
});
