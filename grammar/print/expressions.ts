import type { Citation, Expression, Word } from '../ast.ts';
import type { Anchor, PieceWriter } from './pieces.ts';

/** Where an expression stands: whether brackets or 仅当 enclose it, and what its rows are indented to. */
export interface Surroundings {
  readonly outermost: boolean;
  readonly anchor: Anchor | null;
}

/** Writes a condition; brackets stand where the tree needs them. */
export function writeExpression(writer: PieceWriter, expression: Expression, around: Surroundings): void {
  switch (expression.kind) {
    case 'And':
    case 'Or':
      joined(writer, expression, around);
      return;
    case 'Not':
      writer.word('非');
      operand(writer, expression.operand);
      return;
    case 'Truth':
      writer.name(expression.name);
      return;
    case 'Is':
      writer.name(expression.subject);
      writer.word((expression.negated ? '不' : '') + (expression.values.length === 1 ? '为' : '属于'));
      values(writer, expression.values);
      return;
    case 'Contains':
      writer.name(expression.subject);
      writer.word(expression.negated ? '不含' : '含');
      values(writer, expression.values);
      return;
    case 'Known':
      writer.name(expression.subject);
      writer.word(expression.negated ? '未知' : '已知');
      return;
    case 'Within':
      writer.name(expression.subject);
      writer.range(expression.range);
      return;
    case 'Share':
      writer.name(expression.part);
      writer.word('占');
      writer.name(expression.whole);
      writer.range(expression.range);
      return;
    case 'Count':
      writer.word('计数');
      writer.tight();
      bracketed(writer, expression.of);
      writer.tight();
      writer.range(expression.range);
      return;
    case 'Reading':
      writer.word('释义');
      writer.name(expression.interpretation);
      writer.word(expression.negated ? '不为' : '为');
      writer.name(expression.reading);
      return;
  }
}

function joined(
  writer: PieceWriter,
  { kind, operands }: Extract<Expression, { readonly kind: 'And' | 'Or' }>,
  { outermost, anchor }: Surroundings,
): void {
  operands.forEach((one, at) => {
    const before = operands[at - 1];
    if (before !== undefined) {
      const between = before.span.source.text.slice(before.span.end, one.span.start);
      writer.join(kind === 'And' ? '且' : '或', { outermost, broken: /[\r\n]/.test(between), anchor });
    }
    operand(writer, one);
  });
}

/** An expression as a part of another. */
function operand(writer: PieceWriter, expression: Expression): void {
  if (expression.kind === 'And' || expression.kind === 'Or') bracketed(writer, expression);
  else writeExpression(writer, expression, { outermost: false, anchor: null });
}

function bracketed(writer: PieceWriter, expression: Expression): void {
  writer.open();
  writeExpression(writer, expression, { outermost: false, anchor: writer.here() });
  writer.close('）');
}

function values(writer: PieceWriter, members: readonly (Word | Citation)[]): void {
  writer.list(members, (value) => (value.kind === 'Word' ? writer.name(value) : writer.citation(value)));
}
